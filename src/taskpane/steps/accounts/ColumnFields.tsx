import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { SelectField } from "../../components/SelectField";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import type { ColumnDraft } from "../../../planning/accounts/findColumns";
import {
  DETAIL_COLUMNS,
  withDetail,
  withEarlierYear,
  withoutEarliestYear,
  withRevenueColumn,
  withThisYear,
} from "../../state/columnChoice";
import { usePlanning } from "../../state/PlanContext";
import type { PlanView } from "../../state/planView";
import { useStepWords } from "../../words/useStepWords";
import { ColumnField } from "./ColumnField";

const YEARS_AROUND = 3;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** What stands in which column: found by the headers, correctable. */
export function ColumnFields({ view }: { readonly view: PlanView }) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const { dispatch, source } = usePlanning();
  const { columns, table } = view;
  const currentYear = new Date().getFullYear();
  const latest = columns.revenue.at(-1)?.year;
  const earliest = columns.revenue[0]?.year;

  const correct = (corrected: ColumnDraft) => {
    // The columns belong to a source: a proposed one is chosen by correcting it.
    if (source !== undefined) dispatch({ type: "accountsChosen", source });
    dispatch({ type: "columnsCorrected", columns: corrected, headers: table.headers });
  };
  return (
    <>
      <Section title={stepWords.accounts.columns} lead={stepWords.accounts.columnsLead}>
        <div className={styles.fields}>
          {DETAIL_COLUMNS.map((detail) => (
            <ColumnField
              key={detail}
              label={stepWords.accounts.details[detail]}
              table={table}
              column={columns[detail]}
              isRequired={detail === "name"}
              holds={detail === "since" ? "dates" : "text"}
              onChosen={(column) => correct(withDetail(columns, detail, column))}
            />
          ))}
        </div>
      </Section>
      <Section title={stepWords.accounts.revenue}>
        <div className={styles.fields}>
          {columns.revenue.map(({ column, year }, index) => (
            <ColumnField
              key={year}
              label={stepWords.accounts.fiscalYear(year)}
              table={table}
              column={column}
              isRequired
              holds="amounts"
              onChosen={(chosen) => {
                if (chosen !== undefined) correct(withRevenueColumn(columns, index, chosen));
              }}
            />
          ))}
          {latest !== undefined && (
            <SelectField
              isRow
              label={stepWords.accounts.thisYear}
              value={String(latest)}
              onChosen={(year) => correct(withThisYear(columns, Number(year)))}
            >
              {yearsToChoose(latest, currentYear).map((year) => (
                <option key={year} value={year}>
                  {stepWords.accounts.fiscalYear(year)}
                </option>
              ))}
            </SelectField>
          )}
        </div>
        {columns.revenue.length === 1 && <Notice>{stepWords.accounts.oneYear}</Notice>}
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() => correct(withEarlierYear(columns, table.headers.length, currentYear))}
          >
            {earliest === undefined
              ? stepWords.accounts.addRevenue
              : stepWords.accounts.addYear(earliest - 1)}
          </Button>
          {earliest !== undefined && columns.revenue.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              icon={<SubtractRegular />}
              onClick={() => correct(withoutEarliestYear(columns))}
            >
              {stepWords.accounts.removeYear(earliest)}
            </Button>
          )}
        </div>
      </Section>
    </>
  );
}

/** Around the year that was found and around today, latest first. */
function yearsToChoose(latest: number, currentYear: number): readonly number[] {
  const around = (year: number) =>
    Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => year - YEARS_AROUND + index);
  return [...new Set([...around(latest), ...around(currentYear)])].sort((one, other) => other - one);
}
