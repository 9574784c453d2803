import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { words } from '../review/words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** The heading of a part of the pane, with how many findings stand under it. */
export function SectionHeading({
  id,
  count,
  children,
}: {
  readonly id: string;
  readonly count: number;
  readonly children: string;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <h2 id={id} className={styles.heading}>
        {children}
      </h2>
      <span className={styles.count}>{words.pane.findingCount(count)}</span>
    </div>
  );
}
