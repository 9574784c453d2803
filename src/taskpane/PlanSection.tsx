import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, useId } from 'react';
import type { DismissalKind } from '../review/dismissals';
import type { PlanFinding, Review } from '../review/review';
import { words } from '../review/words';
import { PlanFindingItem } from './PlanFindingItem';
import { SectionHeading } from './SectionHeading';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  findings: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '> div + div': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/**
 * What was found about the plan as a whole: there are no words to go to or to comment on. Titles first, so that the
 * rows are not far below.
 */
export const PlanSection = memo(function PlanSection({
  findings,
  explanations,
  ...item
}: {
  readonly findings: readonly PlanFinding[];
  readonly explanations: Review['explanations'];
  readonly busy: boolean;
  readonly leave: (what: DismissalKind, findingId: string) => void;
  readonly focusAfter: () => void;
}): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId} count={findings.length}>
        {words.pane.wholePlan}
      </SectionHeading>
      <Accordion multiple collapsible className={styles.findings}>
        {findings.map((finding) => (
          <PlanFindingItem
            key={finding.id}
            finding={finding}
            explanation={explanations[finding.check]}
            {...item}
          />
        ))}
      </Accordion>
    </section>
  );
});
