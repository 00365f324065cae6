import { constant, misfit, number, outsideIncrease, soundCell, soundRange, unless, when } from "./plainText";
import type { PortableArguments } from "./portableForms";

export function revenueBridgePlain([prior, current, increase]: PortableArguments): string[][] | undefined {
  if (prior?.kind !== "reference" || current?.kind !== "reference") return undefined;
  if (prior.rows !== current.rows || prior.columns !== current.columns) return undefined;
  const rise = increase ?? constant(0);
  if (rise.rows * rise.columns > 1) return undefined;

  const p = prior.text;
  const c = current.text;
  const i = number(rise);
  const growth = `(${c}-${p})`;
  const retained = `(${p}>0)*(${c}>0)`;
  /** Growth beyond a price increase that was taken in full. */
  const rest = `(${c}-${p}-${p}*${i})`;
  const neither = `(${p}<=0)*(${c}<=0)`;
  const priced =
    rise.constant === 0
      ? "0"
      : `SUMPRODUCT(${retained}*(((${rest}>=0)+(${i}<0)>0)*${p}*${i}+(${rest}<0)*(${growth}>0)*${growth}))`;
  const won = `SUMPRODUCT((${p}<=0)*(${c}>0)*${growth})`;
  const expanded = `SUMPRODUCT(${retained}*(${rest}>0)*${rest}+${neither}*(${growth}>0)*${growth})`;
  const contracted = `SUMPRODUCT(${retained}*((${i}<0)*(${rest}<0)*${rest}+(${i}>=0)*(${growth}<0)*${growth})+${neither}*(${growth}<0)*${growth})`;

  const step = (label: string, amount: string): string[] => [
    `"${label}"`,
    when(
      [...soundRange(prior), ...soundRange(current), ...soundCell(rise)],
      unless(outsideIncrease(rise), amount),
      misfit(prior, current, rise),
    ),
  ];
  return [
    step("Opening", `SUM(${p})`),
    step("New customers", won),
    step("Price increase", priced),
    step("Expansion", expanded),
    step("Contraction", contracted),
    step("Churned", `SUMPRODUCT((${p}>0)*(${c}<=0)*${growth})`),
    step("Closing", `SUM(${c})`),
    step("Net new", `${won}+${expanded}`),
  ];
}
