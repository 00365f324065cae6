import { describe, expect, it } from "@jest/globals";
import { withCustomFunctions } from "../functions/customFunctions";
import { differences, lambdaFormulas, portableCases, portableReferences } from "./portableCases";

withCustomFunctions();

describe("the LAMBDAs", () => {
  it.each(portableReferences.map((reference) => [reference.id, reference] as const))(
    "%s gives what the function gives, in the sandbox's engine",
    async (_, reference) => {
      // Loaded here: what it brings along would be in the way of the window that holds the functions' runtime.
      const { calculateInUniver } = await import("../support/univer");
      const cases = portableCases(reference, lambdaFormulas, { runs: 40, seed: 3 });
      const { name = "", body = "" } = reference.portable?.lambda ?? {};
      const calculated = await calculateInUniver(
        cases.map(({ sheet }) => sheet),
        { rows: 20, columns: 6 },
        { [name]: body },
      );
      expect(differences(cases, calculated)).toEqual([]);
      expect(body.length).toBeLessThan(8192);
    },
    60_000,
  );
});
