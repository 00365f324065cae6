type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes, those that are undefined left out, around content that is XML already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "boolean" ? Number(value) : (value ?? ""))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text as it stands in XML. Characters that XML doesn't have are left out; line breaks stay in attributes. */
export const escaped = (text: string | number): string =>
  String(text)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
