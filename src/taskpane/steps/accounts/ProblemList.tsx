import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AccountProblem } from "../../../planning/accounts/accountProblem";
import type { SourceTable } from "../../../workbook/planWorkbook";
import { Section } from "../../components/Section";
import { useShow } from "../../components/useShow";
import { problemGroups } from "../../state/problemGroups";
import { useStepWords } from "../../words/useStepWords";
import { ProblemCard } from "./ProblemCard";

interface ProblemListProps {
  readonly table: SourceTable;
  readonly problems: readonly AccountProblem[];
}

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What is wrong in the data, by kind, with what happens to it. */
export function ProblemList({ table, problems }: ProblemListProps) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const groups = useMemo(() => problemGroups(problems), [problems]);
  const [show, failure] = useShow();
  return (
    <Section title={stepWords.problems.heading}>
      {groups.length === 0 && <p className={styles.none}>{stepWords.problems.none}</p>}
      {groups.map((group) => (
        <ProblemCard
          key={group.kind}
          group={group}
          table={table}
          onCellChosen={(address) => show({ address })}
        />
      ))}
      {failure}
    </Section>
  );
}
