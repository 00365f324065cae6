/** A text of the words, and where it stands: `review.gate.blocked`, with what it was asked where it is a function. */
interface WordsText {
  readonly path: string;
  readonly text: string;
}

/** What functions are asked that don't take a number or a text anywhere: their arguments by path, several times. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** With one and with several, so that singular and plural are both heard. */
const numbers = [1, 2].map((number) => [number, number, number]);

/** Every text in the words, each function called with samples of its arguments. */
export function eachText(words: unknown, samples: Samples, path = ""): readonly WordsText[] {
  if (typeof words === "string") return [{ path, text: words }];
  if (typeof words === "function") {
    return (samples[path] ?? numbers).flatMap((args, index) =>
      eachText((words as (...args: readonly unknown[]) => unknown)(...args), samples, `${path}(${index})`),
    );
  }
  if (typeof words !== "object" || words === null) throw new Error(`${path} is no text`);
  return Object.entries(words).flatMap(([key, value]) =>
    eachText(value, samples, path === "" ? key : `${path}.${key}`),
  );
}
