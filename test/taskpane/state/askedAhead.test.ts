import { describe, expect, it } from "@jest/globals";
import { askedAhead } from "../../../src/taskpane/state/askedAhead";

describe("what is asked ahead", () => {
  it("is asked before anybody wants it, and once for the first who does", async () => {
    let asked = 0;
    const ask = askedAhead(() => Promise.resolve(++asked));
    expect(asked).toBe(1);
    expect(await ask()).toBe(1);
    expect(asked).toBe(1);
    expect(await ask()).toBe(2);
  });

  it("tells a failure to who asks, and lets it be tried again", async () => {
    const answers = [() => Promise.reject(new Error("Offline")), () => Promise.resolve("Here")];
    const ask = askedAhead(() => answers.shift()?.() ?? Promise.resolve("Nobody asks so often"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await expect(ask()).rejects.toThrow("Offline");
    expect(await ask()).toBe("Here");
  });
});
