import { expect, it } from "@jest/globals";
import { functionIds } from "../../../src/reference/functionId";
import { english } from "../../../src/reference/words/en/en";
import { searchFunctions } from "../../../src/taskpane/help/searchFunctions";

const search = (query: string) => searchFunctions(query, english);

it.each(["", "   ", "=PLAN."])("finds all for %p", (query) => {
  expect(search(query)).toEqual(functionIds);
});

it.each(functionIds)("finds %s by its name as it is typed in a cell", (id) => {
  expect(search(`=plan.${id.toLowerCase()}`)).toContain(id);
  expect(search(id)).toContain(id);
});

it.each([
  ["geometric", "CHURNAVG"],
  ["cohort", "RETENTIONFORECAST"],
  ["split", "GOALSPLIT"],
])("finds %p in what a function is about", (query, id) => {
  expect(search(query)).toContain(id);
});

it("wants every word of the query, and may find nothing", () => {
  expect(search("goal churn")).not.toContain("CHURNRATE");
  expect(search("goal zebra")).toEqual([]);
});
