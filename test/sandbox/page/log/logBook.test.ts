import { describe, expect, it } from "@jest/globals";
import { LogBook } from "../../../../sandbox/page/log/logBook";

describe("the log", () => {
  it("counts warnings and errors until somebody has looked, and not mere information", () => {
    const log = new LogBook();
    log.add("info", "requests", "a");
    log.add("warning", "requests", "b");
    log.add("error", "events", "c");
    expect(log.state.get().unread).toBe(2);
    log.markRead();
    expect(log.state.get().unread).toBe(0);
    expect(log.state.get().lines.map(({ message }) => message)).toEqual(["a", "b", "c"]);
  });

  it("drops the oldest of more than a thousand lines", () => {
    const log = new LogBook();
    for (let number = 1; number <= 1001; number += 1) log.add("info", "requests", String(number));
    const { lines } = log.state.get();
    expect([lines.length, lines[0]?.message, lines.at(-1)?.message]).toEqual([1000, "2", "1001"]);
  });

  it("is text, a line a line, and empty once cleared", () => {
    const log = new LogBook();
    log.add("error", "pane", "broken");
    expect(log.asText()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z\terror\tpane\tbroken$/);
    log.clear();
    expect(log.asText()).toBe("");
    expect(log.state.get().unread).toBe(0);
  });

  it("tells whoever subscribed, until they stop", () => {
    const log = new LogBook();
    let told = 0;
    const stop = log.state.subscribe(() => (told += 1));
    log.add("info", "pane", "a");
    stop();
    log.add("info", "pane", "b");
    expect(told).toBe(1);
  });
});
