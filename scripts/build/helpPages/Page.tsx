import type { ReactNode } from "react";
import { type Edition, editions, fromEdition } from "./edition";

interface PageProps {
  readonly title: string;
  readonly description: string;
  /** The file, which has the same name in every language. */
  readonly name: string;
  readonly edition: Edition;
  readonly children: ReactNode;
}

/** A page of the help: no script, nothing from elsewhere. */
export function Page({ title, description, name, edition, children }: PageProps): ReactNode {
  const { language, help } = edition.words;
  const inEveryLanguage = Object.values(editions).map(({ words, folder }) => ({
    language: words.language,
    ownName: words.help.languageName,
    href: fromEdition(edition, folder + name),
  }));
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="stylesheet" href={fromEdition(edition, "help.css")} />
        {inEveryLanguage.map((other) => (
          <link key={other.language} rel="alternate" hrefLang={other.language} href={other.href} />
        ))}
      </head>
      <body>
        <nav>
          {name !== "index.html" && <a href="index.html">{help.allFunctions}</a>}
          {inEveryLanguage
            .filter((other) => other.language !== language)
            .map((other) => (
              <a
                key={other.language}
                className="language"
                href={other.href}
                hrefLang={other.language}
                lang={other.language}
              >
                {other.ownName}
              </a>
            ))}
        </nav>
        {children}
      </body>
    </html>
  );
}

export function Paragraphs({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return texts.map((text) => <p key={text}>{text}</p>);
}

export function Bullets({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
