import type { FunctionId } from "../../../src/reference/functionId";

/** As `helpUrl` in functions.json names it. */
export function pageName(id: FunctionId): string {
  return `${id.toLowerCase()}.html`;
}
