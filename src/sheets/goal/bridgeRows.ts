import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { bridgeFormulas } from "./bridgeFormulas";
import type { BridgeFormulas } from "./bridgeFormulas";
import type { GoalLine } from "./goalLine";
import { amount, goalHeadings, goalRow, percent, whole } from "./goalRow";

/** What a figure shows that needs last year's revenue, where the accounts hold a single year. */
const unknown = '=""';

const parts =
  "{opening.amount}+{newCustomers.amount}+{priceIncrease.amount}+{expansion.amount}+{contraction.amount}+{churned.amount}";

/** Section 1: the revenue bridge from last year to this year, the number of accounts behind each step, and its checks. */
export function bridgeRows(plan: PlanData, words: SheetWords): readonly Row[] {
  const { columns } = words.goal;
  const twoYears = plan.columns.revenue.length > 1;
  const formulas = bridgeFormulas(plan);
  const ifKnown = (formula: string) => (twoYears ? formula : unknown);
  const ofOpening = (formula: string) => ifKnown(`=IF({opening.amount}=0,"",${formula}/{opening.amount})`);

  const line = (name: keyof BridgeFormulas["amounts"], style: "calculated" | "total" = "calculated") => {
    const { amounts, counts } = formulas;
    const count = counts[name];
    const always = name === "closing";
    return goalRow(
      name,
      [
        amount(always ? amounts[name] : ifKnown(amounts[name])),
        percent(ofOpening(`{${name}.amount}`)),
        count === undefined ? undefined : whole(always ? count : ifKnown(count)),
      ],
      { unit: "currency", style },
      words,
    );
  };
  const rate = (name: "grr" | "nrr") =>
    goalRow(name, [percent(ofOpening(formulas[name]), "rate")], { unit: "rate" }, words);
  const check = (name: GoalLine, formula: string) =>
    goalRow(name, [amount(formula)], { unit: "currency", style: "check" }, words);

  return [
    goalHeadings([columns.amount, columns.share, columns.accounts], words),
    goalRow("accounts", [undefined, undefined, whole(formulas.accounts)], { unit: "accounts" }, words),
    line("opening"),
    line("newCustomers"),
    line("priceIncrease"),
    line("expansion"),
    line("contraction"),
    line("churned"),
    line("closing", "total"),
    goalRow(
      "netNew",
      [amount(ifKnown("={newCustomers.amount}+{expansion.amount}"))],
      { unit: "currency" },
      words,
    ),
    rate("grr"),
    rate("nrr"),
    check("bridgeCheck", ifKnown(`=ROUND(${parts}-{closing.amount},2)`)),
    check("reviewCheck", formulas.reviewCheck),
  ];
}
