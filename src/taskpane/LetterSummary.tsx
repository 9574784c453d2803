import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Review } from '../review/review';
import type { Verdict } from '../review/judging/verdicts';
import { countLetters } from '../review/judging/verdicts';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';
import { VerdictMark } from './VerdictMark';

const verdicts: readonly Verdict[] = ['yes', 'to some extent', 'not clear', 'no', 'for people'];

const useStyles = makeStyles({
  counts: { margin: 0, padding: 0, listStyleType: 'none' },
  name: { fontWeight: tokens.fontWeightSemibold },
  marks: { margin: 0, padding: 0, listStyleType: 'none' },
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
});

/** In how many rows each letter is met. Counts, no score: a plan is for a family, not for marks. */
export function LetterSummary({
  review: { letters, verdicts: ofRows },
}: {
  readonly review: Pick<Review, 'letters' | 'verdicts'>;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div>
      <ul className={styles.counts} aria-label={words.pane.letters}>
        {countLetters(ofRows).map((count) => (
          <li key={count.letter}>
            <span className={styles.name}>{words.letters[letters[count.letter]]}:</span>{' '}
            {words.pane.letterCount(count, ofRows.length)}
          </li>
        ))}
      </ul>
      <Disclosure label={words.pane.marks}>
        <ul className={styles.marks}>
          {verdicts.map((verdict) => (
            <li key={verdict} className={styles.mark}>
              <VerdictMark verdict={verdict} />
              {words.verdicts[verdict]}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
