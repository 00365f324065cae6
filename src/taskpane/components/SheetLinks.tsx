import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { SheetRole } from "../../workbook/planWorkbook";
import { useStepWords } from "../words/useStepWords";
import { useRowButtonStyles } from "./rowButtonStyles";
import { useShow } from "./useShow";

interface SheetLinksProps {
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  purpose: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** The plan's sheets, each a click away. */
export function SheetLinks({ sheets }: SheetLinksProps) {
  const styles = useStyles();
  const row = useRowButtonStyles();
  const stepWords = useStepWords();
  const [show, failure] = useShow();
  return (
    <>
      <ul className={styles.list}>
        {sheets.map(({ role, name }) => (
          <li key={role}>
            <button
              type="button"
              className={row.button}
              title={stepWords.build.show(name)}
              onClick={() => show({ sheet: role })}
            >
              <span className={styles.text}>
                <span className={styles.name}>{name}</span>
                <span className={styles.purpose}>{stepWords.build.purposes[role]}</span>
              </span>
              <ChevronRightRegular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {failure}
    </>
  );
}
