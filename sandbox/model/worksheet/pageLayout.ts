import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { cellsArgument } from "../cellsArgument";
import type { PageLayoutData } from "./pageLayoutData";
import { PageLayoutData as Defaults } from "./pageLayoutData";
import { recordStore } from "../propertyStore";
import { storedObject } from "../storedObject";

const HeaderFooter = storedObject("Excel.HeaderFooter", {
  centerFooter: "",
  centerHeader: "",
  leftFooter: "",
  leftHeader: "",
  rightFooter: "",
  rightHeader: "",
});

const HeaderFooterGroup = storedObject(
  "Excel.HeaderFooterGroup",
  { state: "Default", useSheetMargins: true, useSheetScale: true },
  {
    defaultForAllPages: HeaderFooter,
    evenPages: HeaderFooter,
    firstPage: HeaderFooter,
    oddPages: HeaderFooter,
  },
);

const Values = storedObject("Excel.PageLayout", new Defaults().values, { headersFooters: HeaderFooterGroup });

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed. */
export class PageLayout extends Values {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    const data = (): PageLayoutData => book.state.sheet(sheetId).pageLayout;
    super(
      recordStore(
        () => data().values,
        (values) => (data().values = values),
      ),
    );
  }

  setPrintArea(range: unknown): void {
    this.data().printArea = cellsArgument(this.book, range, this.sheetId).area;
  }

  getPrintArea(): HostObject {
    return this.getPrintAreaOrNullObject() ?? missing();
  }

  getPrintAreaOrNullObject(): HostObject | null {
    return this.range(this.data().printArea);
  }

  setPrintTitleRows(range: unknown): void {
    this.data().titleRows = cellsArgument(this.book, range, this.sheetId).area;
  }

  getPrintTitleRows(): HostObject {
    return this.getPrintTitleRowsOrNullObject() ?? missing();
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    return this.range(this.data().titleRows);
  }

  setPrintTitleColumns(range: unknown): void {
    this.data().titleColumns = cellsArgument(this.book, range, this.sheetId).area;
  }

  getPrintTitleColumns(): HostObject {
    return this.getPrintTitleColumnsOrNullObject() ?? missing();
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.range(this.data().titleColumns);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const factor = POINTS[unit];
    if (factor === undefined) {
      throw new HostError("InvalidArgument", `${unit} is not a unit for margins.`);
    }
    for (const [side, size] of Object.entries(margins)) {
      this.store.set(`${side}Margin`, size * factor);
    }
  }

  private data(): PageLayoutData {
    return this.book.state.sheet(this.sheetId).pageLayout;
  }

  private range(area: PageLayoutData["printArea"]): HostObject | null {
    return area ? this.book.make.range(this.sheetId, area) : null;
  }
}

function missing(): never {
  throw new HostError("ItemNotFound", "Nothing of this kind is set for printing.");
}
