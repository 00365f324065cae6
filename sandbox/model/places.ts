import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";

/** The sheet that somebody looks at, and what they have selected there. */
interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * Where everybody is who edits the workbook. Whoever sits at the grid is where the grid is; others, who have none, are
 * where they have gone through the API: they move nobody's selection but their own.
 */
export class Places {
  readonly #others = new Map<string, Place>();

  constructor(private readonly engine: Engine) {}

  of(person: string): Place {
    const { activeSheetId, selection, sheets } = this.engine;
    const place = person === "" ? undefined : this.#others.get(person);
    return place && sheets.some(({ id }) => id === place.sheetId)
      ? place
      : { sheetId: activeSheetId, area: selection };
  }

  /** @returns Whether that was anybody else than whoever sits at the grid, who is told by the engine. */
  select(person: string, sheetId: string, area: Area): boolean {
    if (person === "") this.engine.select(sheetId, area);
    else this.#others.set(person, { sheetId, area });
    return person !== "";
  }

  activate(person: string, sheetId: string): boolean {
    if (person === "") this.engine.activate(sheetId);
    else if (this.of(person).sheetId !== sheetId) this.#others.set(person, { sheetId, area: firstCell });
    return person !== "";
  }
}
