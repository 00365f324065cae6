import type { ChartFigures } from "./chartFigures";
import { isRound } from "./chartKind";
import type { Box } from "./layout";
import { sliceColor } from "./RoundPlot";
import { cut, textWidth } from "./words";

interface Entry {
  readonly name: string;
  readonly fill: string;
  readonly line: string | undefined;
}

/** Names beside their colours, in a row or one below the other. Series that aren't seen are left out. */
export function Legend({ figures, box }: { readonly figures: ChartFigures; readonly box: Box }) {
  const entries = entriesOf(figures);
  const inRow = figures.legend === "Top" || figures.legend === "Bottom";
  const widths = entries.map(({ name }) => textWidth(cut(name, 28)) + 30);
  const row = widths.reduce((sum, width) => sum + width, 0);
  let x = inRow ? box.left + Math.max((box.width - row) / 2, 0) : box.left;
  let y = inRow ? box.top : box.top + Math.max((box.height - entries.length * 18) / 2, 0);
  return entries.map(({ name, fill, line }, i) => {
    const at = { x, y };
    if (inRow) x += widths[i] ?? 0;
    else y += 18;
    return (
      <g key={i}>
        <rect x={at.x} y={at.y + 3} width={10} height={10} fill={fill} stroke={line ?? "none"} />
        <text x={at.x + 15} y={at.y + 12}>
          {cut(name, inRow ? 28 : Math.floor((box.width - 20) / 6))}
        </text>
      </g>
    );
  });
}

function entriesOf(figures: ChartFigures): readonly Entry[] {
  if (isRound(figures.kind)) {
    return figures.categories.map((name, i) => ({ name, fill: sliceColor(i), line: undefined }));
  }
  return figures.series.flatMap(({ name, fill, line }) =>
    fill === undefined && line === undefined ? [] : [{ name, fill: fill ?? "none", line }],
  );
}
