import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { CommentAdd20Regular } from '@fluentui/react-icons/svg/comment-add';
import { CommentCheckmark20Regular } from '@fluentui/react-icons/svg/comment-checkmark';
import type { JSX } from 'react';
import { memo } from 'react';
import type { Explanation } from '../review/review';
import { words } from '../review/words';
import { FindingKind } from './FindingKind';
import type { FindingInRow } from './findings-by-row';
import { SuggestionText } from './SuggestionText';
import { Why } from './Why';

const inGreen = {
  color: tokens.colorStatusSuccessForeground1,
  '& .fui-Button__icon': { color: tokens.colorStatusSuccessForeground1 },
};

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  where: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  phrase: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    paddingInline: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: 'clone',
  },
  message: { margin: 0 },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  command: { minHeight: '40px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  // It takes no more presses, but it is news to be read, not a faint leftover.
  commented: {
    ...inGreen,
    ':hover': inGreen,
    ':hover:active': inGreen,
  },
});

/** What a finding's buttons do. */
export interface FindingCommands {
  readonly goTo: (findingId: string) => void;
  readonly comment: (findingId: string) => void;
}

/** One finding: how serious, which words, what to write instead, why, and its two commands. */
export const FindingCard = memo(function FindingCard({
  shown,
  explanation,
  commented,
  canComment,
  busy,
  commands,
}: {
  readonly shown: FindingInRow;
  readonly explanation: Explanation | undefined;
  readonly commented: boolean;
  readonly canComment: boolean;
  readonly busy: boolean;
  readonly commands: FindingCommands;
}): JSX.Element {
  const styles = useStyles();
  const { finding, heading, replaced } = shown;
  const named = (command: string) => words.pane.commandFor(command, finding.title, finding.phrase);
  return (
    <li className={styles.card}>
      <div>
        <FindingKind finding={finding} />
        <h4 tabIndex={-1} className={styles.title}>
          {finding.title}
        </h4>
      </div>
      <p className={styles.where}>
        <span className={styles.phrase}>
          {finding.phrase === '' ? words.pane.emptyCell : <q>{finding.phrase}</q>}
        </span>
        {heading !== '' && ` ${words.pane.inCell(heading)}`}
      </p>
      <p className={styles.message}>{finding.message}</p>
      <SuggestionText suggestion={finding.suggestion} replaced={replaced} />
      {explanation && <Why title={finding.title} explanation={explanation} />}
      <div className={styles.commands}>
        <Button
          className={styles.command}
          icon={<ArrowRight20Regular />}
          disabledFocusable={busy}
          aria-label={named(words.pane.goTo)}
          onClick={() => {
            commands.goTo(finding.id);
          }}
        >
          {words.pane.goTo}
        </Button>
        {canComment && (
          <Button
            className={mergeClasses(styles.command, commented && styles.commented)}
            icon={commented ? <CommentCheckmark20Regular /> : <CommentAdd20Regular />}
            appearance={commented ? 'subtle' : 'secondary'}
            disabledFocusable={busy || commented}
            aria-label={named(commented ? words.pane.commented : words.pane.comment)}
            onClick={() => {
              commands.comment(finding.id);
            }}
          >
            {commented ? words.pane.commented : words.pane.comment}
          </Button>
        )}
      </div>
    </li>
  );
});
