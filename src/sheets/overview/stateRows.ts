import { formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { gateStates, reviewStates } from "../lists";
import type { SheetWords } from "../words/sheetWords";

const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

/** How many reviews are fresh, due and overdue. */
export function reviewRows({ overview: { reviews: words } }: SheetWords): readonly Row[] {
  const all = reviewStates.map((state) => `{reviews.${state}.accounts}`).join("+");
  return [
    headingRow([words.state, words.accounts, words.share, words.note, "", ""], [0], [3]),
    ...reviewStates.map((state): Row => {
      const id = `reviews.${state}`;
      const word = `Plan_State_${capital(state)}`;
      return [
        formula(`${id}.state`, `=${word}`, { style: "text" }),
        formula(`${id}.accounts`, `=COUNTIFS({review.state},${word})`, { format: "whole" }),
        formula(`${id}.share`, `=IF(${all}=0,"",{${id}.accounts}/(${all}))`, { format: "percent" }),
        text(words.notes[state], "unit"),
      ];
    }),
  ];
}

/** Planned growth by what the satisfaction gate says to it. */
export function gateRows({ overview: { gates: words } }: SheetWords): readonly Row[] {
  return [
    headingRow([words.gate, words.accounts, words.growth, words.note, "", ""], [0], [3]),
    ...gateStates.map((state): Row => {
      const word = `Plan_Gate_${capital(state)}`;
      const total = (column: string) => `SUMIFS({review.${column}},{review.gate},${word})`;
      return [
        formula(`gate.${state}.state`, `=${word}`, { style: "text" }),
        formula(`gate.${state}.accounts`, `=COUNTIFS({review.gate},${word})`, { format: "whole" }),
        formula(
          `gate.${state}.growth`,
          `=${total("planned")}-${total("expected")}-${total("churn")}-${total("price")}`,
          { format: "whole" },
        ),
        text(words.notes[state], "unit"),
      ];
    }),
  ];
}
