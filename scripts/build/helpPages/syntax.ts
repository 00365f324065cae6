import type { FunctionMetadata } from "./metadata";

/** `=PLAN.CHURNAVG(rates, [years], [method], [openings])` */
export function syntaxOf({ id, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=PLAN.${id}(${names.join(", ")})`;
}
