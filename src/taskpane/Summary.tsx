import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo } from 'react';
import type { Severity } from '../checks/check';
import type { Review } from '../review/review';
import { words } from '../review/words';
import { countActions } from '../review/judging/count-actions';
import { LetterSummary } from './LetterSummary';
import { SeverityLabel } from './SeverityLabel';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  complete: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Drawn as an outline and a filling, so that forced colours keep it readable.
  bar: {
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
  },
  filling: {
    height: '100%',
    backgroundColor: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  counts: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How many actions are complete, how many findings there are of each severity, and the rows letter by letter. */
export const Summary = memo(function Summary({ review }: { readonly review: Review }): JSX.Element {
  const styles = useStyles();
  const { actions, complete } = countActions(review);
  const all = [...review.findings, ...review.planFindings];
  return (
    <section className={styles.summary} aria-label={words.pane.summary}>
      <h2 tabIndex={-1} className={styles.complete}>
        {words.pane.actionsComplete(complete, actions)}
      </h2>
      <div className={styles.bar} aria-hidden>
        <div
          className={styles.filling}
          style={{ width: `${String((100 * complete) / Math.max(actions, 1))}%` }}
        />
      </div>
      <ul className={styles.counts}>
        {severities.map((severity) => {
          const count = all.filter((finding) => finding.severity === severity).length;
          return (
            count > 0 && (
              <li key={severity}>
                <SeverityLabel severity={severity}>{words.pane.severityCount(severity, count)}</SeverityLabel>
              </li>
            )
          );
        })}
      </ul>
      <LetterSummary review={review} />
    </section>
  );
});
