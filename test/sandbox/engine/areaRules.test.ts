import { describe, expect, it } from "@jest/globals";
import { formatArea } from "../../../sandbox/engine/address";
import { AreaRules } from "../../../sandbox/engine/areaRules";
import { area } from "./cells";

describe("AreaRules", () => {
  const rulesOn = (...addresses: string[]): AreaRules<string> => {
    const rules = new AreaRules<string>("rule", () => undefined);
    for (const address of addresses) rules.add("1", [area(address)], address);
    return rules;
  };
  const areasOf = (rules: AreaRules<string>): string[][] =>
    rules.all.map((rule) => rule.areas.map((own) => formatArea(own)));

  it("cuts a hole out of a rule, and drops a rule that is covered", () => {
    const rules = rulesOn("B2:D4", "C3", "F1");
    rules.clear("1", area("C3"));
    expect(areasOf(rules)).toEqual([["B2:D2", "B3", "D3", "B4:D4"], ["F1"]]);
    rules.clear("2", area("A:Z"));
    expect(areasOf(rules)).toHaveLength(2);
  });

  it("moves with the cells", () => {
    const rules = rulesOn("B2:B9", "D12", "A5:A6");
    rules.apply({ sheetId: "1", kind: "delete", axis: "row", area: area("5:6") });
    expect(areasOf(rules)).toEqual([["B2:B7"], ["D10"]]);
  });

  it("puts a rule first", () => {
    const rules = rulesOn("A1", "A2", "A3");
    rules.reorder(rules.all[2]?.id ?? "", 0);
    expect(areasOf(rules)).toEqual([["A3"], ["A1"], ["A2"]]);
  });
});
