import type { Host } from "../host/hostReady";
import { useLanguage } from "../words/LanguageContext";
import { ScreenTitle } from "./ScreenTitle";
import { PaneButton } from "./PaneButton";

interface HostNoticeProps {
  readonly host: Exclude<Host, "excel">;
  readonly onRetry: () => void;
}

/** Why there is no pane here. */
export function HostNotice({ host, onRetry }: HostNoticeProps) {
  const { words } = useLanguage();
  const text = words.wizard.host;
  return (
    <main className="host">
      <ScreenTitle size="large">{host === "blocked" ? text.blockedTitle : text.elsewhereTitle}</ScreenTitle>
      <p className="host-text">{host === "blocked" ? text.blocked : text.elsewhere}</p>
      {host === "blocked" && <PaneButton onClick={onRetry}>{words.wizard.retry}</PaneButton>}
    </main>
  );
}
