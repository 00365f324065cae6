import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLanguage } from "../words/LanguageContext";
import { helpPath } from "./helpPath";
import { openPage } from "./openPage";

interface PageLinkProps {
  /** The file, `index.html`; it is there in each language. */
  readonly page: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // High enough for a finger.
  link: { display: "inline-block", paddingBlock: tokens.spacingVerticalXXS },
});

/** A link to a help page in the pane's language, which opens beside Excel and not in the pane. */
export function PageLink({ page, className, children }: PageLinkProps) {
  const path = helpPath(page, useLanguage().language);
  return (
    <Link
      className={mergeClasses(useStyles().link, className)}
      href={path}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (openPage(path)) event.preventDefault();
      }}
    >
      {children}
    </Link>
  );
}
