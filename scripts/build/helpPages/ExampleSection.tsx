import type { ReactNode } from "react";
import { callText, type Example } from "../../../src/reference/example";
import type { ReferenceWords } from "../../../src/reference/words/referenceWords";
import { ExampleGrid } from "./ExampleGrid";

interface ExampleSectionProps {
  readonly heading: string;
  /** What the example shows. */
  readonly line: string;
  readonly example: Example;
  readonly words: ReferenceWords;
}

/** A small sheet, the formulas on it, and a line on what they show. */
export function ExampleSection({ heading, line, example, words }: ExampleSectionProps): ReactNode {
  return (
    <>
      <h2>{heading}</h2>
      <p>{line}</p>
      <ExampleGrid example={example} words={words} caption={heading} />
      {example.calls.map(({ at, id, args }) => (
        <p key={at} className="formula">
          {words.help.formulaIn(at)} <code>{callText(id, args)}</code>
        </p>
      ))}
    </>
  );
}
