import { absoluteAddress, quotedSheet } from "../../sheets/blueprint/address";
import { cellName } from "../../sheets/cellName";
import { parseReference } from "../excel/cellAddress";
import { figure, words } from "../review/cells";
import type { FoundReview } from "../review/findReview";
import type { SheetFigure } from "./overviewWorkbook";

/** More than the sheet has of each list: those that aren't there are left out. */
const longestList = 20;

const numbers = Array.from({ length: longestList }, (_, i) => i + 1);

/** The workbook name of a cell of the overview sheet. */
export function overviewName(id: string): string {
  return cellName("overview", { kind: "formula", id, formula: "" });
}

/** The cells of a numbered list, `gap.3.account`. */
export function listIds(list: string, parts: readonly string[]): readonly string[] {
  return numbers.flatMap((number) => parts.map((part) => `${list}.${number}.${part}`));
}

export interface OverviewCells {
  figure(id: string): SheetFigure;
  text(id: string): string | undefined;
  /** The entries of a numbered list whose `part` has a text, in order: their ids without the part. */
  entries(list: string, part: string): readonly { readonly id: string; readonly text: string }[];
}

export function overviewCells({ survey, named }: FoundReview): OverviewCells {
  const text = (id: string) => words(named.get(overviewName(id)));
  return {
    figure: (id) => {
      const name = overviewName(id);
      const formula = survey.names.find((candidate) => candidate.name === name)?.formula;
      const place = formula === undefined ? undefined : parseReference(formula);
      return {
        value: figure(named.get(name)),
        address: place && `${quotedSheet(place.sheet)}!${absoluteAddress(place.row, place.column)}`,
      };
    },
    text,
    entries: (list, part) =>
      numbers.flatMap((number) => {
        const id = `${list}.${number}`;
        const entry = text(`${id}.${part}`);
        return entry === undefined ? [] : [{ id, text: entry }];
      }),
  };
}
