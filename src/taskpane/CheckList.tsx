import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo } from 'react';
import type { CheckOfFindings } from './findings-by-check';
import type { GroupSurroundings } from './FindingGroup';
import { FindingGroup } from './FindingGroup';
import { Why } from './Why';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  why: { paddingBlockStart: tokens.spacingVerticalXS },
});

/** What was found, check by check, each check's reason once. */
export const CheckList = memo(function CheckList({
  checks,
  ...group
}: GroupSurroundings & { readonly checks: readonly CheckOfFindings[] }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {checks.map(({ check, title, findings }) => {
        const explanation = group.explanations[check];
        return (
          <FindingGroup
            key={check}
            title={title}
            byCheck
            note={
              explanation && (
                <div className={styles.why}>
                  <Why title={title} explanation={explanation} />
                </div>
              )
            }
            findings={findings}
            {...group}
          />
        );
      })}
    </div>
  );
});
