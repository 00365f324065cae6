import { constant, errors, misfit, number, outside, soundCell, unless, when } from "./plainText";
import type { PortableArguments } from "./portableForms";

export function goalFunnelPlain([gap, dealSize, winRate, meetingRate]: PortableArguments):
  string[][] | undefined {
  if (!gap || !dealSize || !winRate) return undefined;
  const meets = meetingRate ?? constant(1);
  const all = [gap, dealSize, winRate, meets];
  if (all.some(({ rows, columns }) => rows * columns > 1)) return undefined;

  const conversion = meets.constant === undefined ? `IF(${meets.text}="",1,${number(meets)})` : number(meets);
  const open = `MAX(${number(gap)},0)`;
  const deals = `${open}/${number(dealSize)}`;
  const opportunities = `${deals}/${number(winRate)}`;
  const meetings = meets.constant === 1 ? opportunities : `${opportunities}/${conversion}`;
  const zero = [dealSize, winRate].flatMap((cell) =>
    outside(
      cell,
      (x) => x === 0,
      (x) => `${x}=0`,
    ),
  );
  const zeroMeets = meets.constant === undefined ? [`${conversion}=0`] : meets.constant === 0 ? ["TRUE"] : [];
  const outOfRange = [
    ...outside(
      dealSize,
      (x) => x < 0,
      (x) => `${x}<0`,
    ),
    ...[winRate, meets].flatMap((rate) => [
      ...outside(
        rate,
        (x) => x < 0,
        (x) => `${x}<0`,
      ),
      ...outside(
        rate,
        (x) => x > 1,
        (x) => `${x}>1`,
      ),
    ]),
  ];
  const zeros = [...zero, ...zeroMeets];
  const stage = (label: string, figure: string): string[] => {
    const based = zeros.length === 0 ? figure : `IF(OR(${zeros.join(",")}),${errors.div},${figure})`;
    return [`"${label}"`, when(all.flatMap(soundCell), unless(outOfRange, based), misfit(...all))];
  };
  return [
    stage("Deals", roundedUp(deals)),
    stage("Opportunities", roundedUp(opportunities)),
    stage("Meetings", roundedUp(meetings)),
    stage("Pipeline value", `${open}/${number(winRate)}`),
  ];
}

/** Rounded up from 15 digits, as the function does it. */
function roundedUp(figure: string): string {
  return `ROUNDUP(ROUND(${figure},14-INT(LOG10(MAX(${figure},1)))),0)`;
}
