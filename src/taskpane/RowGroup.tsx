import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, useId, useState } from 'react';
import type { Review } from '../review/review';
import { words } from '../review/words';
import type { FindingCommands } from './FindingCard';
import { FindingCard } from './FindingCard';
import type { RowOfFindings } from './findings-by-row';
import { LetterMarks } from './LetterMarks';
import { useFocusOnFirstNew } from './use-focus-on-first-new';

/** How many findings of a row are shown before the rest are asked for: a form's single row may have dozens. */
const shownAtFirst = 8;

const useStyles = makeStyles({
  row: {
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Rows out of sight cost neither layout nor paint; the height is a guess until they are seen.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 600px',
  },
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
  number: {
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
  findings: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  more: { width: '100%', minHeight: '44px', marginBottom: tokens.spacingVerticalS },
});

/** What a row needs to show its findings. */
export interface RowGroupProps {
  readonly row: RowOfFindings;
  readonly letters: Review['letters'];
  readonly explanations: Review['explanations'];
  /** Its keys are the ids of the findings whose statement carries a comment of ours. */
  readonly commentOf: ReadonlyMap<string, string>;
  readonly canComment: boolean;
  readonly busy: boolean;
  readonly commands: FindingCommands;
}

/** One row of the plan with its findings. */
export const RowGroup = memo(function RowGroup({
  row,
  letters,
  explanations,
  commentOf,
  ...card
}: RowGroupProps): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const [shown, setShown] = useState(shownAtFirst);
  const findings = useFocusOnFirstNew<HTMLUListElement>(shown, 'h4');
  const hidden = row.findings.length - shown;
  return (
    <article className={styles.row} aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1} className={styles.heading}>
        <span className={styles.number}>
          <span>{words.pane.row(row.number)}</span>
          <span className={styles.count}>{words.pane.findingCount(row.findings.length)}</span>
        </span>
        {row.label}
      </h3>
      {row.verdicts && <LetterMarks letters={letters} verdicts={row.verdicts} />}
      <ul ref={findings} className={styles.findings}>
        {row.findings.slice(0, shown).map((each) => (
          <FindingCard
            key={each.finding.id}
            shown={each}
            explanation={explanations[each.finding.check]}
            commented={commentOf.has(each.finding.id)}
            {...card}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          className={styles.more}
          onClick={() => {
            setShown(row.findings.length);
          }}
        >
          {words.pane.showMoreFindings(hidden)}
        </Button>
      )}
    </article>
  );
});
