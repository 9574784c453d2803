import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Review } from '../review/review';
import { words } from '../review/words';
import type { FindingShown } from './finding-shown';
import type { CardSurroundings } from './FindingCard';
import { FindingCard } from './FindingCard';
import type { Draft } from './mend/draft';
import { useFocusOnFirstNew } from './use-focus-on-first-new';

/** How many findings of a group are shown before the rest are asked for: a form's single row may have dozens. */
const shownAtFirst = 8;

const useStyles = makeStyles({
  group: {
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Groups out of sight cost neither layout nor paint; the height is a guess until they are seen.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 600px',
    // The list of a field may reach over the edge of its group.
    ':has(form)': { contentVisibility: 'visible' },
  },
  cursorHere: { border: `2px solid ${tokens.colorBrandStroke1}` },
  heading: {
    margin: 0,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  cursor: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  findings: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  more: { width: '100%', minHeight: '44px', marginBottom: tokens.spacingVerticalS },
});

/** What every group of the list is given. */
export interface GroupSurroundings extends CardSurroundings {
  readonly review: Review;
  readonly explanations: Review['explanations'];
  /** Its keys are the ids of the findings whose statement carries a comment of ours. */
  readonly commentOf: ReadonlyMap<string, string>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Index of the plan row in which the cursor is. */
  readonly cursorRow: number | null;
}

/** Findings under one heading, in parts where they are many. */
export function FindingGroup({
  title,
  label = '',
  row = null,
  byCheck = false,
  note,
  findings,
  review,
  explanations,
  commentOf,
  drafts,
  cursorRow,
  ...card
}: GroupSurroundings & {
  readonly title: string;
  readonly label?: string;
  /** Index of the plan row that the group is for, where it is for one. */
  readonly row?: number | null;
  readonly byCheck?: boolean;
  /** What stands between the heading and the findings. */
  readonly note: ReactNode;
  readonly findings: readonly FindingShown[];
}): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const [shown, setShown] = useState(shownAtFirst);
  const list = useFocusOnFirstNew<HTMLUListElement>(shown, 'h4');
  const hidden = findings.length - shown;
  const cursorHere = row !== null && row === cursorRow;
  return (
    <article
      className={mergeClasses(styles.group, cursorHere && styles.cursorHere)}
      aria-labelledby={headingId}
      {...(row !== null && { 'data-row': row })}
    >
      <h3 id={headingId} tabIndex={-1} className={styles.heading}>
        <span className={styles.title}>
          <span>{title}</span>
          <span className={styles.count}>{words.pane.findingCount(findings.length)}</span>
        </span>
        {label}
        {cursorHere && <span className={styles.cursor}> {words.way.cursorHere}</span>}
      </h3>
      {note}
      <ul ref={list} className={styles.findings}>
        {findings.slice(0, shown).map((each) => (
          <FindingCard
            key={each.finding.id}
            {...each}
            byCheck={byCheck}
            explanation={byCheck ? undefined : explanations[each.finding.check]}
            commented={commentOf.has(each.finding.id)}
            cursorHere={byCheck && each.row === cursorRow}
            draft={drafts.get(each.finding.id)}
            review={drafts.get(each.finding.id)?.open === true ? review : null}
            {...card}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          className={styles.more}
          data-more
          onClick={() => {
            setShown(findings.length);
          }}
        >
          {words.pane.showMoreFindings(hidden)}
        </Button>
      )}
    </article>
  );
}
