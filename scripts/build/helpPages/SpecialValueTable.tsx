import type { ReactNode } from "react";
import { callText } from "../../../src/reference/example";
import type { FunctionReference, SpecialValue } from "../../../src/reference/functionReference";
import type { Edition } from "./edition";
import type { Notation } from "./notation";

interface SpecialValueTableProps {
  readonly reference: FunctionReference;
  readonly edition: Edition;
}

/** When something special happens, a call that shows it, and what it gives. */
export function SpecialValueTable({
  reference,
  edition: { words, notation },
}: SpecialValueTableProps): ReactNode {
  const { help } = words;
  const when = words.functions[reference.id].specialValues as Readonly<Record<string, string>>;
  return (
    <table aria-label={help.specialValues}>
      <thead>
        <tr>
          <th scope="col">{help.when}</th>
          <th scope="col">{help.gives}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(reference.specialValues).map(([name, { args, gives }]) => (
          <tr key={name}>
            <th scope="row">
              {when[name]}
              <code className="line">{notation.formula(callText(reference.id, args))}</code>
            </th>
            <td>{givenText(gives, help.emptyText, notation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A result in a line; a spilled one row by row. */
function givenText(gives: SpecialValue["gives"], empty: string, notation: Notation): ReactNode {
  const shortNumber = (value: number) => value.toLocaleString(notation.locale, { maximumFractionDigits: 4 });
  if (typeof gives === "number") return shortNumber(gives);
  if (typeof gives === "string") return gives === "" ? empty : <code>{notation.errorValue(gives)}</code>;
  return gives.map((row, index) => (
    <span key={index} className="line">
      {row
        .map((value) => (value === "" ? empty : typeof value === "number" ? shortNumber(value) : value))
        .join(" · ")}
    </span>
  ));
}
