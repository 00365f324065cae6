import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanOverview, SheetFigure } from "../../workbook/overview/overviewWorkbook";
import { coverageLines } from "../../workbook/overview/overviewWorkbook";
import { Section } from "../components/Section";
import { usePlaces } from "../state/PlaceContext";
import { useLanguage } from "../words/LanguageContext";
import { CoverageBar } from "./CoverageBar";
import { FigureLink } from "./FigureLink";
import { useOverviewWords } from "./useOverviewWords";

interface OverviewFiguresProps {
  readonly overview: PlanOverview;
  readonly onShown: (address: string) => void;
}

/** More are found faster in the sheet. */
const SHOWN_ACCOUNTS = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  review: { alignSelf: "flex-start" },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  more: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How the plan stands, figure by figure as its sheets have them. */
export function OverviewFigures({ overview, onShown }: OverviewFiguresProps) {
  const styles = useStyles();
  const { format } = useLanguage();
  const { goTo } = usePlaces();
  const text = useOverviewWords();
  const amount = ({ value }: SheetFigure) => (value === undefined ? text.noFigure : format.amount(value));
  const count = ({ value }: SheetFigure) => (value === undefined ? text.noFigure : format.count(value));
  const percent = ({ value }: SheetFigure) => (value === undefined ? undefined : format.percent(value));
  const { coverage, reviews, held, heldAccounts, gaps, reps, otherReps } = overview;
  const shownReps = otherReps === undefined ? reps : [...reps, { name: text.otherReps, ...otherReps }];
  const hasHeld = heldAccounts.length > 0;
  return (
    <>
      <Section title={text.coverage}>
        {coverage.covered.share.value !== undefined && <CoverageBar share={coverage.covered.share.value} />}
        <ul className={styles.list}>
          {coverageLines.map((line) => (
            <li key={line}>
              <FigureLink
                label={text.lines[line]}
                about={line === "goal" ? undefined : percent(coverage[line].share)}
                value={amount(coverage[line].amount)}
                isResult={line === "covered" || line === "open"}
                address={coverage[line].amount.address}
                onShown={onShown}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={text.reviews}
        action={
          <Button className={styles.review} size="small" onClick={() => goTo("review")}>
            {text.toReview}
          </Button>
        }
      >
        <ul className={styles.list}>
          {(["overdue", "due", "fresh"] as const).map((state) => (
            <li key={state}>
              <FigureLink
                label={text.reviewStates[state]}
                value={count(reviews[state])}
                isAlarm={state === "overdue" && (reviews.overdue.value ?? 0) > 0}
                address={reviews[state].address}
                onShown={onShown}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.held}>
        {!hasHeld && <p className={styles.none}>{text.heldNone}</p>}
        {hasHeld && (
          <ul className={styles.list}>
            {(["blocked", "unknown"] as const).map((gate) => (
              <li key={gate}>
                <FigureLink
                  label={text.heldStates[gate]}
                  value={amount(held[gate].growth)}
                  isResult
                  address={held[gate].growth.address}
                  onShown={onShown}
                />
              </li>
            ))}
            {heldAccounts.slice(0, SHOWN_ACCOUNTS).map(({ name, gate, address }) => (
              <li key={address}>
                <FigureLink label={name} about={text.heldStates[gate]} address={address} onShown={onShown} />
              </li>
            ))}
          </ul>
        )}
        {heldAccounts.length > SHOWN_ACCOUNTS && (
          <p className={styles.more}>{text.moreHeld(heldAccounts.length - SHOWN_ACCOUNTS)}</p>
        )}
      </Section>
      <Section title={text.gaps}>
        {gaps.length === 0 && <p className={styles.none}>{text.gapsNone}</p>}
        <ul className={styles.list}>
          {gaps.map(({ name, short }) => (
            <li key={short.address ?? name}>
              <FigureLink label={name} value={amount(short)} address={short.address} onShown={onShown} />
            </li>
          ))}
        </ul>
      </Section>
      {reps.length > 0 && (
        <Section title={text.reps}>
          <ul className={styles.list}>
            {shownReps.map(({ name, target, share, open, overdue }) => (
              <li key={open.address ?? name}>
                <FigureLink
                  label={name}
                  about={[
                    text.repShare(percent(share) ?? text.noFigure, amount(target)),
                    ...((overdue.value ?? 0) > 0 ? [text.overdue(overdue.value ?? 0)] : []),
                  ].join(" · ")}
                  value={amount(open)}
                  address={open.address}
                  onShown={onShown}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
