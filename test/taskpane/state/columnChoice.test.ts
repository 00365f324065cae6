import { describe, expect, it } from "@jest/globals";
import {
  columnGaps,
  withDetail,
  withEarlierYear,
  withoutEarliestYear,
  withRevenueColumn,
  withThisYear,
} from "../../../src/taskpane/state/columnChoice";
import { columnsFollowing } from "../../../src/taskpane/state/columnsFollowing";

const columns = {
  name: 1,
  id: 0,
  revenue: [
    { column: 3, year: 2024 },
    { column: 4, year: 2025 },
  ],
};

describe("correcting columns", () => {
  it("relabels all years by the latest", () => {
    expect(withThisYear(columns, 2030).revenue.map(({ year }) => year)).toEqual([2029, 2030]);
  });

  it("adds the year before the earliest, in the first column without a part", () => {
    expect(withEarlierYear(columns, 6, 2025).revenue[0]).toEqual({ column: 2, year: 2023 });
  });

  it("begins with this year where there is no revenue yet", () => {
    expect(withEarlierYear({ name: 0, revenue: [] }, 3, 2025).revenue).toEqual([{ column: 1, year: 2025 }]);
  });

  it("removes the earliest year", () => {
    expect(withoutEarliestYear(columns).revenue).toEqual([{ column: 4, year: 2025 }]);
  });

  it("keeps the year of a revenue column that is chosen anew", () => {
    expect(withRevenueColumn(columns, 1, 5).revenue[1]).toEqual({ column: 5, year: 2025 });
  });
});

describe("what keeps columns from being read", () => {
  it("is nothing for a name and one year", () => {
    expect(columnGaps({ name: 0, revenue: [{ column: 1, year: 2025 }] })).toEqual([]);
  });

  it.each([
    ["noName", withDetail(columns, "name", undefined)],
    ["noRevenue", { ...columns, revenue: [] }],
    ["columnTwice", withDetail(columns, "owner", 4)],
  ] as const)("is %s", (gap, choice) => {
    expect(columnGaps(choice)).toEqual([gap]);
  });
});

describe("columns whose table has changed", () => {
  const headers = ["Id", "Account", "Owner", "FY2024", "FY2025"];

  it("are found again by their headers", () => {
    const moved = columnsFollowing({ map: columns, headers }, ["Account", "New", "FY2025", "FY2024", "Id"]);
    expect(moved.map).toMatchObject({
      name: 0,
      id: 4,
      revenue: [
        { column: 3, year: 2024 },
        { column: 2, year: 2025 },
      ],
    });
  });

  it("stay where they are if two headers are the same", () => {
    const map = { name: 1, revenue: [] };
    expect(columnsFollowing({ map, headers: ["Name", "Name"] }, ["Name", "Name"]).map.name).toBe(1);
  });

  it("are open where they are gone", () => {
    const rest = columnsFollowing({ map: columns, headers }, ["Id", "FY2025"]);
    expect(rest.map.name).toBeUndefined();
    expect(rest.map.revenue).toEqual([{ column: 1, year: 2025 }]);
  });

  it("lose the years before one that is gone: years are consecutive", () => {
    const three = { name: 0, revenue: [1, 2, 3].map((column) => ({ column, year: 2022 + column })) };
    const rest = columnsFollowing({ map: three, headers: ["Account", "a", "b", "c"] }, ["Account", "a", "c"]);
    expect(rest.map.revenue).toEqual([{ column: 2, year: 2025 }]);
  });

  it("are taken as they are when nobody knows their headers yet", () => {
    expect(columnsFollowing({ map: columns, headers: undefined }, headers)).toMatchObject({
      map: columns,
      headers,
    });
  });
});
