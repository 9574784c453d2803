import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, Suspense, useRef } from 'react';
import type { Explanation, Review } from '../review/review';
import { words } from '../review/words';
import type { FindingCommands } from './CardCommands';
import { CardCommands } from './CardCommands';
import { FindingKind } from './FindingKind';
import type { FindingShown } from './finding-shown';
import type { Draft } from './mend/draft';
import { emptyDraft, mendOf } from './mend/draft';
import { MendForm } from './mend/mend-form-when-needed';
import { MendCommands } from './MendCommands';
import { SuggestionText } from './SuggestionText';
import { Why } from './Why';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  cursorHere: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} - 4px)`,
    paddingInlineEnd: tokens.spacingHorizontalM,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    // The focus comes here by itself after a mend, also from the mouse: it is always to be seen.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
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
});

/** What every card is given. */
export interface CardSurroundings {
  readonly canComment: boolean;
  readonly canWrite: boolean;
  readonly busy: boolean;
  readonly commands: FindingCommands;
}

/** One finding: how serious, which words, what to write instead or the form for it, why, and its commands. */
export const FindingCard = memo(function FindingCard({
  finding,
  heading,
  replaced,
  row,
  rowName,
  rowLabel,
  byCheck,
  explanation,
  commented,
  cursorHere,
  draft = emptyDraft,
  review,
  canWrite,
  commands,
  ...surroundings
}: CardSurroundings &
  FindingShown & {
    /** Under its check, a finding is told apart by its row. */
    readonly byCheck: boolean;
    /** `undefined` where it stands once for many. */
    readonly explanation: Explanation | undefined;
    readonly commented: boolean;
    readonly cursorHere: boolean;
    readonly draft: Draft | undefined;
    /** For its form: `null` while that is closed, so that a card that stays as it is is not drawn again. */
    readonly review: Review | null;
  }): JSX.Element {
  const styles = useStyles();
  const form = canWrite && draft.open ? review : null;
  const writeButton = useRef<HTMLElement>(null);
  const { busy } = surroundings;
  return (
    <li
      className={mergeClasses(styles.card, cursorHere && styles.cursorHere)}
      data-finding={finding.id}
      data-row={byCheck ? row : undefined}
    >
      <div>
        <FindingKind finding={finding} />
        <h4 tabIndex={-1} className={styles.title}>
          {byCheck ? words.way.inRow(rowName, rowLabel) : finding.title}
        </h4>
      </div>
      <p className={styles.where}>
        <span className={styles.phrase}>
          {finding.phrase === '' ? words.pane.emptyCell : <q>{finding.phrase}</q>}
        </span>
        {heading !== '' && ` ${words.pane.inCell(heading)}`}
      </p>
      <p className={styles.message}>{finding.message}</p>
      {form ? (
        <Suspense>
          <MendForm
            finding={finding}
            review={form}
            draft={draft}
            busy={busy}
            change={(changed) => {
              commands.draft(finding.id, changed);
            }}
            apply={commands.apply}
            close={() => {
              commands.draft(finding.id, { ...draft, open: false });
              // Its button comes back when the form has gone.
              requestAnimationFrame(() => writeButton.current?.focus());
            }}
          />
        </Suspense>
      ) : (
        <SuggestionText suggestion={finding.suggestion} replaced={replaced} />
      )}
      {canWrite && !form && (
        <MendCommands
          finding={finding}
          busy={busy}
          writeRef={(button) => {
            writeButton.current = button;
          }}
          write={() => {
            commands.draft(finding.id, { ...draft, open: true });
          }}
          apply={() => {
            commands.apply(mendOf(finding, emptyDraft));
          }}
        />
      )}
      {explanation && <Why title={finding.title} explanation={explanation} />}
      <CardCommands finding={finding} commented={commented} commands={commands} {...surroundings} />
    </li>
  );
});
