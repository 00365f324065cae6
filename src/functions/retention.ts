import { revenueBridge } from "../planning/bridge";
import { grossRetention, netRetention } from "../planning/retention";
import { Range } from "./range";
import { optionalSingle } from "./single";

export function grossRetentionOf(prior: unknown, current: unknown): number {
  return grossRetention(...twoYears(prior, current));
}

export function netRetentionOf(prior: unknown, current: unknown): number {
  return netRetention(...twoYears(prior, current));
}

/** Label and amount, a step a row. */
export function revenueBridgeRows(prior: unknown, current: unknown, priceIncrease: unknown): unknown[][] {
  const bridge = revenueBridge(...twoYears(prior, current), optionalSingle(priceIncrease, "priceIncrease"));
  return [
    ["Opening", bridge.opening],
    ["New customers", bridge.newCustomers],
    ["Price increase", bridge.priceIncrease],
    ["Expansion", bridge.expansion],
    ["Contraction", bridge.contraction],
    ["Churned", bridge.churned],
    ["Closing", bridge.closing],
    ["Net new", bridge.netNew],
  ];
}

/** One cell an account in both, in the same order. */
function twoYears(prior: unknown, current: unknown): [prior: Float64Array, current: Float64Array] {
  const before = Range.of(prior, "prior");
  const now = Range.of(current, "current");
  before.checkSameShape(now);
  return [before.amounts(), now.amounts()];
}
