import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { hostReady } from "../../../src/taskpane/host/hostReady";

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
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "Office");
  });

  it.each([
    ["Excel", "excel"],
    ["Word", "elsewhere"],
    [null, "elsewhere"],
  ])("with the host %p it is %s", async (host, expected) => {
    officeThat((ready) => ready({ host }));
    await expect(hostReady()).resolves.toBe(expected);
  });

  it("is blocked where the script didn't load", async () => {
    await expect(hostReady()).resolves.toBe("blocked");
  });

  it("is blocked where Office never answers", async () => {
    officeThat(() => undefined);
    const host = hostReady();
    await jest.runAllTimersAsync();
    await expect(host).resolves.toBe("blocked");
  });
});
