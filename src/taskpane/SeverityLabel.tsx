import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { JSX, ReactNode } from 'react';
import type { Severity } from '../checks/check';

const icons: Readonly<Record<Severity, typeof Warning16Filled>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  hint: Lightbulb16Filled,
};

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, width: '1.15em', height: '1.15em' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
});

/** Words in the severity's colour, after its icon: a circle, a triangle or a bulb, so that colour is never all there is. */
export function SeverityLabel({
  severity,
  children,
}: {
  readonly severity: Severity;
  readonly children: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.label, styles[severity])}>
      <Icon aria-hidden className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
