/**
 * Headers as a table needs them: none blank, none twice (capitals don't distinguish). As in Excel a blank one becomes
 * "Column3" and a second "Revenue" becomes "Revenue2".
 */
export function uniqueHeaders(raw: readonly string[]): string[] {
  const taken = new Set<string>();
  return raw.map((header, index) => {
    const wanted = header.trim().slice(0, 255) || `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
