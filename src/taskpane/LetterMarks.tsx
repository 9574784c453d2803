import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo } from 'react';
import type { Letters } from '../review/house-style/letters';
import type { RowVerdicts } from '../review/judging/verdicts';
import { lettersInOrder } from '../review/judging/verdicts';
import { words } from '../review/words';
import { useForScreenReaders } from './for-screen-readers';
import { VerdictMark } from './VerdictMark';

const useStyles = makeStyles({
  letters: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingInline: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  letter: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How far a row meets the five letters: a small mark for each, with its words for screen readers and the pointer. */
export const LetterMarks = memo(function LetterMarks({
  letters,
  verdicts,
}: {
  readonly letters: Letters;
  readonly verdicts: RowVerdicts['letters'];
}): JSX.Element {
  const styles = useStyles();
  const forScreenReaders = useForScreenReaders();
  return (
    <ul className={styles.letters} aria-label={words.pane.letters}>
      {lettersInOrder.map((letter) => {
        const said = `${words.letters[letters[letter]]}: ${words.verdicts[verdicts[letter]]}`;
        return (
          <li key={letter} className={styles.letter} title={said}>
            <span aria-hidden>{letter.toUpperCase()}</span>
            <VerdictMark verdict={verdicts[letter]} />
            <span className={forScreenReaders}>{said}</span>
          </li>
        );
      })}
    </ul>
  );
});
