import { describe, expect, it } from "@jest/globals";
import { decodeText } from "../../../../sandbox/page/csv/decodeText";

describe("the text of a file", () => {
  it.each([
    ["UTF-8", [0x54, 0x61, 0x71, 0x75, 0x65, 0x72, 0xc3, 0xad, 0x61]],
    ["Windows-1252", [0x54, 0x61, 0x71, 0x75, 0x65, 0x72, 0xed, 0x61]],
    ["UTF-16, little end first", [0xff, 0xfe, ...[..."Taquería"].flatMap((c) => [c.charCodeAt(0), 0])]],
    ["UTF-16, big end first", [0xfe, 0xff, ...[..."Taquería"].flatMap((c) => [0, c.charCodeAt(0)])]],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe("Taquería");
  });
});
