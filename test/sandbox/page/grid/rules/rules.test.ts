import { describe, expect, it } from "@jest/globals";
import { univerHighlight } from "../../../../../sandbox/page/grid/rules/univerHighlight";
import { univerValidation } from "../../../../../sandbox/page/grid/rules/univerValidation";

describe("a validation in the grid", () => {
  it("offers the list's range in a drop-down", () => {
    expect(
      univerValidation({ rule: { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" } } }),
    ).toMatchObject({
      type: "list",
      formula1: "=Lists!$A$1:$A$3",
      showDropDown: true,
      allowBlank: true,
    });
  });

  it.each([
    ["wholeNumber", "Between", "whole", "between"],
    ["decimal", "NotBetween", "decimal", "notBetween"],
    ["date", "GreaterThanOrEqualTo", "date", "greaterThanOrEqual"],
    ["textLength", "EqualTo", "textLength", "equal"],
  ])("limits a %s with %s", (kind, operator, type, shown) => {
    expect(univerValidation({ rule: { [kind]: { operator, formula1: 0, formula2: 10 } } })).toMatchObject({
      type,
      operator: shown,
      formula1: "0",
      formula2: "10",
    });
  });

  it("says what the add-in says, and stops or warns as it asks", () => {
    const content = {
      rule: { custom: { formula: "=A1>0" } },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Warning", title: "Too low", message: "Above 0, please." },
      prompt: { showPrompt: true, title: "Amount", message: "In euros." },
    };
    expect(univerValidation(content)).toMatchObject({
      type: "custom",
      formula1: "=A1>0",
      allowBlank: false,
      errorStyle: 2,
      errorTitle: "Too low",
      error: "Above 0, please.",
      promptTitle: "Amount",
      prompt: "In euros.",
    });
  });

  it("takes anything where it is a prompt alone", () => {
    expect(univerValidation({ prompt: { title: "Hint", message: "Anything." } })).toMatchObject({
      type: "any",
    });
  });
});

describe("a conditional format in the grid", () => {
  it("is a highlight by its formula", () => {
    const format = {
      fill: { color: "#FBE9E7" },
      font: { color: "#8A1C1C", bold: true, strikethrough: true },
    };
    expect(univerHighlight({ type: "Custom", custom: { rule: { formula: "$A1=0" }, format } })).toEqual({
      type: "highlightCell",
      subType: "formula",
      value: "=$A1=0",
      style: { bg: { rgb: "#FBE9E7" }, cl: { rgb: "#8A1C1C" }, bl: 1, st: { s: 1 } },
    });
  });

  it.each([
    { type: "DataBar", dataBar: {} },
    { type: "Custom" },
    { type: "Custom", custom: { rule: { formula: "" } } },
  ])("isn't shown for %j", (content) => {
    expect(univerHighlight(content)).toBeUndefined();
  });
});
