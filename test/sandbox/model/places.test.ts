import { expect, it } from "@jest/globals";
import { arrived } from "../../support/arrived";
import { startExcel } from "../../support/excel";
import { openClient, type OfficeNamespaces } from "../../support/officeClient";

it("everybody has a selection of their own, and hears of no other", async () => {
  const session = await startExcel();
  const other = await openClient(session.host, "other pane", "somebody else");
  const heard: string[] = [];
  const listen = async ({ Excel: api }: OfficeNamespaces, who: string) => {
    const context = new api.RequestContext();
    const tell = (what: string) => () => Promise.resolve(void heard.push(`${who} ${what}`));
    context.workbook.worksheets.onSelectionChanged.add(tell("selected"));
    context.workbook.worksheets.onActivated.add(tell("activated"));
    await context.sync();
  };
  const selected = async ({ Excel: api }: OfficeNamespaces) => {
    const context = new api.RequestContext();
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    range.load("address");
    cell.load("address");
    sheet.load("name");
    await context.sync();
    return [range.address, cell.address, sheet.name];
  };
  const select = async ({ Excel: api }: OfficeNamespaces, sheet: string, address: string) => {
    const context = new api.RequestContext();
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  };
  session.engine.addSheet("Second");
  await listen(session, "I");
  await listen(other, "they");
  await select(session, "Sheet1", "B2");
  // Where nobody has gone anywhere they are where the grid is.
  expect(await selected(other)).toEqual(["Sheet1!B2", "Sheet1!B2", "Sheet1"]);
  heard.length = 0;
  await select(other, "Second", "C3:D4");
  await arrived();
  expect(await selected(other)).toEqual(["Second!C3:D4", "Second!C3", "Second"]);
  expect(await selected(session)).toEqual(["Sheet1!B2", "Sheet1!B2", "Sheet1"]);
  expect(heard).toEqual(["they activated", "they selected"]);
  await select(session, "Sheet1", "A9");
  await arrived();
  expect(heard.slice(2)).toEqual(["I selected"]);
  expect(await selected(other)).toEqual(["Second!C3:D4", "Second!C3", "Second"]);
  other.close();
  session.stop();
});
