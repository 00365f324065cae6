import type { ReactNode } from "react";
import { callText, type Example } from "../../../src/reference/example";
import type { Edition } from "./edition";
import { ExampleGrid } from "./ExampleGrid";

interface ExampleSectionProps {
  readonly heading: string;
  /** What the example shows. */
  readonly line: string;
  readonly example: Example;
  readonly edition: Edition;
}

/** A small sheet, the formulas on it, and a line on what they show. */
export function ExampleSection({ heading, line, example, edition }: ExampleSectionProps): ReactNode {
  return (
    <>
      <h2>{heading}</h2>
      <p>{line}</p>
      <ExampleGrid example={example} edition={edition} caption={heading} />
      {example.calls.map(({ at, id, args }) => (
        <p key={at} className="formula">
          {edition.words.help.formulaIn(at)} <code>{edition.notation.formula(callText(id, args))}</code>
        </p>
      ))}
    </>
  );
}
