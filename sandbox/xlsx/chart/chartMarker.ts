import type { AddChartMarkerOptions } from "@cj-tech-master/excelts/chart";
import type { Properties } from "./properties";
import { rgb } from "./properties";

type Symbol = NonNullable<AddChartMarkerOptions["symbol"]>;

const symbols: Readonly<Record<string, Symbol>> = {
  None: "none",
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

/** The points of a series, undefined where nothing was said of them. */
export function chartMarker(properties: Properties): AddChartMarkerOptions | undefined {
  const symbol = symbols[String(properties["markerStyle"])];
  const size = properties["markerSize"];
  const fill = rgb(properties["markerBackgroundColor"]);
  const border = rgb(properties["markerForegroundColor"]);
  const marker = {
    ...(symbol !== undefined && { symbol }),
    ...(typeof size === "number" && { size }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && { border }),
  };
  return Object.keys(marker).length === 0 ? undefined : marker;
}
