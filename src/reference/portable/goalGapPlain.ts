import { hasCells } from "./cellOf";
import {
  constant,
  misfit,
  number,
  outsideIncrease,
  outsideRate,
  soundCell,
  soundRange,
  total,
  unless,
  when,
} from "./plainText";
import type { PortableArguments } from "./portableForms";

export function goalGapPlain([goal, revenue, churn, increase, closed]: PortableArguments):
  string[][] | undefined {
  if (!goal || !revenue || !churn) return undefined;
  const rise = increase ?? constant(0);
  const signed = closed ?? constant(0);
  const singles = [goal, churn, rise, signed];
  if (!hasCells(revenue) || singles.some(({ rows, columns }) => rows * columns > 1)) return undefined;
  const growth = rise.constant === 0 ? "" : `*(1+${number(rise)})`;
  const less = signed.constant === 0 ? "" : `-${number(signed)}`;
  const gap = `${number(goal)}-${total(revenue)}*(1-${number(churn)})${growth}${less}`;
  return [
    [
      when(
        [...soundRange(revenue), ...singles.flatMap(soundCell)],
        unless([...outsideRate(churn), ...outsideIncrease(rise)], gap),
        misfit(revenue, ...singles),
      ),
    ],
  ];
}
