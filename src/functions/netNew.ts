import { checkNotNegative } from "../planning/checks";
import { netNew } from "../planning/netNew";
import { sum } from "../planning/sum";
import { words } from "../planning/words/en";
import { Range } from "./range";

export function netNewTotal(
  newCustomers: unknown,
  crossSell: unknown,
  upSell: unknown,
  contraction: unknown,
  churned: unknown,
): number {
  return netNew({
    newCustomers: sum(Range.of(newCustomers, "newCustomers").amounts()),
    crossSell: sum(Range.of(crossSell, "crossSell").amounts()),
    upSell: sum(Range.of(upSell, "upSell").amounts()),
    contraction: totalLoss(Range.of(contraction, "contraction")),
    churned: totalLoss(Range.of(churned, "churned")),
  });
}

function totalLoss(losses: Range): number {
  const amounts = losses.amounts();
  amounts.forEach((amount, i) => {
    if (amount < 0) checkNotNegative(amount, losses.argument, words.item(i + 1));
  });
  return sum(amounts);
}
