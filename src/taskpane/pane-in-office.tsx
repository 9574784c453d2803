/**
 * The pane in Word: shown at once, and given the open document when Word is ready. The ribbon's commands run in this same
 * page (a shared runtime), on the same session.
 */
import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/associate-commands';
import type { JudgeOptions } from '../review/judging/judge-plan';
import { createReviewSession } from '../review/session/session';
import { openDocumentInOffice } from '../word/open-document-in-office';
import { judgeInWorker } from './judge-in-worker';
import { Pane } from './Pane';
import { startsWithCheck } from './start';

const container = document.getElementById('pane');
if (!container) throw new Error('taskpane.html has no element #pane.');
const root = createRoot(container);
root.render(<Pane session={null} />);

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Word) {
    root.render(<Pane session={null} inWord={false} />);
    return;
  }
  const session = createReviewSession(
    openDocumentInOffice(),
    judgeInWorker(() => new Worker(new URL('./judge.worker.ts', import.meta.url)), today),
  );
  root.render(<Pane session={session} />);
  associateCommands(session);
  if (startsWithCheck(window.location.search)) void session.check();
});

/** Today in the user's own time zone. */
function today(): JudgeOptions['today'] {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
