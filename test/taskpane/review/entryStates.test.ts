import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { AnswerStore } from "../../../src/taskpane/review/state/answerStore";
import { shownValues } from "../../../src/taskpane/review/state/entryStates";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { SharedRows } from "./sharedRows";

describe("the actions of an account", () => {
  let sheet: SharedRows;
  let store: AnswerStore;
  const entries = () => store.of("Contoso").entries;
  const idOf = (action: string) => entries().find(({ seen }) => seen?.values.action === action)?.id ?? NaN;
  const put = (action: string, owner?: string) =>
    sheet.actions.push({ key: "Contoso", values: { action, owner } });

  beforeEach(async () => {
    sheet = new SharedRows(["Contoso", "Fabrikam"]);
    store = new AnswerStore(sheet);
    put("Call", "Ada");
    put("Visit");
    await store.load("Contoso");
  });

  it("stay the same ones when their rows are sorted", async () => {
    const before = [idOf("Call"), idOf("Visit")];
    sheet.actions.reverse();
    await store.load("Contoso");
    expect([idOf("Call"), idOf("Visit")]).toEqual(before);
    expect(entries().every(({ isNews }) => !isNews)).toBe(true);
  });

  it("are saved to their own row", async () => {
    store.typeEntry("Contoso", idOf("Visit"), "owner", "Ben");
    sheet.actions.reverse();
    await store.save("Contoso");
    expect(sheet.actions.map(({ values }) => values)).toEqual([
      { action: "Visit", owner: "Ben" },
      { action: "Call", owner: "Ada" },
    ]);
    expect(entries().flatMap(({ edits }) => Object.keys(edits))).toEqual([]);
  });

  it("are contested where somebody else has changed the same field", async () => {
    store.typeEntry("Contoso", idOf("Call"), "owner", "Ben");
    sheet.actions[0] = { key: "Contoso", values: { action: "Call", owner: "Cleo" } };
    await store.save("Contoso");
    const [call] = entries();
    expect(call?.edits.owner).toMatchObject({ stage: "contested", theirs: { value: "Cleo" } });
    await store.keepMyEntry("Contoso", call?.id ?? NaN, "owner");
    expect(sheet.actions[0]?.values.owner).toBe("Ben");
  });

  it("show what others have changed", async () => {
    sheet.actions[0] = { key: "Contoso", values: { action: "Call", owner: "Cleo" } };
    await store.load("Contoso", true);
    expect(entries().map(({ isNews, seen }) => [isNews, seen?.values.owner])).toEqual([
      [true, "Cleo"],
      [false, undefined],
    ]);
  });

  it("keep what was typed about a row that is gone, until it is added again or given up", async () => {
    const id = idOf("Call");
    store.typeEntry("Contoso", id, "owner", "Ben");
    sheet.actions.shift();
    await store.save("Contoso");
    const lost = entries().find((entry) => entry.id === id);
    expect([lost?.isLost, lost && shownValues(lost), sheet.actions.length]).toEqual([
      true,
      expect.objectContaining({ action: "Call", owner: "Ben" }),
      1,
    ]);
    expect(store.unsaved()).toEqual(["Contoso"]);
    await store.addAgain("Contoso", id);
    expect(sheet.actions.map(({ values }) => values.action)).toEqual(["Visit", "Call"]);
    expect([entries().length, store.unsaved()]).toEqual([2, []]);
  });

  it("are added once, also where Excel has added one and never said so", async () => {
    void jest.useFakeTimers();
    sheet.silence = "mute";
    const adding = store.add("Contoso", "actions", { action: "Write", owner: "Ada" });
    await jest.advanceTimersByTimeAsync(20_000);
    await adding;
    expect(store.of("Contoso").error?.code).toBe("unanswered");
    const added = entries().at(-1);
    store.typeEntry("Contoso", added?.id ?? NaN, "owner", "Ben");
    sheet.silence = undefined;
    await store.save("Contoso");
    jest.useRealTimers();
    expect(sheet.actions.map(({ values }) => [values.action, values.owner])).toEqual([
      ["Call", "Ada"],
      ["Visit", undefined],
      ["Write", "Ben"],
    ]);
    expect([
      entries()
        .map(({ id }) => id)
        .at(-1),
      entries().length,
      store.unsaved(),
    ]).toEqual([added?.id, 3, []]);
  });

  it("are added once, also where the first attempt fails", async () => {
    store.draft("Contoso", "actions", { action: "Write" });
    expect(store.unsaved()).toEqual(["Contoso"]);
    sheet.fail = new WorkbookError("protected");
    await store.add("Contoso", "actions", { action: "Write" });
    expect([entries().length, store.unsaved()]).toEqual([3, ["Contoso"]]);
    sheet.fail = undefined;
    await store.load("Contoso");
    await store.load("Contoso");
    expect(sheet.actions.map(({ values }) => values.action)).toEqual(["Call", "Visit", "Write"]);
    expect([entries().length, store.unsaved()]).toEqual([3, []]);
  });
});
