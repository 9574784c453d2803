import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { JSX } from 'react';
import { memo, useMemo } from 'react';
import type { ChecklistId } from '../review/checklist/checklist-ids';
import { words } from '../review/words';
import { ChecklistSection } from './ChecklistSection';
import type { GroupSurroundings } from './FindingGroup';
import { FindingList } from './FindingList';
import { KeepPlace } from './KeepPlace';
import { Notice } from './Notice';
import { PlanSection } from './PlanSection';
import { Summary } from './Summary';
import { useDrafts } from './use-drafts';
import { useFollowCursor } from './use-follow-cursor';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** What a review found: the counts, the whole plan, what people judge, then the findings; or the good news. */
export const Findings = memo(function Findings({
  ticked,
  tick,
  commands,
  focusAfter,
  ...group
}: {
  readonly ticked: ReadonlySet<ChecklistId>;
  readonly tick: (item: ChecklistId, ticked: boolean) => void;
  readonly commands: Omit<GroupSurroundings['commands'], 'draft'>;
  /** Takes the focus when a finding about the whole plan that had it goes away. */
  readonly focusAfter: () => void;
} & Omit<GroupSurroundings, 'commands' | 'drafts' | 'explanations'>): JSX.Element {
  const styles = useStyles();
  const { review, cursorRow } = group;
  const [drafts, draft] = useDrafts();
  const all = useMemo(() => ({ ...commands, draft }), [commands, draft]);
  useFollowCursor(cursorRow);
  const { findings, planFindings, explanations, checklist } = review;
  const { allClear, rowsClear } = words.pane;
  return (
    <KeepPlace review={review}>
      <div className={styles.findings}>
        <Summary review={review} />
        {findings.length === 0 &&
          (planFindings.length === 0 ? (
            <Notice icon={CheckmarkCircle48Regular} good title={allClear.title} text={[allClear.text]} />
          ) : (
            <Notice icon={CheckmarkCircle48Regular} good text={[rowsClear]} />
          ))}
        {planFindings.length > 0 && (
          <PlanSection
            findings={planFindings}
            explanations={explanations}
            busy={group.busy}
            leave={commands.leave}
            focusAfter={focusAfter}
          />
        )}
        {checklist.length > 0 && <ChecklistSection items={checklist} ticked={ticked} tick={tick} />}
        {findings.length > 0 && (
          <FindingList explanations={explanations} drafts={drafts} commands={all} {...group} />
        )}
      </div>
    </KeepPlace>
  );
});
