import type { ActionField, ActionInput } from "../actions/actionField";
import type { BranchField, BranchInput } from "../branches/branchField";
import type { TableListWords, tableLists } from "../settings/tableLists";
import type { SettingWords } from "./sheetWords";

interface FigureWords {
  readonly label: string;
  readonly note: string;
}

/** What the tables share: their lists on Plan Settings. */
export interface TablesWords {
  readonly lists: TableListWords;
  readonly listTitles: Readonly<Record<keyof typeof tableLists, string>>;
}

export interface ActionWords {
  readonly headers: Readonly<Record<ActionField, string>>;
  readonly prompts: Readonly<Record<ActionInput, string>>;
  readonly figures: Readonly<Record<"open" | "overdue" | "expected", FigureWords>>;
}

export interface BranchWords {
  readonly headers: Readonly<Record<BranchField, string>>;
  readonly prompts: Readonly<Record<BranchInput, string>>;
  readonly figures: Readonly<Record<"targets" | "potential" | "expected" | "neededBy", FigureWords>>;
  readonly section: string;
  readonly settings: Readonly<Record<"winRate" | "salesCycle", Required<SettingWords>>>;
}

export interface WhitespaceWords {
  readonly headers: Readonly<
    Record<"name" | "tier" | "owned" | "open" | "gaps" | "potential" | "position" | "row", string>
  >;
  /** The header that an offering begins with, by its number. */
  readonly offering: (number: number) => string;
  readonly prompt: string;
  readonly legend: string;
  readonly figures: Readonly<
    Record<"used" | "owned" | "owners" | "open" | "gaps" | "average" | "potential", FigureWords>
  >;
  readonly byTier: Readonly<Record<"average" | "gaps" | "tier", string>>;
}
