import type { ChartFigures } from "./chartFigures";
import { isScattered } from "./chartKind";
import type { Box, Layout } from "./layout";
import type { Scale } from "./scale";
import { cut, linesOf } from "./words";

interface Props {
  readonly figures: ChartFigures;
  readonly layout: Layout;
  readonly values: Scale;
  /** Of the figures along the bottom of a scatter chart. */
  readonly places: Scale | undefined;
}

/** Gridlines, marks, categories and the titles of both axes. */
export function Axes({ figures, layout: { plot, whole }, values, places }: Props) {
  const { categories, categoryAxis, valueAxis, kind } = figures;
  const sideways = kind.shape === "bar";
  const side = sideways ? categoryAxis : valueAxis;
  const below = sideways ? valueAxis : categoryAxis;
  return (
    <g className="chart-axes">
      {sideways ? (
        <>
          <Down plot={plot} scale={values} axis={valueAxis} />
          <SideCategories plot={plot} categories={categories} axis={categoryAxis} />
        </>
      ) : (
        <Across plot={plot} scale={values} axis={valueAxis} />
      )}
      {!sideways && places && <Down plot={plot} scale={places} axis={categoryAxis} />}
      {!sideways && !isScattered(kind) && categoryAxis.visible && (
        <CategoriesBelow plot={plot} categories={categories} />
      )}
      <BaseLine plot={plot} scale={values} sideways={sideways} />
      {side.title !== undefined && (
        <text
          className="chart-axis-title"
          transform={`translate(${whole.left + 10} ${plot.top + plot.height / 2}) rotate(-90)`}
        >
          {side.title}
        </text>
      )}
      {below.title !== undefined && (
        <text className="chart-axis-title" x={plot.left + plot.width / 2} y={whole.top + whole.height - 3}>
          {below.title}
        </text>
      )}
    </g>
  );
}

interface ScaleProps {
  readonly plot: Box;
  readonly scale: Scale;
  readonly axis: ChartFigures["valueAxis"];
}

/** Marks one above the other, with lines across. */
function Across({ plot, scale, axis }: ScaleProps) {
  return scale.marks.map((mark) => {
    const y = plot.top + plot.height * (1 - scale.share(mark));
    return (
      <g key={mark}>
        {axis.gridlines && (
          <line className="grid-line" x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
        )}
        {axis.visible && (
          <text className="end" x={plot.left - 6} y={y + 4}>
            {axis.text(mark)}
          </text>
        )}
      </g>
    );
  });
}

/** Marks side by side, with lines down. */
function Down({ plot, scale, axis }: ScaleProps) {
  return scale.marks.map((mark) => {
    const x = plot.left + plot.width * scale.share(mark);
    return (
      <g key={mark}>
        {axis.gridlines && (
          <line className="grid-line" x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} />
        )}
        {axis.visible && (
          <text className="middle" x={x} y={plot.top + plot.height + 14}>
            {axis.text(mark)}
          </text>
        )}
      </g>
    );
  });
}

function CategoriesBelow({
  plot,
  categories,
}: {
  readonly plot: Box;
  readonly categories: readonly string[];
}) {
  const band = plot.width / Math.max(categories.length, 1);
  const every = Math.ceil(28 / band);
  return categories.map((category, i) =>
    i % every === 0 ? (
      <text key={i} className="middle" x={plot.left + band * (i + 0.5)} y={plot.top + plot.height + 14}>
        {linesOf(category, band * every - 6).map((words, line) => (
          <tspan key={line} x={plot.left + band * (i + 0.5)} dy={line === 0 ? 0 : 13}>
            {words}
          </tspan>
        ))}
      </text>
    ) : null,
  );
}

/** From the bottom up, as Excel has them unless their order is reversed. */
function SideCategories({
  plot,
  categories,
  axis,
}: {
  readonly plot: Box;
  readonly categories: readonly string[];
  readonly axis: ChartFigures["categoryAxis"];
}) {
  const band = plot.height / Math.max(categories.length, 1);
  return (
    axis.visible &&
    categories.map((category, i) => {
      const along = band * (i + 0.5);
      const y = plot.top + (axis.reversed ? along : plot.height - along) + 4;
      return (
        <text key={i} className="end" x={plot.left - 6} y={y}>
          {cut(category, 28)}
        </text>
      );
    })
  );
}

function BaseLine({
  plot,
  scale,
  sideways,
}: {
  readonly plot: Box;
  readonly scale: Scale;
  readonly sideways: boolean;
}) {
  const zero = Math.min(Math.max(scale.share(0), 0), 1);
  const y = plot.top + plot.height * (1 - zero);
  const x = plot.left + plot.width * zero;
  return sideways ? (
    <line className="base-line" x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} />
  ) : (
    <line className="base-line" x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
  );
}
