import type { ReactNode } from "react";
import { type FunctionId, functionIds } from "../../../src/reference/functionId";
import type { Topic } from "../../../src/reference/functionReference";
import { functionReferences } from "../../../src/reference/functionReferences";
import type { Edition } from "./edition";
import { Bullets, Page, Paragraphs } from "./Page";
import { pageName } from "./pageName";

const topics: readonly Topic[] = ["churn", "revenue", "priority", "goal"];

/** What the add-in does, where data is stored, the functions by topic, and the rules that hold for all of them. */
export function IndexPage({ edition }: { readonly edition: Edition }): ReactNode {
  const { words } = edition;
  const { help } = words;
  return (
    <Page
      title={help.indexTitle}
      description={help.introduction[0] ?? help.product}
      name="index.html"
      edition={edition}
    >
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
              edition={edition}
            />
          </section>
        ))}

        <h2>{help.rulesHeading}</h2>
        <Bullets texts={help.rules} />

        <h2>{help.notationHeading}</h2>
        <Paragraphs texts={help.notation} />

        <h2>{help.sharingHeading}</h2>
        <Paragraphs texts={help.sharing} />
      </main>
    </Page>
  );
}

interface FunctionListProps {
  readonly ids: readonly FunctionId[];
  readonly edition: Edition;
}

/** Functions with the question that each answers, linked to their pages. */
export function FunctionList({ ids, edition: { words } }: FunctionListProps): ReactNode {
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
