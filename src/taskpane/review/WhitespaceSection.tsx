import { Figures } from "../components/Figures";
import { Section } from "../components/Section";
import { useLanguage } from "../words/LanguageContext";
import { useAccountOnScreen } from "./ReviewContext";
import { useReviewWords } from "./useReviewWords";

/** What the account has of our offerings, and what the gaps could be worth; typed in the sheet. */
export function WhitespaceSection() {
  const { whitespace } = useAccountOnScreen().account;
  const { format } = useLanguage();
  const text = useReviewWords().whitespace;
  if (whitespace === undefined) return null;
  const { offerings, potential } = whitespace;
  return (
    <Section title={text.title} lead={text.lead}>
      <Figures
        figures={[
          ...offerings.map(({ name, state }) => ({
            label: name,
            value: typeof state === "number" ? text.owned(format.amount(state)) : text.states[state],
          })),
          ...(potential === undefined
            ? []
            : [{ label: text.potential, value: format.amount(potential), isResult: true }]),
        ]}
      />
    </Section>
  );
}
