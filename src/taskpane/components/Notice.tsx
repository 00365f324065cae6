import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useLanguage } from "../words/LanguageContext";

interface NoticeProps {
  readonly intent?: "info" | "warning" | "error" | "success";
  readonly children: ReactNode;
  /** Buttons below the sentence. */
  readonly action?: ReactNode;
  readonly onDismissed?: () => void;
}

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

/** A sentence that should not be missed. */
export function Notice({ intent = "info", children, action, onDismissed }: NoticeProps) {
  const { words } = useLanguage();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={useStyles().body}>{children}</MessageBarBody>
      {(action !== undefined || onDismissed !== undefined) && (
        <MessageBarActions
          {...(onDismissed !== undefined && {
            containerAction: (
              <Button
                appearance="transparent"
                aria-label={words.wizard.dismiss}
                icon={<DismissRegular />}
                onClick={onDismissed}
              />
            ),
          })}
        >
          {action}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
