import { elementwise } from "./elementwise";
import { errors, number, soundCell, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

export function churnRatePlain([opening, lost]: PortableArguments): string[][] | undefined {
  if (!opening || !lost) return undefined;
  return elementwise([opening, lost], ([before, gone]) => (before && gone ? rate(before, gone) : ""));
}

function rate(opening: PortableArgument, lost: PortableArgument): string {
  const before = number(opening);
  const gone = number(lost);
  const quotient = `IF(${before}=0,${errors.div},${unless([`${gone}>${before}`], `${gone}/${before}`)})`;
  const checked = when(
    [...soundCell(opening), ...soundCell(lost)],
    unless([`${before}<0`, `${gone}<0`], quotient),
    errors.value,
  );
  const bothCanBeBlank = opening.constant === undefined && lost.constant === undefined;
  return bothCanBeBlank ? `IF(AND(${opening.text}="",${lost.text}=""),"",${checked})` : checked;
}
