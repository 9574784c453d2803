import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { JSX } from 'react';
import { memo, useMemo } from 'react';
import type { ChecklistId } from '../review/checklist-ids';
import type { Review } from '../review/review';
import { words } from '../review/words';
import { ChecklistSection } from './ChecklistSection';
import { findingsByRow } from './findings-by-row';
import { Notice } from './Notice';
import { PlanSection } from './PlanSection';
import type { CardProps } from './RowList';
import { RowList } from './RowList';
import { Summary } from './Summary';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** What a review found: the counts, the whole plan, what people judge, then row by row; or the good news. */
export const Findings = memo(function Findings({
  review,
  ticked,
  tick,
  ...card
}: {
  readonly review: Review;
  readonly ticked: ReadonlySet<ChecklistId>;
  readonly tick: (item: ChecklistId, ticked: boolean) => void;
} & CardProps): JSX.Element {
  const styles = useStyles();
  const tables = useMemo(() => findingsByRow(review), [review]);
  const { findings, planFindings, explanations, letters, checklist } = review;
  const { allClear, rowsClear } = words.pane;
  return (
    <div className={styles.findings}>
      <Summary review={review} />
      {findings.length === 0 &&
        (planFindings.length === 0 ? (
          <Notice icon={CheckmarkCircle48Regular} good title={allClear.title} text={[allClear.text]} />
        ) : (
          <Notice icon={CheckmarkCircle48Regular} good text={[rowsClear]} />
        ))}
      {planFindings.length > 0 && <PlanSection findings={planFindings} explanations={explanations} />}
      {checklist.length > 0 && <ChecklistSection items={checklist} ticked={ticked} tick={tick} />}
      {findings.length > 0 && (
        <RowList tables={tables} letters={letters} explanations={explanations} {...card} />
      )}
    </div>
  );
});
