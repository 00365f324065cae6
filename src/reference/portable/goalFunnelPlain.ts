import { constant, errors, misfit, number, soundCell, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

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
  const checked = (figure: string): string =>
    divisor(
      dealSize,
      number(dealSize),
      [(x) => x < 0, (x) => `${x}<0`],
      divisor(winRate, number(winRate), aboveOne, divisor(meets, conversion, aboveOne, figure)),
    );
  const stage = (label: string, figure: string): string[] => [
    `"${label}"`,
    when(all.flatMap(soundCell), checked(figure), misfit(...all)),
  ];
  return [
    stage("Deals", roundedUp(deals)),
    stage("Opportunities", roundedUp(opportunities)),
    stage("Meetings", roundedUp(meetings)),
    stage("Pipeline value", `${open}/${number(winRate)}`),
  ];
}

type Test = readonly [known: (value: number) => boolean, asked: (x: string) => string];

const aboveOne: Test = [(x) => x < 0 || x > 1, (x) => `OR(${x}<0,${x}>1)`];

/** `then`, if the number is one to divide by: not 0, and not out of range. */
function divisor({ constant }: PortableArgument, x: string, [known, asked]: Test, then: string): string {
  if (typeof constant !== "number") return `IF(${x}=0,${errors.div},IF(${asked(x)},${errors.num},${then}))`;
  if (constant === 0) return errors.div;
  return known(constant) ? errors.num : then;
}

/** Rounded up from 15 digits, as the function does it. */
function roundedUp(figure: string): string {
  return `ROUNDUP(ROUND(${figure},14-INT(LOG10(MAX(${figure},1)))),0)`;
}
