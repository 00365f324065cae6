import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { GapSplit } from "../../../planning/settings";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { splitParts, withShare } from "../../../planning/plan/linkedSplit";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useLanguage } from "../../words/LanguageContext";
import { useGoalWords } from "./useGoalWords";

const NARROW = "@media (max-width: 279px)";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 80px minmax(76px, auto)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) 72px" },
  },
  part: {
    display: "grid",
    gridTemplateColumns: "subgrid",
    gridColumn: "1 / -1",
    alignItems: "center",
  },
  amount: {
    ...typographyStyles.body1,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { gridColumn: "1 / -1" },
  },
});

/** The share that is being typed, the one that was typed before it, and the split before either is changed by it. */
interface Typing {
  readonly part: keyof GapSplit;
  readonly kept: keyof GapSplit | undefined;
  readonly before: GapSplit;
}

/** How the gap is to be closed. */
export function SplitFields() {
  const styles = useStyles();
  const { format } = useLanguage();
  const { dispatch } = usePlanning();
  const { settings, goal } = usePlan();
  const problemOf = useSettingProblem();
  const text = useGoalWords();
  const [last, setLast] = useState<Typing>();
  const enter = (part: keyof GapSplit, share: number) => {
    // Each key follows from where typing began: "50" mustn't go by what "5" made of the others.
    const typing = last?.part === part ? last : { part, kept: last?.part, before: settings.split };
    setLast(typing);
    dispatch({ type: "splitEntered", split: withShare(typing.before, part, share, typing.kept) });
  };
  return (
    <Section title={text.splitGroup} lead={text.splitLead}>
      <div className={styles.parts}>
        {splitParts.map((part) => (
          <div key={part} className={styles.part}>
            <span aria-hidden>{text.parts[part]}</span>
            <NumberField
              label={text.parts[part]}
              labelHidden
              kind="percent"
              value={settings.split[part]}
              problem={problemOf(`split.${part}`, true)}
              onEntered={(share) => enter(part, share)}
            />
            <span className={styles.amount}>
              {goal.split !== undefined && format.amount(goal.split[part])}
            </span>
          </div>
        ))}
      </div>
    </Section>
  );
}
