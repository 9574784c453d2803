import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Finding } from '../review/review';
import { words } from '../review/words';
import { SeverityLabel } from './SeverityLabel';

const useStyles = makeStyles({
  kind: {
    margin: 0,
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
    '::before': { content: '"·"', marginInlineEnd: tokens.spacingHorizontalS },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** How serious a finding is, which letter of SMART it serves, and its title as a heading. */
export function FindingHeading({
  finding,
  level: Heading,
}: {
  readonly finding: Pick<Finding, 'severity' | 'criterion' | 'title'>;
  readonly level: 'h3' | 'h4';
}): JSX.Element {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.kind}>
        <SeverityLabel severity={finding.severity}>{words.severities[finding.severity]}</SeverityLabel>
        <span className={styles.criterion}>{words.criteria[finding.criterion]}</span>
      </p>
      <Heading tabIndex={-1} className={styles.title}>
        {finding.title}
      </Heading>
    </div>
  );
}
