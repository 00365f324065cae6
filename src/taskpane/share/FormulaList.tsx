import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../workbook/share/shareWorkbook";
import { useRowButtonStyles } from "../components/rowButtonStyles";
import { useShow } from "../components/useShow";
import { addressOnSheet } from "../format/cellAddress";
import { useShareWords } from "./useShareWords";

/** A formula somewhere in the workbook, and what there is to say of it. */
export interface ListedFormula {
  readonly place: Place;
  readonly formula: string;
  /** What takes its place. */
  readonly after?: string | undefined;
  readonly badge?: string | undefined;
  readonly remark?: string | undefined;
}

const FIRST = 25;
const STEP = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalXXS },
  plain: { cursor: "default" },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  head: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    justifyContent: "space-between",
  },
  place: { ...typographyStyles.body1Strong, hyphens: "none" },
  formula: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    hyphens: "none",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
  remark: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Formulas by where they stand; a click brings the cell into view. */
export function FormulaList({ formulas }: { readonly formulas: readonly ListedFormula[] }) {
  const styles = useStyles();
  const text = useShareWords();
  const [count, setCount] = useState(FIRST);
  const [show, failure] = useShow();
  const hidden = formulas.length - count;
  return (
    <>
      <ul className={styles.list}>
        {formulas.slice(0, count).map((item) => (
          <li key={`${item.place.kind} ${text.place(item.place)} ${item.formula}`}>
            <FormulaRow item={item} onShown={(address) => show({ address })} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setCount(count + STEP)}>
          {text.more(Math.min(hidden, STEP))}
        </Button>
      )}
      {failure}
    </>
  );
}

interface FormulaRowProps {
  readonly item: ListedFormula;
  readonly onShown: (address: string) => void;
}

function FormulaRow({ item: { place, formula, after, badge, remark }, onShown }: FormulaRowProps) {
  const styles = useStyles();
  const row = useRowButtonStyles();
  const text = useShareWords();
  const where = text.place(place);
  const content = (
    <>
      <span className={styles.head}>
        <span className={styles.place}>{where}</span>
        {badge !== undefined && (
          <Badge className={styles.badge} appearance="tint" shape="rounded">
            {badge}
          </Badge>
        )}
      </span>
      <span className={styles.formula}>{formula}</span>
      {after !== undefined && (
        <span className={styles.formula}>
          <span className={styles.remark}>{text.becomes} </span>
          {after}
        </span>
      )}
      {remark !== undefined && <span className={styles.remark}>{remark}</span>}
    </>
  );
  // A name stands in no cell.
  if (place.kind === "name")
    return <div className={mergeClasses(row.button, styles.row, styles.plain)}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(row.button, styles.row)}
      title={text.show(where)}
      onClick={() => onShown(addressOnSheet(place.sheet, firstCell(place.address)))}
    >
      {content}
    </button>
  );
}

/** Rules can stand on several ranges at once. */
function firstCell(address: string): string {
  return address.split(/[:,]/u)[0] ?? address;
}
