import { hasCells } from "./cellOf";
import { misfit, number, soundRange, total, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

export function grrPlain(args: PortableArguments): string[][] | undefined {
  return retention(args, (p, c) => {
    const now = `ISNUMBER(${p})*(${c}<${p})+(${p}="")*(${c}<0)`;
    const before = `ISNUMBER(${c})*(${c}>=${p})+(${c}="")*(${p}<0)`;
    return `SUMPRODUCT(${now},${c})+SUMPRODUCT(${before},${p})`;
  });
}

export function nrrPlain(args: PortableArguments): string[][] | undefined {
  return retention(args, (p, c) => `SUMIF(${p},">0",${c})`);
}

/** @param kept what is retained, from the ranges of last year's and this year's amounts */
function retention(
  [prior, current]: PortableArguments,
  kept: (prior: string, current: string) => string,
): string[][] | undefined {
  if (!prior || !current || !isRange(prior) || !isRange(current)) return undefined;
  if (prior.rows !== current.rows || prior.columns !== current.columns) return undefined;
  const base = prior.rows * prior.columns === 1 ? number(prior) : total(prior);
  const quotient = unless([`${base}<0`], `(${kept(prior.text, current.text)})/${base}`);
  return [[when([prior, current].flatMap(soundRange), quotient, misfit(prior, current))]];
}

function isRange(argument: PortableArgument): boolean {
  return argument.kind === "reference" && hasCells(argument);
}
