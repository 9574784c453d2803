import { words } from '../../src/review/words';
import { spoken } from '../../src/taskpane/spoken-message';

const commented = { kind: 'commented', added: 0, onParagraph: 0, failed: 0, reason: null } as const;
const removed = { kind: 'removed', removed: 0, kept: 0, failed: 0 } as const;

describe('a message in words', () => {
  it('leaves to the pane what the pane itself shows', () => {
    expect(spoken({ kind: 'no-plan' })).toBeNull();
    expect(spoken({ kind: 'checked', outdated: 0 })).toBeNull();
  });

  it('tells of comments that went because they no longer held', () => {
    expect(spoken({ kind: 'checked', outdated: 2 })).toEqual({
      intent: 'info',
      text: words.messages.outdated(2),
    });
  });

  it('tells how many comments were added, and what did not go as it should', () => {
    expect(spoken({ ...commented, added: 3 })).toEqual({
      intent: 'success',
      text: words.messages.commented(3),
    });
    expect(spoken({ ...commented, added: 3, onParagraph: 1, failed: 2, reason: 'busy' })).toEqual({
      intent: 'warning',
      text: [
        words.messages.commented(3),
        words.messages.onParagraph(1),
        words.messages.failed(2),
        words.errors.busy,
      ].join(' '),
    });
    expect(spoken({ ...commented, failed: 4, reason: 'protected' })).toEqual({
      intent: 'error',
      text: `${words.messages.failed(4)} ${words.errors.protected}`,
    });
    expect(spoken(commented)).toEqual({ intent: 'info', text: words.messages.nothingToComment });
  });

  it('tells how many comments were removed and which stayed', () => {
    expect(spoken({ ...removed, removed: 5 })?.intent).toBe('success');
    expect(spoken(removed)).toEqual({ intent: 'info', text: words.messages.removed(0) });
    expect(spoken({ ...removed, kept: 1 })).toEqual({ intent: 'info', text: words.messages.kept(1) });
    expect(spoken({ ...removed, removed: 2, failed: 1 })).toEqual({
      intent: 'warning',
      text: `${words.messages.removed(2)} ${words.messages.notRemoved(1)}`,
    });
  });

  it('has a sentence for every way of failing', () => {
    expect(spoken({ kind: 'error', error: 'stopped' })).toEqual({
      intent: 'info',
      text: words.errors.stopped,
    });
    expect(spoken({ kind: 'error', error: 'protected' })?.intent).toBe('warning');
    expect(spoken({ kind: 'error', error: 'failed' })?.intent).toBe('error');
    expect(spoken({ kind: 'error', error: 'unknown' })?.text).toBe(words.messages.unknownError);
  });
});
