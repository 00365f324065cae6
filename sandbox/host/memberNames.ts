/** `values` → `Values`: how a documented member is called on the wire. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** `Values` → `values`, `_ValidateArraySize` → `_validateArraySize`: how a member on the wire is called in a message to people. */
export function memberName(wire: string): string {
  return wire.replace(/[A-Za-z]/, (first) => first.toLowerCase());
}

/** `Excel.Range` → `Range`. */
export function className(apiName: string): string {
  return apiName.slice(apiName.lastIndexOf(".") + 1);
}

/** What the client calls a property when it sets it, where that isn't its name, by class and name on the wire. */
const setAs: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
  "Style.Orientation": "textOrientation",
};

/** The property that a name means when it is set. */
export function settableName(apiName: string, wire: string): string {
  return setAs[`${className(apiName)}.${wire}`] ?? wire;
}
