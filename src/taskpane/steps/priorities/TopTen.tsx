import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RankedAccount } from "../../../planning/plan/priorityRanking";
import { ScoreBar } from "../../components/ScoreBar";
import { Section } from "../../components/Section";
import { TierBadge } from "../../components/TierBadge";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";

const SHOWN = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalM },
  account: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
  },
  text: { minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", display: "block" },
  owner: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  score: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "2 / -1" },
  unscored: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The accounts that come first with these criteria. */
export function TopTen({ ranking }: { readonly ranking: readonly RankedAccount[] }) {
  const styles = useStyles();
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const text = stepWords.priorities;
  const unscored = ranking.filter(({ score }) => score === undefined).length;
  return (
    <Section title={text.topTen}>
      <ol className={styles.list}>
        {ranking.slice(0, SHOWN).map(({ account, score, tier }) => (
          <li key={account.row} className={styles.account}>
            {tier === "" ? <span /> : <TierBadge tier={tier} />}
            <span className={styles.text}>
              <span className={styles.name} title={account.name}>
                {account.name}
              </span>
            </span>
            <span className={styles.score}>{score === undefined ? text.noScore : format.score(score)}</span>
            <div className={styles.bar}>
              <ScoreBar score={score ?? 0} />
            </div>
          </li>
        ))}
      </ol>
      {unscored > 0 && <p className={styles.unscored}>{text.unscored(unscored)}</p>}
    </Section>
  );
}
