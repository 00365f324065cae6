import type { Criterion } from "../../planning/settings";
import { fact, headingRow, input } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords, SettingsWords } from "../words/sheetWords";
import { criterionRows } from "./capacity";

const anyNumber = { kind: "decimal", min: -1e15, max: 1e15 } as const;
const weights = { kind: "decimal", min: 0, max: 1e6 } as const;

export function criteriaHeadings({ settings: { criteria: words } }: SheetWords): Row {
  return headingRow([words.name, words.measure, words.weight, words.zeroAt, words.fullAt], [0, 1]);
}

/** One criterion of the priority score a row. What it measures is chosen in the wizard; the rest is anybody's. */
export function criteriaRows({ settings }: PlanData, { settings: words }: SheetWords): readonly Row[] {
  const { prompts, name, weight, zeroAt, fullAt } = words.criteria;
  return Array.from({ length: criterionRows }, (_, i) => {
    const criterion = settings.criteria[i];
    const id = (part: string) => `criteria.${i}.${part}`;
    const number = (part: "weight" | "zeroAt" | "fullAt", title: string) =>
      input(id(part), criterion?.[part] ?? null, {
        name: criterionName(i, part),
        format: "decimal",
        validation: {
          ...(part === "weight" ? weights : anyNumber),
          prompt: { title, message: prompts[part] },
        },
      });
    return [
      input(id("name"), criterion?.name ?? null, {
        format: "text",
        validation: { kind: "any", prompt: { title: name, message: prompts.name } },
      }),
      fact(id("measure"), criterion ? measureWords(criterion, words) : null, {
        format: "text",
        style: "text",
      }),
      number("weight", weight),
      number("zeroAt", zeroAt),
      number("fullAt", fullAt),
    ];
  });
}

/** The workbook name of a criterion's number, `Plan_Criterion1_Weight`. */
export function criterionName(index: number, part: "weight" | "zeroAt" | "fullAt"): string {
  return `Plan_Criterion${index + 1}_${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

function measureWords({ measure }: Criterion, { criteria }: SettingsWords): string {
  return measure.kind === "column" ? criteria.column(measure.header) : criteria.measures[measure.kind];
}
