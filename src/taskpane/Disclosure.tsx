import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { JSX, ReactNode } from 'react';
import { useState } from 'react';
import { useForScreenReaders } from './for-screen-readers';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: 'fit-content',
    minHeight: '32px',
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0 },
  turned: { transform: 'rotate(90deg)' },
});

/**
 * A few quiet words that open on more. Closed at first, and what is inside is not even drawn until then, so that a
 * long list of them costs little.
 */
export function Disclosure({
  label,
  about = '',
  children,
}: {
  readonly label: string;
  /** Said after the label to screen readers alone, where several have the same one. */
  readonly about?: string;
  readonly children: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  const forScreenReaders = useForScreenReaders();
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      {/* Fluent UI's keeper of the Tab key passes over a summary, and is stuck on one, without this. */}
      <summary tabIndex={0} className={styles.summary}>
        <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.turned)} />
        <span>
          {label}
          {about !== '' && <span className={forScreenReaders}> {about}</span>}
        </span>
      </summary>
      {open && children}
    </details>
  );
}
