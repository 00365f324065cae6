import apiSets from "./apiSets.json";
import { className } from "./memberNames";

/** What a host supports, by requirement set: `{ ExcelApi: "1.9", CustomFunctionsRuntime: "1.4" }`. */
export type SupportedSets = Readonly<Record<string, string>>;

/** For each set of an Excel class the members that came with it, in one string. Made by generateApiSets.mjs. */
const membersBySet: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;

/** Per class, lower-case member → `ExcelApi 1.7`. */
const documented = new Map<string, ReadonlyMap<string, string>>();

/**
 * The set that a member of a documented Excel class came with, e.g. `ExcelApi 1.7` for Worksheet.onChanged;
 * undefined for a member that isn't documented.
 */
export function requiredSet(apiName: string, member: string): string | undefined {
  return documentedMembers(className(apiName)).get(member.toLowerCase());
}

/** True where `required` (`ExcelApi 1.7`) is within what is supported. */
export function isSupported(required: string, supported: SupportedSets): boolean {
  const [set = "", version = ""] = required.split(" ");
  const has = supported[set];
  return has !== undefined && ordinal(has) >= ordinal(version);
}

/** `1.10` comes after `1.9`. */
function ordinal(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

function documentedMembers(name: string): ReadonlyMap<string, string> {
  const known = documented.get(name);
  if (known !== undefined) return known;
  const sets = Object.entries(membersBySet[name] ?? {});
  const members = new Map(
    sets.flatMap(([set, list]) => list.split(" ").map((member) => [member.toLowerCase(), set])),
  );
  documented.set(name, members);
  return members;
}
