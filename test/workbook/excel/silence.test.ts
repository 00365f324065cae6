import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { excelSilence, heard } from "../../../src/workbook/excel/silence";

describe("a request that Excel doesn't answer", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** A request, and the way to answer it. */
  const request = () => {
    let answer: () => void = () => undefined;
    const answered = heard(new Promise<void>((resolve) => (answer = resolve)));
    return {
      answer: async () => {
        answer();
        await answered;
      },
    };
  };
  const wait = () => jest.advanceTimersByTimeAsync(60_000);

  it("is noticed after a while, until it is answered", async () => {
    let told = 0;
    const stop = excelSilence.subscribe(() => (told += 1));
    const slow = request();
    expect(excelSilence.isLong()).toBe(false);
    await wait();
    expect([excelSilence.isLong(), told]).toEqual([true, 1]);
    await slow.answer();
    expect([excelSilence.isLong(), told]).toEqual([false, 2]);
    stop();
  });

  it("is given up when a later one is answered: Excel answers in order", async () => {
    request();
    await wait();
    const later = request();
    expect(excelSilence.isLong()).toBe(true);
    await later.answer();
    expect(excelSilence.isLong()).toBe(false);
  });

  it("isn't noticed any more once a later one was answered", async () => {
    request();
    await request().answer();
    await wait();
    expect(excelSilence.isLong()).toBe(false);
  });

  it("has an end where it fails", async () => {
    await expect(heard(Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    await wait();
    expect(excelSilence.isLong()).toBe(false);
  });
});
