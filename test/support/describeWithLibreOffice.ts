import { describe, expect, it } from "@jest/globals";
import { findLibreOffice } from "./findLibreOffice";

/**
 * Tests that need LibreOffice. Where it isn't installed the run says so and goes on, but not in continuous integration:
 * there its absence is a failure.
 */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (findLibreOffice() !== undefined) {
    describe(title, tests);
    return;
  }
  describe(title, () => {
    it("needs LibreOffice, which isn't installed here", () => {
      console.info(`Not checked without LibreOffice: ${title}.`);
      expect(process.env["CI"]).not.toBe("true");
    });
  });
}
