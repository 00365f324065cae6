import { describe, expect, it } from "@jest/globals";
import { parseStructRef } from "@borgar/fx";
import { columnReference } from "../../src/sheets/blueprint/structuredReference";

describe("columnReference", () => {
  it.each([
    ["Revenue", "Accounts[Revenue]"],
    ["Revenue FY1998", "Accounts[Revenue FY1998]"],
    ["Umsatz_für 2025", "Accounts[Umsatz_für 2025]"],
    ["Total $ Amount", "Accounts[[Total $ Amount]]"],
    ["Sales, net", "Accounts[[Sales, net]]"],
    ["Orders #", "Accounts[[Orders '#]]"],
    ["Rev [EUR]", "Accounts[[Rev '[EUR']]]"],
    ["Rep's", "Accounts[[Rep''s]]"],
    [" padded ", "Accounts[[ padded ]]"],
    ["{1}", "Accounts[[{1}]]"],
  ])("refers to %s", (header, reference) => {
    expect(columnReference("Accounts", header)).toBe(reference);
    expect(parseStructRef(reference)).toMatchObject({ table: "Accounts", columns: [header] });
  });
});
