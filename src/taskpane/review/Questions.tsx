import { FieldPair } from "../components/FieldPair";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { NumberAnswer } from "./fields/NumberAnswer";
import { SegmentField, type Segment } from "./fields/SegmentField";
import { TextAnswer } from "./fields/TextAnswer";
import { useAccountOnScreen } from "./ReviewContext";
import { useAnswer } from "./useAnswer";
import { useReviewWords } from "./useReviewWords";

const SATISFACTION = Array.from({ length: 11 }, (_, value) => value);

/** What the account's owner knows. */
export function Questions() {
  const { format } = useLanguage();
  const { currency } = useAccountOnScreen().account.settings;
  const text = useReviewWords();
  const scale = (field: "potential" | "relationship"): readonly Segment[] =>
    text.anchors[field].map((anchor, index) => ({
      value: index + 1,
      label: format.count(index + 1),
      anchor,
    }));
  const choices: readonly Segment[] = (["yes", "maybe", "no"] as const).map((value) => ({
    value,
    label: text.choices[value],
  }));
  return (
    <Section title={text.questions}>
      <SegmentField field={useAnswer("potential")} segments={scale("potential")} />
      <SegmentField field={useAnswer("enlarge")} segments={choices} />
      <FieldPair>
        <NumberAnswer field={useAnswer("crossSell")} unit={currency} blankHint={text.notAnswered} />
        <NumberAnswer field={useAnswer("upSell")} unit={currency} blankHint={text.notAnswered} />
      </FieldPair>
      <SegmentField field={useAnswer("relationship")} segments={scale("relationship")} />
      <SegmentField
        field={useAnswer("satisfaction")}
        segments={SATISFACTION.map((value) => ({ value, label: format.count(value) }))}
      />
      <SegmentField field={useAnswer("moreBranches")} segments={choices} />
      <TextAnswer field={useAnswer("challenges")} />
      <TextAnswer field={useAnswer("answer")} />
    </Section>
  );
}
