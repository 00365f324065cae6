import { cellsOf, hasCells, partOf } from "./cellOf";
import { elementwise } from "./elementwise";
import { errors, misfit, soundCell, soundRange, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

export function priorityTierPlain([scores, cutoffs]: PortableArguments): string[][] | undefined {
  if (!scores) return undefined;
  if (!cutoffs) return tiers(scores, usualTier);
  if (Math.min(cutoffs.rows, cutoffs.columns) > 1) return undefined;
  if (cutoffs.kind !== "reference") return constantTiers(scores, cutoffs);

  const bounds = cellsOf(cutoffs).map(({ text }) => text);
  const notFalling =
    bounds.length === 1
      ? []
      : [
          `SUMPRODUCT(${[head(cutoffs), tail(cutoffs)].map((part) => `ISNUMBER(${part})`).join("*")}*(${head(cutoffs)}<=${tail(cutoffs)}))>0`,
        ];
  const [only] = bounds.length === 1 ? bounds : [];
  const letter = (x: string): string => {
    const tier = `CHAR(65+${bounds.map((bound) => `ISNUMBER(${bound})*(${bound}>${x})`).join("+")})`;
    // A blank cell alone says as little as an argument that is left out.
    return only === undefined ? tier : `IF(${only}="",${usualTier(x)},${tier})`;
  };
  return tiers(scores, letter)?.map((row) =>
    row.map((tier) => when(soundRange(cutoffs), unless(notFalling, tier), misfit(cutoffs))),
  );
}

function usualTier(x: string): string {
  return `IF(${x}>=70,"A",IF(${x}>=40,"B","C"))`;
}

/** For an array like {75,50,25}, or one number. */
function constantTiers(scores: PortableArgument, { text }: PortableArgument): string[][] | undefined {
  const bounds = text.replace(/[{}]/g, "").split(/[,;]/).map(Number);
  if (bounds.some((bound, i) => Number.isNaN(bound) || bound >= (bounds[i - 1] ?? Infinity)))
    return undefined;
  const letters = bounds.map((_, i) => String.fromCharCode(65 + i));
  const last = `"${String.fromCharCode(65 + bounds.length)}"`;
  return tiers(scores, (x) =>
    bounds.reduceRight((rest, bound, i) => `IF(${x}>=${bound},"${letters[i]}",${rest})`, last),
  );
}

function tiers(scores: PortableArgument, tier: (x: string) => string): string[][] | undefined {
  if (!hasCells(scores)) return undefined;
  return elementwise([scores], ([score]) => {
    if (!score) return "";
    const letter = when(soundCell(score), tier(score.text), errors.value);
    return score.constant === undefined ? `IF(${score.text}="","",${letter})` : letter;
  });
}

function head(line: PortableArgument): string {
  return line.rows === 1
    ? partOf(line, 0, 0, 1, line.columns - 1).text
    : partOf(line, 0, 0, line.rows - 1, 1).text;
}

function tail(line: PortableArgument): string {
  return line.rows === 1
    ? partOf(line, 0, 1, 1, line.columns - 1).text
    : partOf(line, 1, 0, line.rows - 1, 1).text;
}
