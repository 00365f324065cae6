import type { AddWorksheetOptions, Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { PageLayoutData } from "../../model/worksheet/pageLayoutData";

/** How a sheet is printed, in the library's words. */
export function pageSetup({
  values,
}: PageLayoutData): Pick<AddWorksheetOptions, "pageSetup" | "headerFooter"> {
  const is = (name: string): boolean => values[name] === true;
  return {
    pageSetup: {
      orientation: values["orientation"] === "Landscape" ? "landscape" : "portrait",
      ...paper(values["paperSize"]),
      ...zoom(values["zoom"]),
      margins: {
        left: inches(values["leftMargin"]),
        right: inches(values["rightMargin"]),
        top: inches(values["topMargin"]),
        bottom: inches(values["bottomMargin"]),
        header: inches(values["headerMargin"]),
        footer: inches(values["footerMargin"]),
      },
      horizontalCentered: is("centerHorizontally"),
      verticalCentered: is("centerVertically"),
      showGridLines: is("printGridlines"),
      showRowColHeaders: is("printHeadings"),
      blackAndWhite: is("blackAndWhite"),
      draft: is("draftMode"),
      pageOrder: values["printOrder"] === "OverThenDown" ? "overThenDown" : "downThenOver",
      ...(typeof values["firstPageNumber"] === "number" && { firstPageNumber: values["firstPageNumber"] }),
    },
    headerFooter: headerFooter(values),
  };
}

/** Where new pages begin. A file names the row or column after which the page ends, counted from 1: the same number. */
export function pageBreaks({
  rowBreaks,
  columnBreaks,
}: PageLayoutData): Pick<Worksheet, "rowBreaks" | "colBreaks"> {
  return {
    rowBreaks: rowBreaks.map((id) => ({ id, max: MAX_COLUMNS - 1, man: 1 })),
    colBreaks: columnBreaks.map((id) => ({ id, max: MAX_ROWS - 1, man: 1 })),
  };
}

const inches = (points: unknown): number => Math.round((Number(points) / 72) * 1e4) / 1e4;

/** Excel's numbers for the papers people print on. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
};

function paper(size: unknown): { paperSize?: number } {
  const number = papers[String(size)];
  return number === undefined ? {} : { paperSize: number };
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Fitted to pages, 0 being as many as it takes; else by a percentage. */
function zoom(value: unknown): {
  fitToPage: boolean;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
} {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Zoom;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
    return { fitToPage: false, ...(scale !== undefined && { scale }) };
  }
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

type HeaderFooter = NonNullable<AddWorksheetOptions["headerFooter"]>;

function headerFooter(values: PageLayoutData["values"]): HeaderFooter {
  const line = (pages: string, place: "Header" | "Footer"): string =>
    (["left", "center", "right"] as const)
      .map((side) => [side[0]?.toUpperCase(), values[`headersFooters.${pages}.${side}${place}`]] as const)
      .flatMap(([code, text]) => (typeof text === "string" && text !== "" ? [`&${code}${text}`] : []))
      .join("");
  const lines = (pages: string): { header?: string; footer?: string } => {
    const header = line(pages, "Header");
    const footer = line(pages, "Footer");
    return { ...(header !== "" && { header }), ...(footer !== "" && { footer }) };
  };
  const state = String(values["headersFooters.state"] ?? "Default");
  const all = lines(state.includes("OddAndEven") ? "oddPages" : "defaultForAllPages");
  const even = lines("evenPages");
  const first = lines("firstPage");
  return {
    differentFirst: state.startsWith("First"),
    differentOddEven: state.includes("OddAndEven"),
    ...(all.header !== undefined && { oddHeader: all.header }),
    ...(all.footer !== undefined && { oddFooter: all.footer }),
    ...(even.header !== undefined && { evenHeader: even.header }),
    ...(even.footer !== undefined && { evenFooter: even.footer }),
    ...(first.header !== undefined && { firstHeader: first.header }),
    ...(first.footer !== undefined && { firstFooter: first.footer }),
  };
}
