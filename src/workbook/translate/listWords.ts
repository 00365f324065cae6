import type { SheetRole } from "../../sheets/sheetRole";
import type { SheetWords } from "../../sheets/words/sheetWords";
import { columnBlock } from "../build/tableLayout";
import type { PlannedTable } from "../build/plannedTable";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";

/** A column whose answers people choose from a list, and each of its words in both languages. */
export interface TranslatedAnswers {
  readonly block: SheetBlock;
  readonly words: readonly (readonly [from: string, to: string])[];
}

type List = (words: SheetWords) => Readonly<Record<string, string>>;

const potential: List = ({ settings }) => settings.lists.potential;

/** The columns with such answers, by their fields. Marks of the whitespace are the same in every language. */
const answered: Readonly<Partial<Record<SheetRole, Readonly<Record<string, List>>>>> = {
  review: { enlarge: potential, moreBranches: potential, override: potential },
  actions: { status: ({ tables }) => tables.lists.Status },
  branches: { status: ({ tables }) => tables.lists.Branch },
};

export function findAnswers(
  { role, sheet, layout }: PlannedTable,
  from: SheetWords,
  to: SheetWords,
): readonly TranslatedAnswers[] {
  return Object.entries(answered[role] ?? {}).flatMap(([field, list]): readonly TranslatedAnswers[] => {
    const block = columnBlock(layout, field, layout.rows);
    if (!block || layout.rows === 0) return [];
    const next = list(to);
    const words = Object.entries(list(from)).map(([key, word]) => [word, next[key] ?? word] as const);
    return [
      { block: { ...block, sheet: sheet.name }, words: words.filter(([word, other]) => word !== other) },
    ];
  });
}

/** Within Excel: nothing travels, however many rows there are. Queued, not sent. */
export function translateAnswers({ workbook }: Session, answers: readonly TranslatedAnswers[]): void {
  for (const { block, words } of answers) {
    const range = workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
    for (const [from, to] of words) range.replaceAll(from, to, { completeMatch: true, matchCase: false });
  }
}
