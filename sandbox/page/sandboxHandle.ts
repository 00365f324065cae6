import { parseArea, splitSheet } from "../engine/address";
import type { Area } from "../engine/area";
import { readEntry } from "../engine/cellEntry";
import type { CellValue } from "../engine/cellValue";
import type { Engine } from "../engine/engine";
import { otherPerson } from "./frames/frameNames";
import type { Session } from "./session/session";
import { heal, lock, trouble, type Lock, type RequestTrouble, type TroubleDuration } from "./trouble/trouble";
import { importCsv, type Imported } from "./workbook/importCsv";

/**
 * What `window.sandbox` offers: the workbook without clicking. Addresses are `B2`, `B2:C9` or `'My sheet'!B2`; without
 * a sheet they mean the active one. Nothing here works before `ready` has resolved.
 */
export interface SandboxHandle {
  /** Resolves to everything behind the page, once workbook and custom functions are ready; rejects with the reason. */
  readonly ready: Promise<Session>;
  /** Once everything entered so far is calculated, custom functions included. */
  settled(): Promise<void>;
  values(address: string): CellValue[][];
  /** What the cells show. */
  texts(address: string): string[][];
  formulas(address: string): (string | undefined)[][];
  /** Types into a cell: `=SUM(A1:A3)`, `12`, `text`; empty clears it. Resolves when it is calculated. */
  type(address: string, text: string): Promise<void>;
  /** The same as if somebody else typed who edits this workbook at the same time. */
  remoteEdit(address: string, text: string): Promise<void>;
  select(address: string): void;
  importCsv(fileName: string, text: string): Imported;
  /** Has the add-in's next request go wrong: fail with a code of Excel's, or stay `"unanswered"`. */
  trouble(what: RequestTrouble, duration?: TroubleDuration): void;
  /** Has requests answered again. */
  heal(): void;
  /** Locks the workbook, or the active sheet; `"none"` takes every lock off. */
  lock(what: Lock): void;
}

export function sandboxHandle(ready: Promise<Session>): SandboxHandle {
  let session: Session | undefined;
  // The rejection is for whoever awaits `ready`.
  ready.then(
    (started) => (session = started),
    () => undefined,
  );
  const opened = (): Session => {
    if (!session) throw new Error("The sandbox isn't ready: await window.sandbox.ready first.");
    return session;
  };
  const engine = (): Engine => opened().engine;
  const at = <Result>(
    address: string,
    use: (engine: Engine, sheetId: string, area: Area) => Result,
  ): Result => {
    const { sheetId, area } = locate(engine(), address);
    return use(engine(), sheetId, area);
  };
  const type = (address: string, text: string) =>
    at(address, (engine, sheetId, area) => {
      engine.write(sheetId, area, [[readEntry(text)]]);
      return engine.settled();
    });
  return {
    ready,
    settled: () => engine().settled(),
    values: (address) => at(address, (engine, sheetId, area) => engine.values(sheetId, area)),
    texts: (address) => at(address, (engine, sheetId, area) => engine.texts(sheetId, area)),
    formulas: (address) => at(address, (engine, sheetId, area) => engine.formulas(sheetId, area)),
    type,
    remoteEdit: (address, text) => opened().host.actAs(otherPerson, () => type(address, text)),
    select: (address) =>
      at(address, (engine, sheetId, area) => {
        engine.activate(sheetId);
        engine.select(sheetId, area);
      }),
    importCsv: (fileName, text) => importCsv(engine(), fileName, text),
    trouble: (what, duration) => trouble(opened().host, what, duration),
    heal: () => heal(opened().host),
    lock: (what) => lock(opened().model, what),
  };
}

function locate(engine: Engine, address: string): { readonly sheetId: string; readonly area: Area } {
  const { sheet, rest } = splitSheet(address);
  const area = parseArea(rest);
  const sheetId =
    sheet === undefined
      ? engine.activeSheetId
      : engine.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;
  if (!area || sheetId === undefined) throw new Error(`The workbook has no cells at ${address}.`);
  return { sheetId, area };
}
