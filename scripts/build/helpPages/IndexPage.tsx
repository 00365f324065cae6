import type { ReactNode } from "react";
import { type FunctionId, functionIds } from "../../../src/reference/functionId";
import type { Topic } from "../../../src/reference/functionReference";
import { functionReferences } from "../../../src/reference/functionReferences";
import type { ReferenceWords } from "../../../src/reference/words/referenceWords";
import { Bullets, Page, Paragraphs } from "./Page";
import { pageName } from "./pageName";

const topics: readonly Topic[] = ["churn", "revenue", "priority", "goal"];

/** What the add-in does, where data is stored, the functions by topic, and the rules that hold for all of them. */
export function IndexPage({ words }: { readonly words: ReferenceWords }): ReactNode {
  const { help } = words;
  return (
    <Page title={help.indexTitle} description={help.introduction[0] ?? help.product} words={words}>
      <main>
        <h1>{help.product}</h1>
        <Paragraphs texts={help.introduction} />

        <h2>{help.dataHeading}</h2>
        <Paragraphs texts={help.data} />

        <h2>{help.functionsHeading}</h2>
        {topics.map((topic) => (
          <section key={topic}>
            <h3>{words.topics[topic]}</h3>
            <FunctionList
              ids={functionIds.filter((id) => functionReferences[id].topic === topic)}
              words={words}
            />
          </section>
        ))}

        <h2>{help.rulesHeading}</h2>
        <Bullets texts={help.rules} />

        <h2>{help.sharingHeading}</h2>
        <Paragraphs texts={help.sharing} />
      </main>
    </Page>
  );
}

interface FunctionListProps {
  readonly ids: readonly FunctionId[];
  readonly words: ReferenceWords;
}

/** Functions with the question that each answers, linked to their pages. */
export function FunctionList({ ids, words }: FunctionListProps): ReactNode {
  return (
    <dl className="functions">
      {ids.map((id) => (
        <div key={id}>
          <dt>
            <a href={pageName(id)}>
              <code>PLAN.{id}</code>
            </a>{" "}
            {words.functions[id].title}
          </dt>
          <dd>{words.functions[id].summary}</dd>
        </div>
      ))}
    </dl>
  );
}
