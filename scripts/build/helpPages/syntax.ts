import type { FunctionMetadata } from "./metadata";
import type { Notation } from "./notation";

/** `=PLAN.CHURNAVG(rates, [years], [method], [openings])` */
export function syntaxOf({ id, parameters }: FunctionMetadata, { listSeparator }: Notation): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=PLAN.${id}(${names.join(listSeparator)})`;
}
