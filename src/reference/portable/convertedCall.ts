import type { LambdaForm } from "./portableForms";

/**
 * The call of a workbook name in place of the function's: `PLAN_CHURNAVG(B4:D4,3,"simple","")`. A LAMBDA takes all its
 * arguments, so those left out are filled in.
 *
 * @param args as they are typed; "" or missing where one is left out
 * @returns undefined when a required argument is missing
 */
export function convertedCall({ name, parameters }: LambdaForm, args: readonly string[]): string | undefined {
  const texts = parameters.map((parameter, index) => args[index]?.trim() || parameter.omitted);
  return texts.includes(undefined) ? undefined : `${name}(${texts.join(",")})`;
}
