import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";
import { partHeadings } from "./gapRows";
import { amount, goalRow, whole } from "./goalRow";
import type { GoalLine } from "./goalLine";

const parts = ["total", "crossSell", "upSell", "newCustomers"] as const;

/**
 * Rounded up once, from the exact chain. Rounding to 15 digits first keeps what a computer adds in the last digit from
 * becoming a whole deal: 1.1 / 0.1 is 11.
 */
export function roundedUp(count: string): string {
  return `ROUNDUP(ROUND(${count},Plan_Digits-1-INT(LOG10(MAX(1,${count})))),0)`;
}

/** Section 4: what must be in the funnel for the gap, and for each part of it, to close. */
export function funnelRows(words: SheetWords): readonly Row[] {
  const counts = (line: GoalLine, chain: (open: string) => string) =>
    goalRow(
      line,
      parts.map((part) => whole(`=${roundedUp(chain(`MAX(0,0+{gap.${part}})`))}`, part)),
      { unit: "count" },
      words,
    );
  return [
    partHeadings(words),
    counts("deals", (open) => `${open}/Plan_DealSize`),
    counts("opportunities", (open) => `${open}/Plan_DealSize/Plan_WinRate`),
    counts("meetings", (open) => `${open}/Plan_DealSize/Plan_WinRate/Plan_MeetingRate`),
    goalRow(
      "pipeline",
      parts.map((part) => amount(`=MAX(0,0+{gap.${part}})/Plan_WinRate`, part)),
      { unit: "currency", style: "total" },
      words,
    ),
  ];
}
