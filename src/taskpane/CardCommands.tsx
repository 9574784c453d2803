import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { CommentAdd20Regular } from '@fluentui/react-icons/svg/comment-add';
import { CommentCheckmark20Regular } from '@fluentui/react-icons/svg/comment-checkmark';
import type { JSX } from 'react';
import { useState } from 'react';
import type { DismissalKind } from '../review/dismissals';
import type { Mend } from '../review/mending/mend';
import type { Finding } from '../review/review';
import { words } from '../review/words';
import { LeaveChoices } from './LeaveChoices';
import type { Draft } from './mend/draft';

const inGreen = {
  color: tokens.colorStatusSuccessForeground1,
  '& .fui-Button__icon': { color: tokens.colorStatusSuccessForeground1 },
};

const useStyles = makeStyles({
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXS,
    // The words of the buttons stand in line with those of the card.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  command: {
    minHeight: '40px',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  // It takes no more presses, but it is news to be read, not a faint leftover.
  commented: { ...inGreen, ':hover': inGreen, ':hover:active': inGreen },
});

/** What a finding's buttons do. */
export interface FindingCommands {
  readonly goTo: (findingId: string) => void;
  readonly comment: (findingId: string) => void;
  readonly leave: (what: DismissalKind, findingId: string) => void;
  readonly apply: (mend: Mend) => void;
  /** Keeps what stands in the form of a finding. */
  readonly draft: (findingId: string, draft: Draft) => void;
}

/** The quiet commands under a finding: where it is, a comment on it, and leaving it alone. */
export function CardCommands({
  finding,
  commented,
  canComment,
  busy,
  commands,
}: {
  readonly finding: Finding;
  readonly commented: boolean;
  readonly canComment: boolean;
  readonly busy: boolean;
  readonly commands: Pick<FindingCommands, 'goTo' | 'comment' | 'leave'>;
}): JSX.Element {
  const styles = useStyles();
  const { pane } = words;
  const named = (command: string) => pane.commandFor(command, finding.title, finding.phrase);
  const [leaving, setLeaving] = useState(false);
  const comment = commented ? pane.commented : pane.comment;
  return (
    <>
      <div className={styles.commands}>
        <Button
          appearance="subtle"
          className={styles.command}
          icon={<ArrowRight20Regular />}
          disabledFocusable={busy}
          aria-label={named(pane.goTo)}
          onClick={() => {
            commands.goTo(finding.id);
          }}
        >
          {pane.goTo}
        </Button>
        {canComment && (
          <Button
            appearance="subtle"
            className={mergeClasses(styles.command, commented && styles.commented)}
            icon={commented ? <CommentCheckmark20Regular /> : <CommentAdd20Regular />}
            disabledFocusable={busy || commented}
            aria-label={named(comment)}
            onClick={() => {
              commands.comment(finding.id);
            }}
          >
            {comment}
          </Button>
        )}
        <Button
          appearance="subtle"
          className={styles.command}
          icon={leaving ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          iconPosition="after"
          aria-expanded={leaving}
          aria-label={words.leaving.leaveFor(finding.title, finding.phrase)}
          onClick={() => {
            setLeaving(!leaving);
          }}
        >
          {words.leaving.leave}
        </Button>
      </div>
      {leaving && <LeaveChoices finding={finding} busy={busy} leave={commands.leave} />}
    </>
  );
}
