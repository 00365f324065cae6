import type { ReactNode } from "react";
import type { FunctionPageProps } from "./FunctionPage";

/** The arguments with the descriptions that Excel shows while typing, and their units. */
export function ArgumentTable({ reference, described, words }: FunctionPageProps): ReactNode {
  const { help, units } = words;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={help.arguments}>
      <table>
        <thead>
          <tr>
            <th scope="col">{help.argument}</th>
            <th scope="col">{help.description}</th>
            <th scope="col">{help.unit}</th>
          </tr>
        </thead>
        <tbody>
          {described.parameters.map(({ name, description, optional }, index) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {optional && <span className="note"> {help.optional}</span>}
              </th>
              <td>{description}</td>
              <td>{units[reference.arguments[index]?.unit ?? "measure"]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{help.result}</th>
            <td colSpan={2}>{units[reference.result]}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
