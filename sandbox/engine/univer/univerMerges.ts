import type { Area } from "../area";
import { intersection } from "../area";
import type { StructuralEdit } from "../structuralEdit";
import { shiftArea } from "../structuralEdit";
import type { UniverBook } from "./univerBook";
import { areaOf, rangeOf } from "./univerBook";

/** Merged cells of Univer's sheets. */
export class UniverMerges {
  constructor(private readonly book: UniverBook) {}

  all(sheetId: string): readonly Area[] {
    return this.book.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.run("add", sheetId, [area]);
  }

  /** Takes apart every merged cell that touches the area. */
  unmerge(sheetId: string, area: Area): void {
    const touched = this.all(sheetId).filter((merged) => intersection(merged, area));
    if (touched.length > 0) {
      this.run("remove", sheetId, touched);
    }
  }

  /** Moves merged cells with those around them. */
  apply(edit: StructuralEdit): void {
    const before = this.all(edit.sheetId);
    const after = before.flatMap((area) => shiftArea(area, edit) ?? []);
    if (after.some((area, i) => area !== before[i]) || after.length !== before.length) {
      this.run("remove", edit.sheetId, before);
      this.run("add", edit.sheetId, after);
    }
  }

  private run(change: "add" | "remove", sheetId: string, areas: readonly Area[]): void {
    const ranges = areas.map(rangeOf);
    this.book.run(`sheet.mutation.${change}-worksheet-merge`, { subUnitId: sheetId, ranges });
  }
}
