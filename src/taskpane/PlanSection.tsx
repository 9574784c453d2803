import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, useId } from 'react';
import type { PlanFinding } from '../review/review';
import { words } from '../review/words';
import { FindingHeading } from './FindingHeading';
import { SectionHeading } from './SectionHeading';
import { SuggestionText } from './SuggestionText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  findings: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  message: { margin: 0 },
});

/** What was found about the plan as a whole: there are no words to go to or to comment on. */
export const PlanSection = memo(function PlanSection({
  findings,
}: {
  readonly findings: readonly PlanFinding[];
}): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId} count={findings.length}>
        {words.pane.wholePlan}
      </SectionHeading>
      <ul className={styles.findings}>
        {findings.map((finding, index) => (
          // A check may speak of the plan more than once; the list is never reordered in place.
          <li key={`${finding.check} ${String(index)}`} className={styles.finding}>
            <FindingHeading finding={finding} level="h3" />
            <p className={styles.message}>{finding.message}</p>
            <SuggestionText suggestion={finding.suggestion} />
          </li>
        ))}
      </ul>
    </section>
  );
});
