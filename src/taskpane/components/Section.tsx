import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** 3 for a part of a part. */
  readonly level?: 2 | 3;
  /** Stands at the end of the title's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, flexBasis: "100%" },
});

/** A part of a step, with its heading. */
export function Section({ title, lead, level = 2, action, children }: SectionProps) {
  const styles = useStyles();
  const heading = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <Heading id={heading} className={styles.title}>
          {title}
        </Heading>
        {action}
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
