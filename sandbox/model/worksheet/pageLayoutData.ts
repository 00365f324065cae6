import type { Area } from "../../engine/area";

export type PageBreakAxis = "rowBreaks" | "columnBreaks";

/** Excel's defaults of the print set-up; margins in points. */
export class PageLayoutData {
  values: Readonly<Record<string, unknown>> = {
    alignMarginsHeaderFooter: true,
    blackAndWhite: false,
    bottomMargin: 54,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    firstPageNumber: "",
    footerMargin: 21.6,
    headerMargin: 21.6,
    leftMargin: 50.4,
    orientation: "Portrait",
    paperSize: "Letter",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    rightMargin: 50.4,
    topMargin: 54,
    zoom: { scale: 100 },
  };
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  /** Zero-based rows, and columns, before which a new page begins; ascending. */
  rowBreaks: readonly number[] = [];
  columnBreaks: readonly number[] = [];
  headersFooters: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};
}
