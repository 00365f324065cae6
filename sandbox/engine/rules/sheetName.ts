import { HostError } from "../../host/hostError";

/** Excel's rules for the name of a worksheet. `others`: names of the other sheets. */
export function checkSheetName(name: string, others: readonly string[]): void {
  if (name.length === 0 || name.length > 31) {
    throw new HostError("InvalidArgument", "A sheet's name has 1 to 31 characters.");
  }
  if (/[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new HostError(
      "InvalidArgument",
      `A sheet can't be called ${name}: \\ / ? * : [ ] and an apostrophe at either end are not allowed.`,
    );
  }
  if (name.toLowerCase() === "history") {
    throw new HostError("InvalidArgument", "History is a name that Excel keeps for itself.");
  }
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `A sheet called ${name} already exists.`);
  }
}
