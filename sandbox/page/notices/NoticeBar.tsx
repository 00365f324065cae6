import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { useStore } from "../store";
import { notice } from "./notices";

export function NoticeBar() {
  const shown = useStore(notice);
  return (
    <div className="notice-space" role={shown?.tone === "error" ? "alert" : "status"}>
      {shown && (
        <div className={`notice ${shown.tone}`}>
          {shown.tone === "error" ? <ErrorCircle20Regular /> : <CheckmarkCircle20Regular />}
          <span>{shown.sentence}</span>
          <button type="button" className="quiet" aria-label="Dismiss" onClick={() => notice.set(undefined)}>
            <Dismiss16Regular />
          </button>
        </div>
      )}
    </div>
  );
}
