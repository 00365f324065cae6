import { constant, misfit, outside, soundRange, total, unless, when } from "./plainText";
import { hasCells } from "./cellOf";
import type { PortableArgument, PortableArguments } from "./portableForms";

export function netNewPlain([newCustomers, crossSell, upSell, contraction, churned]: PortableArguments):
  string[][] | undefined {
  if (!newCustomers) return undefined;
  const gains = [newCustomers, crossSell, upSell].filter((argument) => argument !== undefined);
  const losses = [contraction, churned].filter((argument) => argument !== undefined);
  const all = [...gains, ...losses];
  if (!all.every(hasCells)) return undefined;
  const net = gains.map(total).join("+") + losses.map((loss) => `-${total(loss)}`).join("");
  return [
    [when(all.flatMap(soundRange), unless(losses.flatMap(negative), net), misfit(...all, constant(0)))],
  ];
}

function negative(loss: PortableArgument): string[] {
  if (loss.rows * loss.columns > 1) return [`COUNTIF(${loss.text},"<0")>0`];
  return outside(
    loss,
    (amount) => amount < 0,
    (amount) => `${amount}<0`,
  );
}
