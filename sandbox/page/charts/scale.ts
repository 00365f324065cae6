import type { AxisFigures } from "./chartFigures";

/** From figures to places along an axis of some length, with round numbers to mark on it. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly marks: readonly number[];
  /** 0 at the minimum, 1 at the maximum. */
  readonly share: (value: number) => number;
}

const aboutMarks = 6;

/** @param fromZero Whether 0 belongs on the axis even where no figure is near it: bars begin there. */
export function scaleOf(figures: readonly number[], axis: AxisFigures, fromZero: boolean): Scale {
  const low = Math.min(...figures, ...(fromZero || figures.length === 0 ? [0] : []));
  const high = Math.max(...figures, ...(fromZero || figures.length === 0 ? [0] : []));
  const bottom = axis.minimum ?? low;
  const top = axis.maximum ?? (high > bottom ? high : bottom + 1);
  const step = axis.step ?? roundStep((top - bottom) / aboutMarks);
  const minimum = axis.minimum ?? Math.floor(bottom / step) * step;
  const maximum = axis.maximum ?? Math.ceil(top / step) * step;
  const count = Math.min(Math.floor((maximum - minimum) / step + 1e-9), 100);
  return {
    minimum,
    maximum,
    marks: Array.from({ length: count + 1 }, (_, i) => Number((minimum + i * step).toPrecision(12))),
    share: (value) => (value - minimum) / (maximum - minimum || 1),
  };
}

/** The next of 1, 2, 5, 10, 20, … */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((one) => one * power >= step * 0.999) ?? 10;
  return factor * power;
}
