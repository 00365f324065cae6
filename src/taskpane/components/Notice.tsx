import { CheckmarkCircleFilled } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { DiamondDismissFilled } from "@fluentui/react-icons/headless/svg/diamond-dismiss";
import { DismissRegular } from "@fluentui/react-icons/headless/svg/dismiss";
import { InfoFilled } from "@fluentui/react-icons/headless/svg/info";
import { WarningFilled } from "@fluentui/react-icons/headless/svg/warning";
import type { ReactNode } from "react";
import { useLanguage } from "../words/LanguageContext";
import { PaneButton } from "./PaneButton";

interface NoticeProps {
  readonly intent?: "info" | "warning" | "error" | "success";
  readonly children: ReactNode;
  /** Buttons below the sentence. */
  readonly action?: ReactNode;
  readonly onDismissed?: () => void;
}

const ICONS = {
  info: InfoFilled,
  warning: WarningFilled,
  error: DiamondDismissFilled,
  success: CheckmarkCircleFilled,
};

/** A sentence that should not be missed. It looks like Fluent's message bar, which is too much for the first screen to carry. */
export function Notice({ intent = "info", children, action, onDismissed }: NoticeProps) {
  const { words } = useLanguage();
  const Icon = ICONS[intent];
  return (
    <div className={`notice notice-${intent}`}>
      <div className="notice-icon">
        <Icon />
      </div>
      <div className="notice-body">{children}</div>
      {onDismissed !== undefined && (
        <div className="notice-dismiss">
          <PaneButton
            size="small"
            appearance="subtle"
            aria-label={words.wizard.dismiss}
            onClick={onDismissed}
          >
            <DismissRegular aria-hidden />
          </PaneButton>
        </div>
      )}
      {action !== undefined && <div className="notice-actions">{action}</div>}
    </div>
  );
}
