import { describe, expect, it } from "@jest/globals";
import { customerSince, tenureAt } from "../../../src/planning/accounts/customerSince";

describe("customerSince", () => {
  it.each([
    [45292, { day: 45292 }],
    [45292.75, { day: 45292 }],
    ["2024-01-01", { day: 45292 }],
    ["2024-01-01T09:30:00Z", { day: 45292 }],
    ["1.1.2024", { day: 45292 }],
    ["29.02.2024", { day: 45351 }],
    [2958465.5, { day: 2958465 }],
    [2019, { year: 2019 }],
    [" 2019 ", { year: 2019 }],
  ])("reads %j", (cell, since) => {
    expect(customerSince(cell)).toEqual(since);
  });

  it.each([
    "",
    null,
    undefined,
    true,
    "soon",
    "2024-13-01",
    "29.02.2023",
    "3/4/2024",
    "9999",
    1850,
    "1850",
    "1899-12-31",
    0,
    -5,
    2958466,
  ])("doesn't guess what %j means", (cell) => {
    expect(customerSince(cell)).toBeUndefined();
  });
});

describe("tenureAt", () => {
  it("counts to the last day of the fiscal year, to one decimal", () => {
    expect(tenureAt({ day: 45292 }, 2025, 1)).toBe(2);
    expect(tenureAt({ day: 45292 }, 2025, 7)).toBe(1.5);
    expect(tenureAt({ day: 45292 }, 2024, 2)).toBe(0.1);
  });

  it("takes a plain year for whole years", () => {
    expect(tenureAt({ year: 2020 }, 2025, 7)).toBe(5);
    expect(tenureAt({ year: 2025 }, 2025, 7)).toBe(0);
  });

  it("has no answer for a customer of later years", () => {
    expect(tenureAt({ year: 2026 }, 2025, 1)).toBeUndefined();
    expect(tenureAt({ day: 46023 }, 2025, 1)).toBeUndefined();
    expect(tenureAt({ day: 46022 }, 2025, 1)).toBe(0);
  });
});
