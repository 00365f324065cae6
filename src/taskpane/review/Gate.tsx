import { Checkbox } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { useLanguage } from "../words/LanguageContext";
import { AnswerNotes } from "./fields/AnswerNotes";
import { TextAnswer } from "./fields/TextAnswer";
import { useAccountOnScreen } from "./ReviewContext";
import { useAnswer } from "./useAnswer";
import { useReviewWords } from "./useReviewWords";

/** Growth on an account that isn't satisfied, or of which nobody knows, doesn't count: why, and how it does. */
export function Gate() {
  const { format } = useLanguage();
  const { account } = useAccountOnScreen();
  const override = useAnswer("override");
  const reason = useAnswer("reason");
  const text = useReviewWords().gate;
  const { gate, answers, settings } = account;
  const isOverridden = override.value === "yes";
  const isClosed = (gate !== undefined && gate !== "open") || isOverridden;
  const isHeldBack = gate === "blocked" || gate === "unknown";
  const hasReason = String(reason.value ?? "").trim() !== "";
  const threshold =
    settings.satisfactionThreshold === undefined ? "–" : format.number(settings.satisfactionThreshold);
  const satisfaction =
    typeof answers.satisfaction === "number" ? format.number(answers.satisfaction) : undefined;
  const explained = () => {
    switch (gate) {
      case "blocked":
        return text.blocked(satisfaction ?? "–", threshold);
      case "unknown":
        return text.unknown(threshold);
      case "overridden":
        return text.overridden(satisfaction, threshold);
      case "open":
      case undefined:
        return undefined;
    }
  };
  const sentence = explained();
  return (
    <>
      {/* There before it speaks, or screen readers don't hear it. */}
      <div role="status">
        {sentence !== undefined && (
          <Notice intent={gate === "overridden" ? "info" : "warning"}>
            {sentence} {gate !== "overridden" && text.howToOverride}
          </Notice>
        )}
      </div>
      {isClosed && (
        <div>
          <Checkbox
            checked={isOverridden}
            label={override.label}
            onChange={(_, { checked }) => override.set(checked === true ? "yes" : undefined)}
            onBlur={override.save}
          />
          <AnswerNotes field={override} write={String} />
        </div>
      )}
      {isOverridden && (
        <>
          <TextAnswer field={reason} />
          {isHeldBack && !hasReason && <Notice>{text.needsReason}</Notice>}
        </>
      )}
    </>
  );
}
