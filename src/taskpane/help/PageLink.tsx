import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { openPage } from "./openPage";

interface PageLinkProps {
  /** From where the pane is served: `help/index.html`. */
  readonly path: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a help page, which opens beside Excel and not in the pane. */
export function PageLink({ path, className, children }: PageLinkProps) {
  return (
    <Link
      {...(className !== undefined && { className })}
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
