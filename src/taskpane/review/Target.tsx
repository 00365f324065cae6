import { Checkbox } from "@fluentui/react-components";
import { LiveFigures } from "../components/LiveFigures";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { AnswerNotes } from "./fields/AnswerNotes";
import { NumberAnswer } from "./fields/NumberAnswer";
import { TextAnswer } from "./fields/TextAnswer";
import { useAccountOnScreen, useAnswer } from "./ReviewContext";
import { useReviewWords } from "./useReviewWords";

/** The growth target, what it rests on, what the sheet makes of it, and the satisfaction gate. */
export function Target() {
  const { format } = useLanguage();
  const { plan } = useAccountOnScreen().account;
  const text = useReviewWords();
  const amount = (value: number | undefined) => (value === undefined ? "–" : format.amount(value));
  const share = plan.share === undefined ? "–" : format.percent(plan.share);
  return (
    <Section title={text.targetGroup}>
      <NumberAnswer field="target" kind="percent" />
      <TextAnswer field="evidence" />
      <LiveFigures
        figures={[
          { label: text.planned, value: amount(plan.planned) },
          { label: text.share, value: share },
          { label: text.difference, value: amount(plan.difference) },
        ]}
        sentence={text.announcePlan(amount(plan.planned), share)}
      />
      <Gate />
    </Section>
  );
}

/** Growth on an account that isn't satisfied, or of which nobody knows, doesn't count: why, and how it does. */
function Gate() {
  const { format } = useLanguage();
  const { account } = useAccountOnScreen();
  const override = useAnswer("override");
  const reason = useAnswer("reason");
  const { gate: text, fields } = useReviewWords();
  const { gate, answers, settings } = account;
  const isOverridden = override.value === "yes";
  if ((gate === undefined || gate === "open") && !isOverridden) return null;
  const threshold =
    settings.satisfactionThreshold === undefined ? "–" : format.number(settings.satisfactionThreshold);
  const explained = () => {
    switch (gate) {
      case "blocked":
        return text.blocked(
          typeof answers.satisfaction === "number" ? format.number(answers.satisfaction) : "–",
          threshold,
        );
      case "unknown":
        return text.unknown(threshold);
      case "overridden":
        return text.overridden(threshold);
      case "open":
      case undefined:
        return undefined;
    }
  };
  const sentence = explained();
  return (
    <>
      {sentence !== undefined && (
        <div role="status">
          <Notice intent={gate === "overridden" ? "info" : "warning"}>{sentence}</Notice>
        </div>
      )}
      <div>
        <Checkbox
          checked={isOverridden}
          label={fields.override}
          onChange={(_, { checked }) => override.set(checked === true ? "yes" : undefined)}
          onBlur={override.save}
        />
        <AnswerNotes field="override" write={String} />
      </div>
      {isOverridden && (
        <>
          <TextAnswer field="reason" />
          {reason.value === undefined && <Notice>{text.needsReason}</Notice>}
        </>
      )}
    </>
  );
}
