import { Figures } from "../components/Figures";
import { LiveFigures } from "../components/LiveFigures";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { NumberAnswer } from "./fields/NumberAnswer";
import { TextAnswer } from "./fields/TextAnswer";
import { Gate } from "./Gate";
import { useAccountOnScreen } from "./ReviewContext";
import { useAnswer } from "./useAnswer";
import { useReviewWords } from "./useReviewWords";

/** The growth target, what it rests on, what the sheet makes of it, and the satisfaction gate. */
export function Target() {
  const { format } = useLanguage();
  const { account } = useAccountOnScreen();
  const target = useAnswer("target");
  const evidence = useAnswer("evidence");
  const text = useReviewWords();
  const { plan, settings, answers } = account;
  const amount = (value: number | undefined) => (value === undefined ? "–" : format.amount(value));
  const percent = (value: number | undefined) => (value === undefined ? "–" : format.percent(value));
  const [planned, share, coverage] = [amount(plan.planned), percent(plan.share), percent(settings.coverage)];
  const line = (label: string, value: number | undefined, isResult = false) =>
    value === undefined ? [] : [{ label, value: format.amount(value), isResult }];
  const number = (answer: unknown) => (typeof answer === "number" ? answer : undefined);
  const rests = String(evidence.value ?? "").trim() !== "";
  return (
    <Section title={text.targetGroup}>
      <NumberAnswer field={target} kind="percent" blankHint={text.notAnswered} />
      <TextAnswer field={evidence} />
      {typeof target.value === "number" && !rests && <Notice>{text.needsEvidence}</Notice>}
      <LiveFigures
        figures={[
          { label: text.planned, value: planned },
          { label: text.share, value: share },
          { label: text.coverage, value: coverage },
        ]}
        sentence={text.announcePlan(planned, share, coverage)}
      />
      <Figures
        figures={[
          ...line(text.expected, plan.expected),
          ...line(text.churn, plan.churn),
          ...line(text.price, plan.price),
          ...line(text.fields.crossSell, number(answers.crossSell)),
          ...line(text.fields.upSell, number(answers.upSell)),
          ...line(text.planned, plan.planned, true),
          ...line(text.counted, plan.counted),
          ...line(text.committed, plan.committed),
          ...line(text.goal, plan.goal),
        ]}
      />
      {plan.difference !== undefined && plan.planned !== undefined && (
        <Notice intent={plan.difference < -0.5 ? "warning" : "success"}>
          {text.againstTarget(plan.planned - plan.difference, plan.difference)}
        </Notice>
      )}
      <Gate />
    </Section>
  );
}
