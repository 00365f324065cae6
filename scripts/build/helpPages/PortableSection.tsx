import type { ReactNode } from "react";
import type { FunctionReference } from "../../../src/reference/functionReference";
import type { ReferenceWords } from "../../../src/reference/words/referenceWords";

interface PortableSectionProps {
  readonly reference: FunctionReference;
  readonly words: ReferenceWords;
}

/** The formulas that give the same answer without the add-in. */
export function PortableSection({
  reference: { portable },
  words: { help },
}: PortableSectionProps): ReactNode {
  if (!portable) return <p>{help.frozen}</p>;
  const { name, body } = portable.lambda;
  return (
    <>
      <p>{help.portableIntroduction}</p>
      <h3>{help.lambdaHeading}</h3>
      <p>{help.lambdaIntroduction(name)}</p>
      <pre>={body}</pre>
    </>
  );
}
