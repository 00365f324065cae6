import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Entry, EntryChange, EntryField } from "../../../src/workbook/review/accountLists";
import { excelReview } from "../../../src/workbook/review/excelReview";
import type { Answer } from "../../../src/workbook/review/reviewWorkbook";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { useExcel } from "../../support/excel";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";
import { inSheet } from "../support/sheetCells";
import { columnOf, typeInto } from "../support/tableCells";
import { beforeRequest } from "./beforeRequest";
import { fewAccounts } from "./fewAccounts";

const to = (field: EntryField, value: Answer, base?: Answer): EntryChange => ({ field, value, base });
const action = (account: string, what: string, due = 46_000) => ({
  Account: account,
  "What we do": what,
  Due: due,
});

describe("an account's actions and branches", () => {
  const excel = useExcel();
  const entries = async (key: string) => (await excelReview.read(key))?.lists.actions ?? [];
  const first = async (key: string): Promise<Entry> => {
    const [entry] = await entries(key);
    if (!entry) throw new Error(`${key} has no action.`);
    return entry;
  };
  const whatWeDo = () => columnOf("Action Plan", "What we do", 5);
  const owners = () => columnOf("Action Plan", "Who does it", 5);
  const sorted = () =>
    inSheet("Action Plan", (sheet) => {
      sheet.tables.getItemAt(0).sort.apply([{ key: 3, ascending: false }]);
    });

  beforeEach(async () => {
    await putAccounts(fewAccounts);
    await excelWorkbook.build(defaultRequest(fewAccounts), () => undefined, new AbortController().signal);
    await typeInto("Action Plan", [
      action("Contoso", "Call"),
      action("=1+1", "Visit"),
      action("contoso ", "Write", 46_100),
    ]);
  });

  it("are read with the account, and no others", async () => {
    const account = await excelReview.read("Contoso");
    expect(account?.lists.actions?.map(({ row, values }) => [row, values.action, values.due])).toEqual([
      [0, "Call", 46_000],
      [2, "Write", 46_100],
    ]);
    expect(account?.lists.branches).toEqual([]);
  });

  it("are neither added nor changed by somebody who has broken off", async () => {
    const seen = await first("Contoso");
    for (const known of [undefined, seen]) {
      const attempt = new AbortController();
      beforeRequest(1, () => attempt.abort());
      const changes = known ? [to("owner", "Ada")] : [to("action", "Ask")];
      await expect(
        excelReview.writeEntry("Contoso", "actions", known, changes, attempt.signal),
      ).rejects.toThrow();
    }
    expect(await whatWeDo()).toEqual(["Call", "Visit", "Write", "", ""]);
    expect(await owners()).toEqual(["", "", "", "", ""]);
  });

  it("are changed in their row, whatever is sorted, inserted or renamed meanwhile", async () => {
    const seen = await first("Contoso");
    await sorted();
    await inSheet("Action Plan", (sheet) => {
      sheet.name = "To do";
      sheet.getRange("2:3").insert("Down");
      sheet.tables.getItemAt(0).columns.getItem("Who does it").name = "Wer";
    });
    const after = await excelReview.writeEntry("Contoso", "actions", seen, [to("owner", "Ada")]);
    expect(after?.row).toBe(2);
    expect(await columnOf("To do", "What we do", 3)).toEqual(["Write", "Visit", "Call"]);
    expect(await columnOf("To do", "Wer", 3)).toEqual(["", "", "Ada"]);
  });

  it("are put right where they move while one of them is being written", async () => {
    const seen = await first("Contoso");
    beforeRequest(2, sorted);
    const after = await excelReview.writeEntry("Contoso", "actions", seen, [to("status", "done")]);
    expect(after?.row).toBe(2);
    expect(await columnOf("Action Plan", "Status", 4)).toEqual(["", "", "Done", ""]);
  });

  it("are left where somebody else has changed the same field", async () => {
    const seen = await first("Contoso");
    await typeInto("Action Plan", [{ "Who does it": "Theirs" }]);
    const after = await excelReview.writeEntry("Contoso", "actions", seen, [
      to("owner", "Ours"),
      to("amount", 500),
    ]);
    expect(after?.account.lists.actions?.[0]?.values).toMatchObject({ owner: "Theirs", amount: 500 });
  });

  it("are not written where their row is gone, and never to another", async () => {
    const seen = await first("Contoso");
    await typeInto("Action Plan", [action("Litware", "Sing")]);
    const after = await excelReview.writeEntry("Contoso", "actions", seen, [to("owner", "Ada")]);
    expect([after?.row, after?.account.lists.actions?.length]).toEqual([undefined, 1]);
    expect(await owners()).toEqual(["", "", "", "", ""]);
  });

  it("are added below the others, in a row that nobody has begun", async () => {
    await inSheet("Action Plan", (sheet) => {
      const body = sheet.tables.getItemAt(0).columns.getItem("What we do").getDataBodyRange();
      body.getCell(3, 0).values = [["Half a thought"]];
    });
    const after = await excelReview.writeEntry("=1+1", "actions", undefined, [
      to("action", "=SUM(1)"),
      to("due", 46_200),
      to("status", "started"),
    ]);
    expect(after?.row).toBe(4);
    expect(await whatWeDo()).toEqual(["Call", "Visit", "Write", "Half a thought", "=SUM(1)"]);
    expect(await columnOf("Action Plan", "Account", 5)).toEqual(["Contoso", "=1+1", "contoso ", "", "=1+1"]);
    expect(after?.account.lists.actions?.map(({ values }) => values)).toEqual([
      expect.objectContaining({ action: "Visit" }),
      expect.objectContaining({ action: "=SUM(1)", due: 46_200, status: "started" }),
    ]);
  });

  it("are added to another row where somebody else was faster", async () => {
    await excelReview.read("Contoso");
    // A look, the free rows, then the write.
    beforeRequest(3, () =>
      inSheet("Action Plan", (sheet) => {
        const body = sheet.tables.getItemAt(0).getDataBodyRange();
        body.getCell(3, 0).values = [["Litware"]];
        body.getCell(3, 3).values = [["Theirs"]];
      }),
    );
    await excelReview.writeEntry("Contoso", "actions", undefined, [to("action", "Ours")]);
    expect(await whatWeDo()).toEqual(["Call", "Visit", "Write", "Theirs", "Ours"]);
  });

  it("are added to a table that is full", async () => {
    await inSheet("Action Plan", async (sheet, sync) => {
      const table = sheet.tables.getItemAt(0);
      table.rows.load("count");
      await sync();
      const blank = table
        .getDataBodyRange()
        .getRow(3)
        .getResizedRange(table.rows.count - 4, 0);
      blank.delete("Up");
    });
    const after = await excelReview.writeEntry("Contoso", "branches", undefined, [to("branch", "Oslo")]);
    expect(after?.account.lists.branches).toHaveLength(1);
    const added = await excelReview.writeEntry("Contoso", "actions", undefined, [to("action", "Ours")]);
    expect(added?.row).toBe(3);
    expect(await columnOf("Action Plan", "What we do")).toEqual(["Call", "Visit", "Write", "Ours"]);
  });

  it("refuses what the sheet would not take, before writing anything", async () => {
    const seen = await first("Contoso");
    const changes = [to("owner", "Ada"), to("status", "perhaps")];
    await expect(excelReview.writeEntry("Contoso", "actions", seen, changes)).rejects.toMatchObject({
      details: expect.stringContaining("status"),
    });
    expect(await owners()).toEqual(["", "", "", "", ""]);
  });

  it("has none where the sheet was deleted", async () => {
    await inSheet("Action Plan", (sheet) => sheet.delete());
    const account = await excelReview.read("Contoso");
    expect([account?.key, account?.lists.actions, account?.lists.branches]).toEqual([
      "Contoso",
      undefined,
      [],
    ]);
  });

  it("takes one request to read an account again, and two to save", async () => {
    const seen = await first("Contoso");
    const requests = async (work: () => Promise<unknown>) => {
      const { host } = excel.current;
      const before = host.requests.filter(({ housekeeping }) => !housekeeping).length;
      await work();
      return host.requests.filter(({ housekeeping }) => !housekeeping).length - before;
    };
    expect(await requests(() => excelReview.read("Contoso"))).toBe(1);
    expect(
      await requests(() =>
        excelReview.write("Contoso", [
          { field: "potential", value: 3, base: undefined },
          { field: "challenges", value: "Price", base: undefined },
        ]),
      ),
    ).toBe(2);
    expect(
      await requests(() => excelReview.writeEntry("Contoso", "actions", seen, [to("owner", "Ada")])),
    ).toBe(2);
  });
});
