import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { onHostReady, type Host } from "../../../src/taskpane/host/hostReady";

type Ready = (info: { host: string | null }) => void;

/** As much of Office as there is when its script has loaded. */
function officeThat(onReady: (ready: Ready) => void): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: (ready: Ready) => {
        onReady(ready);
        return Promise.resolve();
      },
    },
  });
}

describe("what the pane runs in", () => {
  const told: Host[] = [];
  beforeEach(() => {
    jest.useFakeTimers();
    told.length = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "Office");
  });
  const listen = () => onHostReady((host) => told.push(host));

  it.each([
    ["Excel", "excel"],
    ["Word", "elsewhere"],
    [null, "elsewhere"],
  ])("with the host %p it is %s", async (host, expected) => {
    officeThat((ready) => ready({ host }));
    listen();
    await jest.runAllTimersAsync();
    expect(told).toEqual([expected]);
  });

  it("is blocked where the script didn't load", () => {
    listen();
    expect(told).toEqual(["blocked"]);
  });

  it("is blocked where Office never answers", async () => {
    officeThat(() => undefined);
    listen();
    expect(told).toEqual([]);
    await jest.runAllTimersAsync();
    expect(told).toEqual(["blocked"]);
  });

  it("is Excel after all where Office was only slow", async () => {
    let ready: Ready = () => undefined;
    officeThat((wanted) => (ready = wanted));
    listen();
    await jest.runAllTimersAsync();
    ready({ host: "Excel" });
    expect(told).toEqual(["blocked", "excel"]);
  });
});
