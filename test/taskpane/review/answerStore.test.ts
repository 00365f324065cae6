import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { AnswerStore } from "../../../src/taskpane/review/state/answerStore";
import { shownAnswer } from "../../../src/taskpane/review/state/edits";
import type { Answer, ReviewInput } from "../../../src/workbook/review/reviewWorkbook";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { SharedRows } from "./sharedRows";

describe("the answers of a review", () => {
  let sheet: SharedRows;
  let store: AnswerStore;
  const shown = (field: ReviewInput, key = "Contoso") => {
    const { account, edits } = store.of(key);
    return account && shownAnswer(edits, account.answers, field);
  };
  const stage = (field: ReviewInput) => store.of("Contoso").edits[field]?.stage;

  beforeEach(async () => {
    void jest.useFakeTimers();
    sheet = new SharedRows(["Contoso", "Fabrikam"]);
    store = new AnswerStore(sheet);
    await store.load("Contoso");
  });
  afterEach(() => void jest.useRealTimers());

  it("are saved once somebody pauses, all that was typed in one go", async () => {
    store.type("Contoso", "challenges", "Pri");
    store.type("Contoso", "challenges", "Price pressure");
    store.type("Contoso", "potential", 4);
    expect(sheet.writes).toEqual([]);
    await jest.runAllTimersAsync();
    expect(sheet.writes).toEqual([["challenges", "potential"]]);
    expect(sheet.answer("Contoso", "challenges")).toBe("Price pressure");
    expect(store.of("Contoso")).toMatchObject({ edits: {}, hasSaved: true, error: undefined });
  });

  it("are saved although somebody has gone to another account", async () => {
    store.type("Contoso", "potential", 4);
    await store.load("Fabrikam");
    store.type("Fabrikam", "potential", 2);
    await store.saveAll();
    expect([sheet.answer("Contoso", "potential"), sheet.answer("Fabrikam", "potential")]).toEqual([4, 2]);
  });

  it("keep what is typed while a save is under way", async () => {
    store.type("Contoso", "challenges", "Price");
    const saving = store.save("Contoso");
    await Promise.resolve();
    await Promise.resolve();
    store.type("Contoso", "challenges", "Price pressure");
    await saving;
    expect(shown("challenges")).toBe("Price pressure");
    await jest.runAllTimersAsync();
    expect(sheet.answer("Contoso", "challenges")).toBe("Price pressure");
    expect(store.of("Contoso").edits).toEqual({});
  });

  it("aren't contested by what was sent, though the sheet wouldn't have taken what was typed meanwhile", async () => {
    store.type("Contoso", "satisfaction", 1);
    const saving = store.save("Contoso");
    await Promise.resolve();
    await Promise.resolve();
    expect(stage("satisfaction")).toBe("saving");
    store.type("Contoso", "satisfaction", "1x");
    await saving;
    expect([stage("satisfaction"), sheet.answer("Contoso", "satisfaction")]).toEqual(["refused", 1]);
    store.type("Contoso", "satisfaction", 10);
    await jest.runAllTimersAsync();
    expect(sheet.answer("Contoso", "satisfaction")).toBe(10);
    expect(store.of("Contoso").edits).toEqual({});
  });

  it("are contested by somebody's clearing the cell as by any other answer", async () => {
    sheet.set("Contoso", "satisfaction", 5);
    await store.load("Contoso");
    store.type("Contoso", "satisfaction", 4);
    sheet.set("Contoso", "satisfaction", undefined);
    await store.load("Contoso", true);
    expect(stage("satisfaction")).toBe("contested");
    expect(sheet.answer("Contoso", "satisfaction")).toBeUndefined();
  });

  it("keep what couldn't be saved, and save it when asked again", async () => {
    sheet.fail = new WorkbookError("protected", { sheet: "Account Review" });
    store.type("Contoso", "potential", 4);
    await store.save("Contoso");
    expect([stage("potential"), shown("potential")]).toEqual(["failed", 4]);
    expect(store.of("Contoso").error?.code).toBe("protected");
    expect(store.unsaved()).toEqual(["Contoso"]);
    sheet.fail = undefined;
    await store.save("Contoso");
    expect([sheet.answer("Contoso", "potential"), store.of("Contoso").error]).toEqual([4, undefined]);
  });

  it("show what somebody else has changed, where nothing was typed", async () => {
    sheet.set("Contoso", "satisfaction", 9);
    await store.load("Contoso", true);
    expect([shown("satisfaction"), store.of("Contoso").news]).toEqual([9, ["satisfaction"]]);
  });

  it("are never written over somebody else's without the user's word", async () => {
    store.type("Contoso", "satisfaction", 4);
    sheet.set("Contoso", "satisfaction", 9);
    await store.load("Contoso", true);
    expect(store.of("Contoso").edits.satisfaction).toMatchObject({
      stage: "contested",
      theirs: { value: 9, isRemote: true },
    });
    await jest.runAllTimersAsync();
    expect([sheet.answer("Contoso", "satisfaction"), shown("satisfaction")]).toEqual([9, 4]);
    await store.keepMine("Contoso", "satisfaction");
    expect([sheet.answer("Contoso", "satisfaction"), stage("satisfaction")]).toEqual([4, undefined]);
  });

  it("are contested where the change is only seen while saving", async () => {
    store.type("Contoso", "satisfaction", 4);
    sheet.set("Contoso", "satisfaction", 9);
    await store.save("Contoso");
    expect([sheet.answer("Contoso", "satisfaction"), stage("satisfaction")]).toEqual([9, "contested"]);
    store.takeTheirs("Contoso", "satisfaction");
    expect([shown("satisfaction"), store.of("Contoso").edits]).toEqual([9, {}]);
  });

  it("say where the row is gone, and keep what was typed", async () => {
    store.type("Contoso", "potential", 4);
    sheet.remove("Contoso");
    await store.save("Contoso");
    expect([store.of("Contoso").isGone, shown("potential")]).toEqual([true, 4]);
    expect(store.of("Contoso").error?.code).toBe("accountGone");
    expect(store.unsaved()).toEqual(["Contoso"]);
  });

  it("are kept although the sheet would not take them, and saved once it would", async () => {
    store.type("Contoso", "satisfaction", 11);
    await store.load("Fabrikam");
    await jest.runAllTimersAsync();
    expect([sheet.answer("Contoso", "satisfaction"), shown("satisfaction"), stage("satisfaction")]).toEqual([
      undefined,
      11,
      "refused",
    ]);
    expect(store.unsaved()).toEqual(["Contoso"]);
    store.type("Contoso", "satisfaction", 10);
    await jest.runAllTimersAsync();
    expect([sheet.answer("Contoso", "satisfaction"), store.unsaved()]).toEqual([10, []]);
  });

  it("are contested where somebody has answered while ours could not be taken", async () => {
    store.type("Contoso", "satisfaction", 11);
    sheet.set("Contoso", "satisfaction", 9);
    await store.load("Contoso", true);
    store.type("Contoso", "satisfaction", 4);
    await jest.runAllTimersAsync();
    expect([sheet.answer("Contoso", "satisfaction"), stage("satisfaction")]).toEqual([9, "contested"]);
  });

  it("are tried again as soon as the account can be read", async () => {
    sheet.fail = new WorkbookError("protected");
    store.type("Contoso", "potential", 4);
    await store.save("Contoso");
    sheet.fail = undefined;
    await store.load("Contoso");
    expect([sheet.answer("Contoso", "potential"), stage("potential")]).toEqual([4, undefined]);
  });

  describe("where Excel leaves a save unanswered", () => {
    /** Longer than the pane waits. */
    const AGES = 20_000;
    const saveInSilence = async (how: SharedRows["silence"]) => {
      sheet.silence = how;
      store.type("Contoso", "challenges", "Price");
      const saving = store.save("Contoso");
      await jest.advanceTimersByTimeAsync(AGES);
      await saving;
    };

    it("are kept and said to be unsaved, and hold up no other account", async () => {
      await saveInSilence("lost");
      expect(store.of("Contoso")).toMatchObject({ error: { code: "unanswered" }, hasSaved: false });
      expect([stage("challenges"), store.unsaved()]).toEqual(["failed", ["Contoso"]]);
      sheet.silence = undefined;
      await store.load("Fabrikam");
      store.type("Fabrikam", "potential", 2);
      await store.save("Fabrikam");
      expect([sheet.answer("Fabrikam", "potential"), sheet.answer("Contoso", "challenges")]).toEqual([
        2,
        undefined,
      ]);
      await store.save("Contoso");
      expect([sheet.answer("Contoso", "challenges"), store.of("Contoso")]).toMatchObject([
        "Price",
        { edits: {}, error: undefined },
      ]);
    });

    it("are saved by themselves when the answer comes late", async () => {
      await saveInSilence("late");
      expect(stage("challenges")).toBe("failed");
      await sheet.wake();
      await jest.runAllTimersAsync();
      expect([sheet.answer("Contoso", "challenges"), store.of("Contoso")]).toMatchObject([
        "Price",
        { edits: {}, error: undefined, hasSaved: true },
      ]);
    });

    it("give way to what is typed meanwhile, and are nobody else's", async () => {
      await saveInSilence("late");
      store.type("Contoso", "challenges", "Price and time");
      await jest.advanceTimersByTimeAsync(AGES);
      await sheet.wake();
      await store.save("Contoso");
      expect([sheet.answer("Contoso", "challenges"), store.of("Contoso").edits]).toEqual([
        "Price and time",
        {},
      ]);
    });

    it("are found in the sheet where Excel has done what it never confirmed", async () => {
      await saveInSilence("mute");
      sheet.silence = undefined;
      await store.save("Contoso");
      expect([sheet.writes, store.of("Contoso").edits]).toEqual([[["challenges"]], {}]);
    });
  });

  it("freshen a list that is older than they are", async () => {
    const before = (await sheet.list()) ?? [];
    const { saves } = store;
    store.type("Contoso", "potential", 4);
    await store.save("Contoso");
    expect(store.freshened(before, saves)).toEqual([store.of("Contoso").account, before[1]]);
    expect(store.freshened(before, store.saves)).toEqual(before);
  });

  it("get into the sheet, or stay on screen, or go by the user's word: whatever happens", async () => {
    const field = fc.constantFrom<ReviewInput>("challenges", "satisfaction");
    const value = fc.constantFrom<Answer>(undefined, 0, 1, "a");
    const step = fc.oneof(
      fc.record({ do: fc.constant("type" as const), field, value }),
      fc.record({ do: fc.constant("other" as const), field, value }),
      fc.record({ do: fc.constantFrom("save", "read", "fail", "mend", "lost", "mute") }),
      fc.record({ do: fc.constant("keep" as const), field }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const rows = new SharedRows(["Contoso"]);
        const answers = new AnswerStore(rows);
        await answers.load("Contoso");
        const wanted = new Map<ReviewInput, Answer>();
        for (const next of steps) {
          if (next.do === "type" && "value" in next) {
            answers.type("Contoso", next.field, next.value);
            wanted.set(next.field, next.value);
          } else if (next.do === "other" && "value" in next) {
            rows.set("Contoso", next.field, next.value);
            if (answers.of("Contoso").edits[next.field] === undefined) wanted.delete(next.field);
          } else if (next.do === "keep" && "field" in next) {
            await answers.load("Contoso");
            await answers.keepMine("Contoso", next.field);
          } else if (next.do === "save") await answers.save("Contoso");
          else if (next.do === "read") await answers.load("Contoso");
          else if (next.do === "lost" || next.do === "mute") {
            // A question that fails isn't one that nobody answers.
            if (rows.fail) continue;
            rows.silence = next.do;
            const saving = answers.save("Contoso");
            await jest.advanceTimersByTimeAsync(20_000);
            await saving;
            rows.silence = undefined;
          } else rows.fail = next.do === "fail" ? new WorkbookError("cellEditing") : undefined;
        }
        rows.fail = undefined;
        await answers.save("Contoso");
        const { account, edits } = answers.of("Contoso");
        for (const [name, answer] of wanted) {
          expect(account && shownAnswer(edits, account.answers, name)).toBe(answer);
          if (edits[name] === undefined) expect(rows.answer("Contoso", name)).toBe(answer);
          else expect(["contested", "refused"]).toContain(edits[name]?.stage);
        }
      }),
    );
  });
});
