import type { ReactNode } from "react";
import type { Example } from "../../../src/reference/example";
import type { FunctionReference } from "../../../src/reference/functionReference";
import { argumentFromText } from "../../../src/reference/portable/argumentFromText";
import type { PortableForms } from "../../../src/reference/portable/portableForms";
import type { Edition } from "./edition";
import { Bullets } from "./Page";

interface PortableSectionProps {
  readonly reference: FunctionReference;
  readonly edition: Edition;
}

/** The formulas that give the same answer without the add-in. */
export function PortableSection({
  reference: { portable, examples },
  edition: { words, notation },
}: PortableSectionProps): ReactNode {
  const { help, limits } = words;
  if (!portable) return <p>{help.frozen}</p>;
  const { name, body } = portable.lambda;
  const plain = plainFormula(portable, Object.values(examples)[0]);
  const differing = [...new Set([...portable.lambda.limits, ...portable.plainLimits])];
  return (
    <>
      <p>{help.portableIntroduction}</p>
      <h3>{help.lambdaHeading}</h3>
      <p>{help.lambdaIntroduction(name)}</p>
      <pre>{notation.formula(`=${body}`)}</pre>
      {plain && (
        <>
          <h3>{help.plainHeading}</h3>
          <p>{help.plainIntroduction(plain.cell)}</p>
          <pre>{notation.formula(`=${plain.formula}`)}</pre>
          {plain.hasOthers && <p>{help.otherCells}</p>}
        </>
      )}
      <h3>{help.differences}</h3>
      <Bullets texts={differing.map((limit) => limits[limit])} />
    </>
  );
}

interface PlainFormula {
  readonly cell: string;
  readonly formula: string;
  readonly hasOthers: boolean;
}

/** For the point of the example: the formula of the first cell that isn't a label. */
function plainFormula({ plain }: PortableForms, example: Example | undefined): PlainFormula | undefined {
  const call = example?.calls.at(-1);
  const formulas = call && plain(call.args.map(argumentFromText));
  const column = formulas?.[0]?.findIndex((formula) => !formula.startsWith('"')) ?? -1;
  const formula = formulas?.[0]?.[column];
  if (!call || !formulas || formula === undefined) return undefined;
  const cell = String.fromCharCode(call.at.charCodeAt(0) + column) + call.at.slice(1);
  return { cell, formula, hasOthers: formulas.length > 1 || (formulas[0]?.length ?? 0) > column + 1 };
}
