import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { hostVersion } from "../host/hostVersion";
import type { FailureCode } from "../words/failureText";
import { useLanguage } from "../words/LanguageContext";
import { VERSION } from "../settings/version";
import { Notice } from "./Notice";

/** What went wrong: a `WorkbookError`, or the pane itself. */
export interface Failure {
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string>>;
  /** For support. */
  readonly details: string;
}

interface FailureNoticeProps {
  readonly error: Failure;
  /** Said where an attempt to change the workbook has failed. */
  readonly nothingLost?: boolean;
  readonly onRetry?: (() => void) | undefined;
  /** Another way out than trying again. */
  readonly action?: ReactNode;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  details: { ...typographyStyles.caption1 },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
  },
  code: {
    maxHeight: "160px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    hyphens: "none",
    fontFamily: tokens.fontFamilyMonospace,
    userSelect: "text",
  },
  // A button that looks like a link.
  copy: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    minHeight: "24px",
    padding: 0,
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThin,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":active": { color: tokens.colorBrandForegroundLinkPressed },
    ":focus-visible": {
      outlineStyle: "none",
      textDecorationColor: tokens.colorStrokeFocus2,
      textDecorationStyle: "double",
    },
  },
});

/** What went wrong between the pane and the workbook, what to do about it, and the details for support. */
export function FailureNotice({ error, nothingLost = false, onRetry, action }: FailureNoticeProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { title, advice } = words.failures.of(error.code, error.params);
  return (
    <div role="alert">
      <Notice intent={error.code === "cancelled" ? "info" : "error"}>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{advice}</p>
        {nothingLost && error.code !== "cancelled" && error.code !== "halfDone" && (
          <p className={styles.text}>{words.failures.nothingLost}</p>
        )}
        {(onRetry !== undefined || action !== undefined) && (
          <div className={styles.actions}>
            {onRetry !== undefined && (
              <Button size="small" onClick={onRetry}>
                {words.wizard.retry}
              </Button>
            )}
            {action}
          </div>
        )}
        {error.code !== "cancelled" && (
          <details className={styles.details}>
            <summary className={styles.summary}>{words.failures.details}</summary>
            <SupportDetails text={detailsOf(error)} />
          </details>
        )}
      </Notice>
    </div>
  );
}

function SupportDetails({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <>
      <pre className={styles.code} tabIndex={0}>
        {text}
      </pre>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {words.failures.copy}
      </button>{" "}
      <span role="status">{outcome !== undefined && words.failures[outcome]}</span>
    </>
  );
}

function detailsOf({ code, params, details }: Failure): string {
  const about = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return [code, ...about, details, `Account Planner ${VERSION}`, hostVersion()]
    .filter((line) => line !== "")
    .join("\n");
}
