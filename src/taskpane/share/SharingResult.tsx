import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { changedFormulas, conflictingFormulas, leftFormulas } from "./listedFormulas";
import { FormulaList } from "./FormulaList";
import type { SharingReport } from "./sharingState";
import { useShareWords } from "./useShareWords";

interface SharingResultProps {
  readonly done: SharingReport;
  readonly onOverwritten: () => void;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  action: { alignSelf: "flex-start" },
});

/** Exactly what a task has done, and what it has left as it was. */
export function SharingResult({ done, onOverwritten }: SharingResultProps) {
  const styles = useStyles();
  const text = useShareWords();
  const heading = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [done]);
  const title = (said: string) => (
    <p ref={heading} tabIndex={-1} className={styles.title}>
      {said}
    </p>
  );
  switch (done.task) {
    case "prepare": {
      const { changes, left } = done.report;
      return (
        <>
          <Notice intent={left.length === 0 ? "success" : "warning"}>
            {title(text.prepared(changes.length))}
            {changes.length > 0 && <p className={styles.text}>{text.preparedLead}</p>}
            {left.length > 0 && <p className={styles.text}>{text.someLeft(left.length)}</p>}
          </Notice>
          {changes.length > 0 && (
            <Section title={text.whatChanged}>
              <FormulaList formulas={changedFormulas(changes, text)} />
            </Section>
          )}
          {left.length > 0 && (
            <Section title={text.stillDepends}>
              <FormulaList formulas={leftFormulas(left, text)} />
            </Section>
          )}
        </>
      );
    }
    case "restore": {
      const { restored, conflicts } = done.report;
      const replaceable = conflicts.filter(({ now }) => now !== undefined);
      const others = conflicts.filter(({ now }) => now === undefined);
      return (
        <>
          <Notice intent={conflicts.length === 0 ? "success" : "warning"}>
            {title(text.restored(restored.length))}
          </Notice>
          {replaceable.length > 0 && (
            <Section title={text.replaceable} lead={text.replaceableLead}>
              <FormulaList formulas={conflictingFormulas(replaceable, text)} />
              <Button className={styles.action} onClick={onOverwritten}>
                {text.overwrite}
              </Button>
            </Section>
          )}
          {others.length > 0 && (
            <Section title={text.conflicts} lead={text.conflictsLead}>
              <FormulaList formulas={conflictingFormulas(others, text)} />
            </Section>
          )}
        </>
      );
    }
    case "repair": {
      const { repaired, left } = done.report;
      const isCured = repaired.every(({ cured }) => cured) && left.length === 0;
      return (
        <>
          <Notice intent={isCured ? "success" : "warning"}>{title(text.repaired(repaired.length))}</Notice>
          <Section title={text.whatChanged}>
            <FormulaList
              formulas={repaired.map(({ place, before, after, cured }) => ({
                place,
                formula: before,
                after: after === before ? undefined : after,
                remark: cured ? text.cured : text.notCured,
              }))}
            />
            <FormulaList formulas={leftFormulas(left, text)} />
          </Section>
        </>
      );
    }
  }
}
