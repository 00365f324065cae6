import type { AddAxisOptions } from "@cj-tech-master/excelts/chart";
import type { Properties } from "./properties";
import { rgb } from "./properties";

/** An axis; that of values has gridlines unless told otherwise. */
export function chartAxis(properties: Properties, path: string, isValues: boolean): AddAxisOptions {
  const get = (name: string): unknown => properties[`${path}.${name}`];
  const number = (name: string): number | undefined =>
    typeof get(name) === "number" ? Number(get(name)) : undefined;
  const title = get("title.text");
  const format = get("numberFormat");
  const color = rgb(get("format.line.color"));
  const limits = {
    min: number("minimum"),
    max: number("maximum"),
    majorUnit: number("majorUnit"),
    minorUnit: number("minorUnit"),
  };
  const gridlines = get("majorGridlines.visible");
  return {
    ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
    ...(typeof title === "string" && title !== "" && get("title.visible") !== false && { title }),
    ...(typeof format === "string" && { numFmt: format, numFmtLinked: false }),
    majorGridlines: typeof gridlines === "boolean" ? gridlines : isValues,
    minorGridlines: get("minorGridlines.visible") === true,
    orientation: get("reversePlotOrder") === true ? "maxMin" : "minMax",
    hidden: get("visible") === false,
    ...(get("scaleType") === "Logarithmic" && { logBase: 10 }),
    tickLblPos:
      ({ High: "high", Low: "low", None: "none" } as const)[String(get("tickLabelPosition"))] ?? "nextTo",
    ...(color !== undefined && { lineColor: color }),
  };
}
