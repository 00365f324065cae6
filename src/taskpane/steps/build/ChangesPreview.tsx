import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { BuildPreview } from "../../../workbook/planWorkbook";
import { Section } from "../../components/Section";
import { useStepWords } from "../../words/useStepWords";
import { AccountChangeList } from "./AccountChangeList";
import { NameChangeList } from "./NameChangeList";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalM },
  sheet: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  purpose: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, gridColumn: "1 / -1" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ChangesPreviewProps {
  readonly preview: BuildPreview;
  /** Accounts have no ID: one that is renamed is another one. */
  readonly byName: boolean;
}

/** What a build would make or change. */
export function ChangesPreview({ preview, byName }: ChangesPreviewProps) {
  const styles = useStyles();
  const text = useStepWords().build;
  const mayBeRenamed = byName && preview.accounts.added > 0 && preview.accounts.missing > 0;
  return (
    <>
      <Section title={text.sheets}>
        <ul className={styles.list}>
          {preview.sheets.map(({ role, name, action }) => (
            <li key={role} className={styles.sheet}>
              <span className={styles.name}>{name}</span>
              <Badge appearance={action === "make" ? "tint" : "outline"} color="brand">
                {text.actions[action]}
              </Badge>
              <span className={styles.purpose}>{text.purposes[role]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.accounts}>
        <AccountChangeList changes={preview.accounts} changed={preview.changed} />
        <NameChangeList names={preview.names} />
        {mayBeRenamed && <p className={styles.note}>{text.renamed}</p>}
        {preview.newTable !== undefined && <p className={styles.note}>{text.newTable(preview.newTable)}</p>}
        <p className={styles.note}>{text.untouched}</p>
      </Section>
    </>
  );
}
