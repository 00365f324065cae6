import type { ReactNode } from "react";
import type { FunctionPageProps } from "./FunctionPage";

/** The arguments with the descriptions that Excel shows while typing, and their units. */
export function ArgumentTable({ reference, described, edition }: FunctionPageProps): ReactNode {
  const { help, units } = edition.words;
  return (
    <table aria-label={help.arguments}>
      <thead>
        <tr>
          <th scope="col">{help.argument}</th>
          <th scope="col">{help.description}</th>
        </tr>
      </thead>
      <tbody>
        {described.parameters.map(({ name, description, optional }, index) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {optional && <span className="note line">{help.optional}</span>}
            </th>
            <td>
              {description}
              <UnitLine label={help.unit} unit={units[reference.arguments[index]?.unit ?? "measure"]} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{help.result}</th>
          <td>
            <UnitLine label={help.unit} unit={units[reference.result]} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function UnitLine({ label, unit }: { readonly label: string; readonly unit: string }): ReactNode {
  return (
    <span className="note line">
      {label}: {unit}
    </span>
  );
}
