import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import { CircleHalfFill12Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Dismiss12Filled } from '@fluentui/react-icons/svg/dismiss';
import { Person12Regular } from '@fluentui/react-icons/svg/person';
import { Question16Filled } from '@fluentui/react-icons/svg/question';
import type { JSX } from 'react';
import type { Verdict } from '../review/judging/verdicts';

const icons: Readonly<Record<Verdict, typeof Checkmark12Filled>> = {
  yes: Checkmark12Filled,
  'to some extent': CircleHalfFill12Regular,
  'not clear': Question16Filled,
  no: Dismiss12Filled,
  'for people': Person12Regular,
};

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '1em', height: '1em' },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  'to some extent': { color: tokens.colorStatusWarningForeground1 },
  'not clear': { color: tokens.colorNeutralForeground2 },
  no: { color: tokens.colorPaletteRedForeground1 },
  'for people': { color: tokens.colorBrandForeground1 },
});

/** A verdict as a small drawing, each of its own shape; the words stand beside it or are read in its place. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const styles = useStyles();
  const Icon = icons[verdict];
  return <Icon aria-hidden className={mergeClasses(styles.mark, styles[verdict])} />;
}
