import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { SelectField } from "../../components/SelectField";
import { sourceKey } from "../../state/draftReducer";
import { usePlanning } from "../../state/PlanContext";
import { useStepWords } from "../../words/useStepWords";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
});

/** The table or selection that holds the accounts. */
export function SourceField() {
  const styles = useStyles();
  const stepWords = useStepWords();
  const { dispatch, sources, source, refresh } = usePlanning();
  const found = sources.state === "ready" ? sources.value : [];
  const key = source === undefined ? "" : sourceKey(source);
  const isListed = found.some(({ ref }) => sourceKey(ref) === key);
  const choose = (chosen: string) => {
    const listed = found.find(({ ref }) => sourceKey(ref) === chosen);
    if (listed !== undefined) dispatch({ type: "accountsChosen", source: listed.ref });
  };
  return (
    <div className={styles.line}>
      <SelectField label={stepWords.accounts.source} value={key} onChosen={choose}>
        {found.map((candidate) => (
          <option key={sourceKey(candidate.ref)} value={sourceKey(candidate.ref)}>
            {stepWords.accounts.sourceName(candidate)}
          </option>
        ))}
        {!isListed && source !== undefined && (
          <option value={key}>{source.kind === "table" ? source.name : source.address}</option>
        )}
      </SelectField>
      <Button
        icon={<ArrowClockwiseRegular />}
        aria-label={stepWords.accounts.refresh}
        title={stepWords.accounts.refresh}
        onClick={refresh}
      />
    </div>
  );
}
