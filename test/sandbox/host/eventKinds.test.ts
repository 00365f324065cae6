import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { eventKind, registeredEventKind, unregisteredEvent } from "../../../sandbox/host/eventKinds";

interface ClientEvent {
  readonly owner: string;
  readonly event: string;
  readonly type: number;
  readonly registration: string;
}

/** The events that the client itself declares. */
function clientEvents(): readonly ClientEvent[] {
  const client = readFileSync(
    require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
    "utf8",
  );
  const declaration =
    /defineProperty\((\w+)\.prototype, "(on\w+)"(?:(?!defineProperty)[\s\S])*?eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\._Register(\w+)\(\)/g;
  return [...client.matchAll(declaration)].map(([, owner = "", event = "", type, registration = ""]) => ({
    owner,
    event,
    type: Number(type),
    registration,
  }));
}

const ours =
  /^(Workbook|Worksheet|WorksheetCollection|Table|TableCollection|Chart|ChartCollection|CommentCollection|Shape)$/;

describe("events", () => {
  const events = clientEvents().filter(({ owner }) => ours.test(owner));

  it("are as many as the client declares", () => {
    expect(events.length).toBeGreaterThan(45);
  });

  it.each(events)("$owner.$event is number $type", ({ owner, event, type, registration }) => {
    expect(eventKind(`Excel.${owner}`, event)?.messageType).toBe(type);
    expect(registeredEventKind(`Excel.${owner}`, registration)?.event).toBe(event);
  });

  it("that aren't there are unknown", () => {
    expect(eventKind("Excel.Range", "onChanged")).toBeUndefined();
    expect(registeredEventKind("Excel.Worksheet", "MisspeltEvent")).toBeUndefined();
    expect(unregisteredEvent("Excel.Worksheet", "onChanged")).toBeUndefined();
  });
});
