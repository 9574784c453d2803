import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Finding } from '../review/review';
import { words } from '../review/words';
import { SeverityLabel } from './SeverityLabel';

const useStyles = makeStyles({
  kind: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  criterion: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    '::before': { content: '"·" / ""', marginInlineEnd: tokens.spacingHorizontalS },
  },
});

/** How serious a finding is, and which letter of SMART it serves: one small line over its title. */
export function FindingKind({
  finding: { severity, criterion },
}: {
  readonly finding: Pick<Finding, 'severity' | 'criterion'>;
}): JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.kind}>
      <SeverityLabel severity={severity}>{words.severities[severity]}</SeverityLabel>
      <span className={styles.criterion}>{words.criteria[criterion]}</span>
    </span>
  );
}
