import * as v from "valibot";
import { byteChunks } from "../../excel/byteChunks";

/** Where the original formulas are kept in the file. */
export const keptKey = "AccountPlanner.Originals";

/** Settings travel in requests and files with others: none of them is large. */
const partBytes = 500_000;

const content = v.union([v.string(), v.number(), v.boolean()]);

const cell = v.object({
  /** `'Sheet 1'!$B$4:$B$9`: the cells that were written. */
  place: v.string(),
  before: v.string(),
  /** As Excel was given it. */
  after: v.array(v.array(content)),
  /** What the references in `before` meant; null for those that aren't followed. */
  references: v.array(v.nullable(v.string())),
  /** The hidden name that follows the cell and its references, and where among its references they begin. */
  tracker: v.string(),
  index: v.number(),
  /** The table that the formula stood in: what its references without a table's name mean. */
  table: v.optional(v.string()),
  /** Formatted as text. */
  text: v.optional(v.boolean()),
});

const name = v.object({
  name: v.string(),
  sheet: v.optional(v.string()),
  before: v.string(),
  after: v.string(),
});

const head = v.object({
  version: v.literal(1),
  /** Numbered settings that hold the cells. */
  parts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Workbook names that were added to hold a LAMBDA. */
  lambdas: v.array(v.object({ name: v.string(), formula: v.string() })),
  /** Names whose formula was changed. */
  names: v.array(name),
});

export type KeptCell = v.InferOutput<typeof cell>;
export type KeptName = v.InferOutput<typeof name>;

/** The original formulas of a workbook that was prepared, and what was put in their place. */
export interface Kept extends Pick<v.InferOutput<typeof head>, "lambdas" | "names"> {
  readonly cells: readonly KeptCell[];
}

function partKey(number: number): string {
  return `${keptKey}.${number}`;
}

/** The settings besides the first that hold what is kept. */
export function keptParts(stored: unknown): readonly string[] {
  const parsed = v.safeParse(head, stored);
  return Array.from({ length: parsed.success ? parsed.output.parts : 0 }, (_, i) => partKey(i + 1));
}

/** Undefined where nothing is kept, or where it can't be read. */
export function parseKept(settings: ReadonlyMap<string, unknown>): Kept | undefined {
  const stored = settings.get(keptKey);
  const parsed = v.safeParse(head, stored);
  if (!parsed.success) return undefined;
  const parts = keptParts(stored).map((key) => v.safeParse(v.array(cell), settings.get(key)));
  const { lambdas, names } = parsed.output;
  const cells = parts.flatMap((part) => (part.success ? part.output : []));
  return { lambdas, names, cells };
}

/** As settings, in parts of moderate size; none at all where nothing is kept. */
export function storedKept({ cells, lambdas, names }: Kept): ReadonlyMap<string, unknown> {
  if (cells.length + names.length === 0) return new Map();
  const parts = byteChunks(cells, partBytes);
  return new Map<string, unknown>([
    [keptKey, { version: 1, parts: parts.length, lambdas, names }],
    ...parts.map((part, i): [string, unknown] => [partKey(i + 1), part]),
  ]);
}
