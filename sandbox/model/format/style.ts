import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { Alignment } from "./alignment";
import type { Book } from "../book";
import { borderCells } from "./borderSides";
import { RangeBorder } from "./rangeBorder";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import type { StylePart } from "./styleParts";
import { namedStyleTarget } from "./styleTarget";

const oneCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** A named cell style. */
export class Style extends Alignment {
  override readonly apiName = "Excel.Style";

  constructor(
    private readonly book: Book,
    readonly name: string,
  ) {
    super(namedStyleTarget(book, name));
  }

  override get hostId(): string {
    return this.name;
  }

  get builtIn(): boolean {
    return this.book.state.styles.find(this.name)?.builtIn ?? false;
  }

  get numberFormat(): string {
    return this.target.common("numberFormat") ?? "General";
  }

  set numberFormat(format: string) {
    this.target.patch({ numberFormat: format === "General" ? undefined : format });
  }

  get locked(): boolean {
    return this.target.common("locked") ?? true;
  }

  set locked(locked: boolean) {
    this.target.patch({ locked: locked ? undefined : false });
  }

  get formulaHidden(): boolean {
    return this.target.common("formulaHidden") ?? false;
  }

  set formulaHidden(hidden: boolean) {
    this.target.patch({ formulaHidden: hidden || undefined });
  }

  get includeAlignment(): boolean {
    return this.includes("alignment");
  }

  set includeAlignment(included: boolean) {
    this.book.state.styles.include(this.name, "alignment", included);
  }

  get includeBorder(): boolean {
    return this.includes("border");
  }

  set includeBorder(included: boolean) {
    this.book.state.styles.include(this.name, "border", included);
  }

  get includeFont(): boolean {
    return this.includes("font");
  }

  set includeFont(included: boolean) {
    this.book.state.styles.include(this.name, "font", included);
  }

  get includeNumber(): boolean {
    return this.includes("number");
  }

  set includeNumber(included: boolean) {
    this.book.state.styles.include(this.name, "number", included);
  }

  get includePatterns(): boolean {
    return this.includes("patterns");
  }

  set includePatterns(included: boolean) {
    this.book.state.styles.include(this.name, "patterns", included);
  }

  get includeProtection(): boolean {
    return this.includes("protection");
  }

  set includeProtection(included: boolean) {
    this.book.state.styles.include(this.name, "protection", included);
  }

  get fill(): HostObject {
    return new RangeFill(this.target);
  }

  get font(): HostObject {
    return new RangeFont(this.target);
  }

  get borders(): HostObject {
    return new RangeBorderCollection((side) => {
      const cells = borderCells(oneCell, side);
      return new RangeBorder(side, cells && { target: this.target, key: cells.key });
    });
  }

  delete(): void {
    if (this.builtIn) {
      throw new HostError("InvalidOperation", "Excel's own styles can't be deleted.");
    }
    this.book.state.styles.remove(this.name);
  }

  private includes(part: StylePart): boolean {
    return this.book.state.styles.find(this.name)?.parts.has(part) ?? false;
  }
}
