import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Explanation } from '../review/review';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';
import { SourceList } from './SourceList';

const useStyles = makeStyles({
  why: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge },
  reason: { margin: 0 },
  examples: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  example: { margin: 0, overflowWrap: 'anywhere' },
});

/** Why a check looks for what it found, who asks for it, and an example of each kind; closed at first. */
export function Why({
  title,
  explanation: { why, sources, bad, good },
}: {
  /** The check's title, which tells one "Why?" from the next aloud. */
  readonly title: string;
  readonly explanation: Explanation;
}): JSX.Element {
  const styles = useStyles();
  const examples = [
    { label: words.pane.why.bad, example: bad },
    { label: words.pane.why.good, example: good },
  ].filter(({ example }) => example !== '');
  return (
    <Disclosure label={words.pane.why.label} about={title}>
      <div className={styles.why}>
        <p className={styles.reason}>{why}</p>
        <SourceList sources={sources} />
        {examples.length > 0 && (
          <dl className={styles.examples}>
            {examples.map(({ label, example }) => (
              <div key={label}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.example}>{example}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Disclosure>
  );
}
