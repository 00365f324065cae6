import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ShareCheck } from "../../workbook/share/shareWorkbook";
import { ChoiceField } from "../components/ChoiceField";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { FormulaList } from "./FormulaList";
import { changedFormulas, leftFormulas } from "./listedFormulas";
import type { Sharing } from "./useSharing";
import { useShareWords } from "./useShareWords";

interface DependentsSectionProps {
  readonly check: ShareCheck;
  readonly sharing: Sharing;
  readonly isWorking: boolean;
}

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "flex-start" },
});

/** What depends on the add-in, what would become of it, and the button that does it. */
export function DependentsSection({ check, sharing, isWorking }: DependentsSectionProps) {
  const styles = useStyles();
  const text = useShareWords();
  const { preview, oldest, setOldest } = sharing;
  const { changes = [], left = [], names = [] } = preview ?? {};
  return (
    <Section title={text.depends(check.dependents.length)}>
      {check.protectedSheets.length > 0 && (
        <Notice intent="warning">{text.protectedSheets(check.protectedSheets)}</Notice>
      )}
      <ChoiceField
        label={text.oldest}
        value={oldest}
        choices={(["excel2024", "excel2016"] as const).map((value) => ({
          value,
          ...text.oldestChoices[value],
        }))}
        onChosen={setOldest}
      />
      <Button
        className={styles.action}
        appearance="primary"
        disabled={isWorking || changes.length === 0}
        onClick={() => void sharing.prepare()}
      >
        {text.prepare}
      </Button>
      <p className={styles.note}>{text.keepsOriginals}</p>
      {changes.length > 0 && (
        <Section title={text.preview} level={3}>
          {names.length > 0 && <p className={styles.note}>{text.names(names)}</p>}
          <FormulaList formulas={changedFormulas(changes, text)} />
        </Section>
      )}
      {left.length > 0 && (
        <Section title={text.left} level={3}>
          <FormulaList formulas={leftFormulas(left, text)} />
        </Section>
      )}
    </Section>
  );
}
