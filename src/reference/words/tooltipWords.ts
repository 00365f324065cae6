import type { FunctionId } from "../functionId";

/**
 * What Excel shows while a function is typed. In English that is the comments of the functions' own code; other
 * languages have it here, and the build makes their metadata of both.
 */
export type TooltipWords = Readonly<Record<FunctionId, FunctionTooltip>>;

interface FunctionTooltip {
  readonly description: string;
  /** By the name of the parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}
