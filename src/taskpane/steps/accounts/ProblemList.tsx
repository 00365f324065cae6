import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AccountProblem } from "../../../planning/accounts/accountProblem";
import type { SourceTable } from "../../../workbook/planWorkbook";
import type { WorkbookError } from "../../../workbook/workbookError";
import { FailureNotice } from "../../components/FailureNotice";
import { Section } from "../../components/Section";
import { problemGroups } from "../../state/problemGroups";
import { toWorkbookError } from "../../state/toWorkbookError";
import { useWorkbook } from "../../WorkbookContext";
import { useLanguage } from "../../words/LanguageContext";
import { ProblemCard } from "./ProblemCard";

interface ProblemListProps {
  readonly table: SourceTable;
  readonly problems: readonly AccountProblem[];
}

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What is wrong in the data, by kind, with what happens to it. */
export function ProblemList({ table, problems }: ProblemListProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const workbook = useWorkbook();
  const groups = useMemo(() => problemGroups(problems), [problems]);
  const [error, setError] = useState<WorkbookError>();
  const show = (address: string) =>
    workbook.show({ address }).then(
      () => setError(undefined),
      (reason: unknown) => setError(toWorkbookError(reason)),
    );
  return (
    <Section title={words.problems.heading}>
      {groups.length === 0 && <p className={styles.none}>{words.problems.none}</p>}
      {groups.map((group) => (
        <ProblemCard
          key={group.kind}
          group={group}
          table={table}
          onCellChosen={(address) => void show(address)}
        />
      ))}
      {error !== undefined && <FailureNotice error={error} />}
    </Section>
  );
}
