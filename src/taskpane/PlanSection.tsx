import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, useId } from 'react';
import type { PlanFinding, Review } from '../review/review';
import { words } from '../review/words';
import { FindingKind } from './FindingKind';
import { SectionHeading } from './SectionHeading';
import { SuggestionText } from './SuggestionText';
import { Why } from './Why';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  findings: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '> div + div': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  header: { paddingBlock: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  message: { margin: 0 },
});

/**
 * What was found about the plan as a whole: there are no words to go to or to comment on. Titles first, so that the
 * rows are not far below; each opens on what is missing, its suggestion and its reason.
 */
export const PlanSection = memo(function PlanSection({
  findings,
  explanations,
}: {
  readonly findings: readonly PlanFinding[];
  readonly explanations: Review['explanations'];
}): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId} count={findings.length}>
        {words.pane.wholePlan}
      </SectionHeading>
      <Accordion multiple collapsible className={styles.findings}>
        {findings.map((finding, index) => {
          const explanation = explanations[finding.check];
          return (
            // A check may speak of the plan more than once.
            <AccordionItem
              key={`${finding.check} ${String(index)}`}
              value={`${finding.check} ${String(index)}`}
            >
              <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.header }}>
                <span>
                  <FindingKind finding={finding} />
                  <span className={styles.title}>{finding.title}</span>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.finding}>
                <p className={styles.message}>{finding.message}</p>
                <SuggestionText suggestion={finding.suggestion} />
                {explanation && <Why title={finding.title} explanation={explanation} />}
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
});
