import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import type { JSX } from 'react';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ChecklistId } from '../review/checklist/checklist-ids';
import type { DismissalKind } from '../review/dismissals';
import type { Mend } from '../review/mending/mend';
import type { ReviewSession, SessionState } from '../review/session/session';
import { words } from '../review/words';
import { AlsoRun } from './AlsoRun';
import { Announcement } from './Announcement';
import { Findings } from './Findings';
import { HouseStyleControl } from './HouseStyleControl';
import { LeftAlone } from './LeftAlone';
import { ScopeNotice } from './ScopeNotice';
import { onWayKey } from './way/way-keys';
import { Notice } from './Notice';
import { StatusDock } from './StatusDock';
import { TableCorrections } from './TableCorrections';
import { TableQuestions } from './TableQuestions';
import { ToldTables } from './ToldTables';
import { Toolbar } from './Toolbar';
import { useSession } from './use-session';
import { useTheme } from './use-theme';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalM,
    // Room for the dock, which stands over the pane's foot.
    paddingBlockEnd: '9rem',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '40rem',
    marginInline: 'auto',
  },
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The pane: the state of the review and its commands. Without a session it waits for Word. */
export function Pane({
  session,
  inWord = true,
}: {
  readonly session: ReviewSession | null;
  /** False where the page was opened outside Word: there is no document to check. */
  readonly inWord?: boolean;
}): JSX.Element {
  const { theme, colorScheme } = useTheme(session !== null);
  const styles = useStyles();
  const state = useSession(session);
  useEffect(() => {
    // The page’s own scroll bar and edges follow too.
    document.documentElement.style.colorScheme = colorScheme;
    document.body.style.backgroundColor = theme.colorNeutralBackground2;
  }, [colorScheme, theme]);
  const [checkButton, setCheckButton] = useState<HTMLElement | null>(null);
  const focusOnCheck = useCallback(() => checkButton?.focus(), [checkButton]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <div className={styles.column}>
        <header className={styles.header}>
          <ClipboardTaskListLtr24Regular aria-hidden className={styles.mark} />
          <h1 className={styles.title}>{words.pane.title}</h1>
        </header>
        <main className={styles.column} onKeyDown={onWayKey}>
          <Toolbar session={session} state={state} checkRef={setCheckButton} />
          <Announcement state={state} />
          {session && state && (
            <StatusDock
              state={state}
              stop={() => {
                session.stop();
              }}
              undo={() => void session.undo()}
              focusAfter={focusOnCheck}
            />
          )}
          <Result session={session} state={state} inWord={inWord} focusAfter={focusOnCheck} />
          {state?.review && (
            <TableCorrections
              review={state.review}
              busy={state.phase !== 'idle'}
              tell={(table, answer) => void session?.tellColumns(table, answer)}
              focusAfter={focusOnCheck}
            />
          )}
          {state?.columnsTold === true && (
            <ToldTables busy={state.phase !== 'idle'} askAgain={() => void session?.askAgain()} />
          )}
          {session && state && (
            <HouseStyleControl
              kept={state.houseStyleKept}
              busy={state.phase !== 'idle'}
              use={(json) => void session.useHouseStyle(json)}
            />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}

/** What the review found, or what there is to say instead. */
function Result({
  session,
  state,
  inWord,
  focusAfter,
}: {
  readonly session: ReviewSession | null;
  readonly state: SessionState | null;
  readonly inWord: boolean;
  /** Takes the focus when something that had it goes away. */
  readonly focusAfter: () => void;
}): JSX.Element {
  // The findings may be many: they are drawn a little later and in slices, so that typing and Stop never wait.
  const settled = useDeferredValue(state);
  const commands = useMemo(
    () => ({
      goTo: (findingId: string) => void session?.show(findingId),
      comment: (findingId: string) => void session?.comment(findingId),
      leave: (what: DismissalKind, findingId: string) => void session?.dismiss(what, findingId),
      apply: (mend: Mend) => void session?.apply(mend),
    }),
    [session],
  );
  const tick = useCallback(
    (item: ChecklistId, ticked: boolean) => void session?.tick(item, ticked),
    [session],
  );
  const { intro, privacy, notInWord, noPlan } = words.pane;
  if (!settled?.review) {
    return <Notice icon={DocumentSearch24Regular} text={inWord ? [intro, privacy] : [notInWord]} />;
  }
  const questions = (
    <TableQuestions
      tables={settled.review.unrecognised}
      busy={settled.phase !== 'idle'}
      tell={(table, answer) => void session?.tellColumns(table, answer)}
      focusAfter={focusAfter}
    />
  );
  if (settled.review.plan.rows.length === 0) {
    return settled.review.unrecognised.length > 0 ? (
      questions
    ) : (
      <Notice icon={DocumentSearch24Regular} title={noPlan.title} text={[noPlan.text]} />
    );
  }
  const canComment = settled.abilities?.comments !== false;
  return (
    <>
      {questions}
      {!canComment && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.errors['not-supported']}</MessageBarBody>
        </MessageBar>
      )}
      {settled.scope !== 'document' && (
        <ScopeNotice
          scope={settled.scope}
          busy={settled.phase !== 'idle'}
          showWhole={() => {
            focusAfter();
            void session?.check('document');
          }}
        />
      )}
      {settled.review.asked.length > 0 && (
        <AlsoRun
          checks={settled.review.asked}
          busy={settled.phase !== 'idle'}
          run={(check, run) => void session?.alsoRun(check, run)}
        />
      )}
      <Findings
        review={settled.review}
        ticked={state?.ticked ?? settled.ticked}
        tick={tick}
        commentOf={settled.commentOf}
        canComment={canComment}
        canWrite={settled.abilities?.trackedChanges === true}
        cursorRow={settled.cursorRow}
        busy={settled.phase !== 'idle'}
        commands={commands}
        focusAfter={focusAfter}
      />
      {settled.dismissed.length > 0 && (
        <LeftAlone
          dismissed={settled.dismissed}
          busy={settled.phase !== 'idle'}
          restore={(key) => void session?.restore(key)}
          focusAfter={focusAfter}
        />
      )}
    </>
  );
}
