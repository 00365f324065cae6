import {
  Button,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import {
  accountProblems,
  type AccountProblem,
  type ProblemSeverity,
} from "../../../planning/accounts/accountProblem";
import type { SourceTable } from "../../../workbook/planWorkbook";
import { useLanguage } from "../../words/LanguageContext";
import { addressOnSheet, cellAddress } from "../../format/cellAddress";
import type { ProblemGroup } from "../../state/problemGroups";
import { useStepWords } from "../../words/useStepWords";

interface ProblemCardProps {
  readonly group: ProblemGroup;
  readonly table: SourceTable;
  /** With the cell's address on its sheet. */
  readonly onCellChosen: (address: string) => void;
}

const FIRST_CELLS = 5;
const MOST_CELLS = 100;

const ICONS: Record<ProblemSeverity, typeof InfoRegular> = {
  blocker: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  blockerCard: { ...shorthands.borderColor(tokens.colorPaletteRedBorder2) },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { fontSize: "20px", flexShrink: 0 },
  blocker: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  item: { minWidth: 0, maxWidth: "100%" },
  cell: { minWidth: 0, maxWidth: "100%", fontWeight: tokens.fontWeightRegular },
  address: { fontWeight: tokens.fontWeightSemibold, paddingInlineEnd: tokens.spacingHorizontalXS },
  value: {
    maxWidth: "150px",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

/** One kind of problem: what it is, what happens, and the cells where it stands. */
export function ProblemCard({ group, table, onCellChosen }: ProblemCardProps) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const { format } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const { kind, severity, problems, leftOut } = group;
  const Icon = ICONS[severity];
  const shown = problems.slice(0, showsAll ? MOST_CELLS : FIRST_CELLS);
  const hidden = problems.length - shown.length;
  const written = ({ row, column, value }: AccountProblem) => {
    const amount = kind === "negativeRevenue" && row !== undefined ? table.rows[row]?.[column] : undefined;
    if (typeof amount === "number") return format.number(amount);
    return value === "" ? stepWords.problems.blank : value;
  };
  return (
    <div className={mergeClasses(styles.card, severity === "blocker" && styles.blockerCard)}>
      <div className={styles.head}>
        <Icon
          className={mergeClasses(styles.icon, styles[severity])}
          aria-label={stepWords.problems[severity]}
        />
        <h3 className={styles.title}>{stepWords.problems.titles[kind]}</h3>
        <span className={styles.count}>{stepWords.problems.cells(problems.length)}</span>
      </div>
      <p className={styles.text}>
        {stepWords.problems.consequences[accountProblems[kind].consequence]}
        {leftOut !== 0 && ` ${stepWords.problems.leftOut(leftOut)}`}
      </p>
      <ul className={styles.cells}>
        {shown.map((problem) => {
          const { row, column } = problem;
          const address = cellAddress(table.topLeft, row, column);
          return (
            <li key={address} className={styles.item}>
              <Button
                size="small"
                className={styles.cell}
                title={stepWords.problems.showCell(address)}
                onClick={() => onCellChosen(addressOnSheet(table.sheet, address))}
              >
                <span className={styles.address}>{address}</span>
                <span className={styles.value}>{written(problem)}</span>
              </Button>
            </li>
          );
        })}
        {hidden > 0 && !showsAll && (
          <li>
            <Button size="small" appearance="transparent" onClick={() => setShowsAll(true)}>
              {stepWords.problems.more(hidden)}
            </Button>
          </li>
        )}
        {hidden > 0 && showsAll && <li className={styles.text}>{stepWords.problems.more(hidden)}</li>}
      </ul>
    </div>
  );
}
