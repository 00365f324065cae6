import type { ReactNode } from "react";
import type { ReferenceWords } from "../../../src/reference/words/referenceWords";

interface PageProps {
  readonly title: string;
  readonly description: string;
  readonly words: ReferenceWords;
  readonly children: ReactNode;
}

/** A page of the help: no script, nothing from elsewhere. */
export function Page({ title, description, words, children }: PageProps): ReactNode {
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="stylesheet" href="help.css" />
      </head>
      <body>{children}</body>
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
