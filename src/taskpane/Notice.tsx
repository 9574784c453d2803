import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType, JSX } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorBrandForeground1, width: '2.5rem', height: '2.5rem' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** A few sentences where there is nothing to list: before the first check, when all is well, when there is no plan. */
export function Notice({
  icon: Icon,
  good = false,
  title,
  text,
}: {
  readonly icon: ComponentType<{ readonly className?: string; readonly 'aria-hidden'?: boolean }>;
  /** Good news: shown in green. */
  readonly good?: boolean;
  readonly title?: string;
  readonly text: readonly string[];
}): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.notice}>
      <Icon aria-hidden className={mergeClasses(styles.icon, good && styles.good)} />
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {text.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
    </section>
  );
}
