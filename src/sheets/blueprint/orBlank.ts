/** A name or another cell, which is shown as it is. */
const plain = /^=(?:\w+|\{[\w.]+\}|"")$/;

/**
 * A formula's template that shows nothing where it can't be calculated, instead of an error: an assumption is missing, or
 * isn't a number, and what follows from it isn't known either.
 */
export function orBlank(template: string): string {
  return plain.test(template) ? template : `=IFERROR(${template.slice(1)},"")`;
}
