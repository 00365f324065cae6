import { useState, type ReactNode } from "react";
import { hostVersion } from "../host/hostVersion";
import type { FailureCode } from "../words/failureText";
import { useLanguage } from "../words/LanguageContext";
import { VERSION } from "../settings/version";
import { Notice } from "./Notice";
import { PaneButton } from "./PaneButton";

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

/** What went wrong between the pane and the workbook, what to do about it, and the details for support. */
export function FailureNotice({ error, nothingLost = false, onRetry, action }: FailureNoticeProps) {
  const { words } = useLanguage();
  const { title, advice } = words.failures.of(error.code, error.params);
  return (
    <div role="alert">
      <Notice intent={error.code === "cancelled" ? "info" : "error"}>
        <p className="failure-title">{title}</p>
        <p className="failure-text">{advice}</p>
        {nothingLost && error.code !== "cancelled" && error.code !== "halfDone" && (
          <p className="failure-text">{words.failures.nothingLost}</p>
        )}
        {(onRetry !== undefined || action !== undefined) && (
          <div className="failure-actions">
            {onRetry !== undefined && (
              <PaneButton size="small" onClick={onRetry}>
                {words.wizard.retry}
              </PaneButton>
            )}
            {action}
          </div>
        )}
        {error.code !== "cancelled" && (
          <details className="failure-details">
            <summary className="failure-summary">{words.failures.details}</summary>
            <SupportDetails text={detailsOf(error)} />
          </details>
        )}
      </Notice>
    </div>
  );
}

function SupportDetails({ text }: { readonly text: string }) {
  const { words } = useLanguage();
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <>
      <pre className="failure-code" tabIndex={0}>
        {text}
      </pre>
      <button type="button" className="failure-copy" onClick={() => void copy()}>
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
