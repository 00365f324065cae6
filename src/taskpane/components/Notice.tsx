import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondDismissFilled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useLanguage } from "../words/LanguageContext";

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

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "start",
    boxSizing: "border-box",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalMNudge} 0 0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: {
    ...typographyStyles.body1,
    minWidth: 0,
    paddingInlineEnd: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  dismiss: { paddingInlineEnd: tokens.spacingHorizontalM },
  actions: {
    gridColumn: "1 / -1",
    display: "flex",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
  },
  icon: {
    display: "flex",
    marginInlineEnd: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground3,
  },
});

const outline = (color: string) => `${tokens.strokeWidthThin} solid ${color}`;

const useNoticeStyles = makeStyles({
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: outline(tokens.colorNeutralStroke1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: outline(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: outline(tokens.colorStatusDangerBorder1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: outline(tokens.colorStatusSuccessBorder1),
  },
});

const useIconStyles = makeStyles({
  info: {},
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

/** A sentence that should not be missed. It looks like Fluent's message bar, which is too much for the first screen to carry. */
export function Notice({ intent = "info", children, action, onDismissed }: NoticeProps) {
  const styles = useStyles();
  const notice = useNoticeStyles();
  const icon = useIconStyles();
  const { words } = useLanguage();
  const Icon = ICONS[intent];
  return (
    <div className={mergeClasses(styles.notice, notice[intent])}>
      <div className={mergeClasses(styles.icon, icon[intent])}>
        <Icon />
      </div>
      <div className={styles.body}>{children}</div>
      {onDismissed !== undefined && (
        <div className={styles.dismiss}>
          <Button
            size="small"
            appearance="transparent"
            aria-label={words.wizard.dismiss}
            icon={<DismissRegular />}
            onClick={onDismissed}
          />
        </div>
      )}
      {action !== undefined && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
