import type { RollForwardPreview } from "../../workbook/rollForward/planRollForward";
import { Section } from "../components/Section";
import { NameChangeList } from "../steps/build/NameChangeList";
import { TextList } from "./TextList";
import { usePlanWords } from "./usePlanWords";

/** What the next year changes, and what is kept of the old one. */
export function RollForwardPreviewView({ preview }: { readonly preview: RollForwardPreview }) {
  const text = usePlanWords().roll;
  const { fromYear, toYear, revenueHeader, blanked, archives, accounts } = preview;
  return (
    <>
      <Section title={text.changes}>
        <TextList
          lines={[
            text.year(fromYear, toYear),
            text.revenue(revenueHeader, toYear),
            text.blanked(blanked),
            text.reviews,
            text.carried,
            ...(accounts.added > 0 ? [text.added(accounts.added)] : []),
            ...(accounts.missing > 0 ? [text.missing(accounts.missing)] : []),
          ]}
        />
        <NameChangeList names={preview.names} />
      </Section>
      <Section title={text.archives} lead={text.archivesLead}>
        <TextList lines={archives} />
      </Section>
    </>
  );
}
