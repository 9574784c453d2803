import type { DocumentErrorKind } from '../../document/open-document';
import { counted } from './counting';

/** One sentence for each way that the document can refuse, with what to do about it. */
export const errors: Readonly<Record<DocumentErrorKind, string>> = {
  protected:
    'Word does not allow that: this document is protected, or locked for the moment. Turn the protection off, or try again later.',
  'not-supported':
    'This version of Word does not let add-ins do that. The findings in this pane are complete all the same.',
  moved: 'The words are no longer where they were. Check the plan again.',
  busy: 'Word is still busy with something else. Wait a moment and try again.',
  stopped: 'Stopped. Nothing more was written.',
  failed: 'Word could not do that. Save the document, close it, open it again and try once more.',
};

/** What the pane says when something has been done, or could not be. */
export const messages = {
  noPlan:
    'No plan table was found in this document. A plan table has a heading for what needs to happen, and for who and when.',
  outdated: (removed: number): string =>
    `${String(removed)} of our comments no longer applied and ${removed === 1 ? 'was' : 'were'} removed.`,
  commented: (added: number): string => `${counted(added, 'comment', 'comments')} added.`,
  nothingToComment: 'Every finding has its comment already.',
  onParagraph: (count: number): string =>
    `${counted(count, 'comment stands', 'comments stand')} on the whole paragraph, because Word could not mark the exact words.`,
  failed: (count: number): string => `${counted(count, 'comment', 'comments')} could not be added.`,
  removed: (count: number): string =>
    count === 0
      ? 'There was no comment of ours to remove.'
      : `${counted(count, 'comment', 'comments')} of ours removed.`,
  kept: (count: number): string =>
    `${counted(count, 'comment', 'comments')} stayed, because someone answered or changed ${count === 1 ? 'it' : 'them'}.`,
  notRemoved: (count: number): string => `${counted(count, 'comment', 'comments')} could not be removed.`,
  applied: (count: number): string =>
    `${counted(count, 'change', 'changes')} written, as ${count === 1 ? 'a tracked change' : 'tracked changes'}.`,
  notApplied: (count: number): string => `${counted(count, 'change', 'changes')} could not be written.`,
  undone: 'The last change was taken back.',
  changedSince:
    'The words have been changed since, so nothing more can be taken back here: use Undo in Word.',
  notUndone: 'The last change could not be taken back.',
  noRowsSelected: 'No row of the plan is selected, so the whole document is shown.',
  unknownError: 'Something went wrong in the check itself. The document was not changed; check it again.',
};
