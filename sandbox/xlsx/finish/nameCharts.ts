import type { ChartData } from "../../model/chart/chartData";
import type { FileParts } from "./fileParts";
import { escaped } from "./xml";

/** Gives the charts of a sheet their names, under which macros, add-ins and screen readers find them. */
export function nameCharts(parts: FileParts, sheetNumber: number, charts: readonly ChartData[]): void {
  const relations = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  const [drawing] = parts.has(relations) ? parts.targets(relations, "drawing") : [];
  if (drawing !== undefined) {
    const names = charts.filter(({ series }) => series.length > 0).map(({ name }) => name);
    let next = 0;
    parts.change(`xl/${drawing.replace("../", "")}`, (xml) =>
      xml.replace(/(<xdr:cNvPr id="[1-9]\d*" name=")[^"]*"/g, (_, opening: string) => {
        const name = names[next++];
        return `${opening}${escaped(name ?? "")}"`;
      }),
    );
  }
}
