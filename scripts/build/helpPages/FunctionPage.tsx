import type { ReactNode } from "react";
import type { FunctionReference } from "../../../src/reference/functionReference";
import { type Source, sources } from "../../../src/reference/sources";
import { ArgumentTable } from "./ArgumentTable";
import type { Edition } from "./edition";
import { ExampleSection } from "./ExampleSection";
import { FunctionList } from "./IndexPage";
import type { FunctionMetadata } from "./metadata";
import { Bullets, Page, Paragraphs } from "./Page";
import { pageName } from "./pageName";
import { PortableSection } from "./PortableSection";
import { SpecialValueTable } from "./SpecialValueTable";
import { syntaxOf } from "./syntax";

export interface FunctionPageProps {
  readonly reference: FunctionReference;
  readonly described: FunctionMetadata;
  readonly edition: Edition;
}

/** All there is to say about a function. */
export function FunctionPage({ reference, described, edition }: FunctionPageProps): ReactNode {
  const { words, notation } = edition;
  const { help } = words;
  const about = words.functions[reference.id];
  const lines = about.examples as Readonly<Record<string, string>>;
  return (
    <Page
      title={`PLAN.${reference.id}: ${about.title}`}
      description={about.summary}
      name={pageName(reference.id)}
      edition={edition}
    >
      <main>
        <h1>
          <code>PLAN.{reference.id}</code> {about.title}
        </h1>
        <p className="summary">{about.summary}</p>

        <h2>{help.syntax}</h2>
        <pre>{syntaxOf(described, notation)}</pre>
        <p>{described.description}</p>
        <ArgumentTable reference={reference} described={described} edition={edition} />

        <h2>{help.meaning}</h2>
        <Paragraphs texts={about.meaning} />
        <h3>{help.whenToUse}</h3>
        <Bullets texts={about.whenToUse} />
        <h3>{help.whenNot}</h3>
        <Bullets texts={about.whenNot} />

        <h2>{help.formula}</h2>
        <pre>{about.formula.join("\n")}</pre>

        {Object.entries(reference.examples).map(([name, example], index) => (
          <ExampleSection
            key={name}
            heading={index === 0 ? help.example : help.anotherExample}
            line={lines[name] ?? ""}
            example={example}
            edition={edition}
          />
        ))}

        <h2>{help.specialValues}</h2>
        <SpecialValueTable reference={reference} edition={edition} />

        <h2>{help.choices}</h2>
        {reference.choices.map((choice) => (
          <section key={choice}>
            <h3>{words.choices[choice].question}</h3>
            <p>{words.choices[choice].answer}</p>
          </section>
        ))}

        <h2>{help.portable}</h2>
        <PortableSection reference={reference} edition={edition} />

        {reference.sources.length > 0 && (
          <>
            <h2>{help.sources}</h2>
            <div lang="en">
              <Bullets texts={reference.sources.map((id) => sourceText(sources[id]))} />
            </div>
          </>
        )}

        <h2>{help.seeAlso}</h2>
        <FunctionList ids={reference.seeAlso} edition={edition} />
      </main>
    </Page>
  );
}

/** Without a link: the pages name no address but their own. */
function sourceText({ author, title, where, year }: Source): string {
  return `${author}: ${title}. ${where}${year === undefined ? "" : `, ${year}`}.`;
}
