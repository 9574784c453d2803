import './browser-page';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import type { Review } from '../../src/review/review';
import type { SessionState } from '../../src/review/session/session';
import { words } from '../../src/review/words';
import { loadMendForm } from '../../src/taskpane/mend/mend-form-when-needed';
import { Pane } from '../../src/taskpane/Pane';
import { findingAt, planTable, reviewOf } from './review-shown';
import { SessionInTest } from './session-in-test';

const { mending, messages, leaving, way, pane } = words;
const plan = planTable({ need: 'Need', action: 'Action', who: 'By whom' }, [
  { need: 'Ellie’s teeth hurt', action: 'Nurse to ring and support Mum', who: 'school nurse' },
  { need: 'Jayden misses school', action: 'Mum to walk with him', who: '' },
]);
const written = reviewOf(
  [plan],
  [
    findingAt(plan, 1, 'action', 'Nurse', {
      id: 'nurse',
      suggest: (at) => ({
        kind: 'guided',
        text: '{person} (nurse)',
        blanks: [{ name: 'person', choices: ['Asha Khan'] }],
        replaces: at,
      }),
    }),
    findingAt(plan, 1, 'action', 'support', {
      id: 'support',
      title: 'Word that leaves open',
      severity: 'warning',
      criterion: 'measurable',
      check: 'vague-word',
      suggest: (at) => ({
        kind: 'guided',
        text: 'help by {date}',
        blanks: [{ name: 'date', choices: ['01/03/2027'] }],
        replaces: at,
      }),
    }),
    findingAt(plan, 2, 'action', 'Mum', { id: 'question', title: 'Who is that' }),
    findingAt(plan, 2, 'action', 'walk', {
      id: 'rewrite',
      title: 'Plainer words',
      suggest: (at) => ({ kind: 'rewrite', text: 'go', replaces: at }),
    }),
  ],
);
/** The same, in a document that Word has given: its paragraphs can be written to. */
const review: Review = {
  ...written,
  document: {
    blocks: [],
    tables: [
      {
        index: 0,
        parent: null,
        rowCount: 3,
        columnCount: 3,
        repeatedHeadingRows: 1,
        deletedRows: [],
        cells: plan.rows.flatMap(({ cells }) =>
          cells.map(({ cell }, column) => ({
            ...cell,
            paragraphs: cell.paragraphs.map((paragraph) => ({
              ...paragraph,
              index: 10 * cell.row + column,
            })),
          })),
        ),
      },
    ],
  },
};

let root: Root;
let session: SessionInTest;

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  session = new SessionInTest();
  Object.assign(globalThis, { Office: { context: {}, EventType: {} } });
  act(() => {
    root.render(<Pane session={session} />);
  });
  set({ review, abilities: { comments: true, trackedChanges: true } });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  document.body.replaceChildren();
});

function set(state: Partial<SessionState>): void {
  act(() => {
    session.set(state);
  });
}

function applied(): readonly unknown[] {
  return session.asked.map((asked): unknown => JSON.parse(asked.replace(/^apply /, '')));
}

function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const all = [...within.querySelectorAll('button')];
  const match = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!match) throw new Error(`No button “${name}” among: ${all.map((each) => each.textContent).join('; ')}`);
  return match;
}

/** Presses it, and waits for what comes later: the form is loaded when the first is opened. */
async function press(name: string, within?: ParentNode): Promise<void> {
  await act(async () => {
    button(name, within).focus();
    button(name, within).click();
    await loadMendForm();
  });
}

function type(into: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    const prototype = into instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(into, text);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function card(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-finding="${id}"]`);
  if (!found) throw new Error(`No card ${id}`);
  return found;
}

function choose(label: string, value: string): void {
  const select = [...document.querySelectorAll('select')].find(
    ({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent === label,
  );
  if (!select) throw new Error(`No choice “${label}”`);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const writeNurse = pane.commandFor(mending.write, 'Job title where a name belongs', 'Nurse');

describe('the form of a finding', () => {
  it('opens on its first field, shows the sentence as it is typed, and applies once nothing is open', async () => {
    expect(card('nurse').querySelector('form')).toBeNull();
    await press(writeNurse);
    const field = card('nurse').querySelector('input')!;
    expect(document.activeElement).toBe(field);
    expect(button(mending.apply, card('nurse')).getAttribute('aria-disabled')).toBe('true');
    expect(card('nurse').textContent).toContain(mending.stillToFill(['person']));
    await press(mending.apply, card('nurse'));
    expect(session.asked).toEqual([]);

    type(field, 'Tim Reed');
    expect(card('nurse').querySelector('del')?.textContent).toContain(mending.removedAloud);
    expect(card('nurse').querySelector('ins')?.textContent).toContain('Tim Reed');
    expect(card('nurse').textContent).not.toContain(mending.stillToFill(['person']));
    await press(mending.apply, card('nurse'));
    expect(applied()).toEqual([{ findings: ['nurse'], filled: { nurse: { person: 'Tim Reed' } } }]);
  });

  it('mends the rest of the sentence with it, each with its own fields', async () => {
    await press(writeNurse);
    type(card('nurse').querySelector('input')!, 'Tim Reed');
    const together = [...card('nurse').querySelectorAll('label')].find(
      ({ textContent }) => textContent === mending.together(1),
    );
    act(() => {
      together?.click();
    });
    expect(card('nurse').textContent).toContain(mending.stillToFill(['date']));
    await press('01/03/2027', card('nurse'));
    await press(mending.apply, card('nurse'));
    expect(applied()).toEqual([
      {
        findings: ['nurse', 'support'],
        filled: { nurse: { person: 'Tim Reed' }, support: { date: '01/03/2027' } },
      },
    ]);
  });

  it('keeps what was put in when it is closed, and gives the focus back', async () => {
    await press(writeNurse);
    type(card('nurse').querySelector('input')!, 'Tim');
    await press(mending.close, card('nurse'));
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    expect(document.activeElement).toBe(button(writeNurse));
    await press(writeNurse);
    expect(card('nurse').querySelector('input')?.value).toBe('Tim');
  });

  it('lets a question be answered in one’s own words, which must differ from what stands there', async () => {
    await press(pane.commandFor(mending.write, 'Who is that', 'Mum'));
    const text = card('question').querySelector('textarea')!;
    expect(text.value).toBe('Mum to walk with him');
    expect(button(mending.apply, card('question')).getAttribute('aria-disabled')).toBe('true');
    type(text, 'Louise to walk with him');
    await press(mending.apply, card('question'));
    expect(applied()).toEqual([{ findings: ['question'], filled: {}, ownText: 'Louise to walk with him' }]);
  });

  it('is not needed where nothing is to be filled in', async () => {
    await press(pane.commandFor(mending.apply, 'Plainer words', 'walk'));
    expect(applied()).toEqual([{ findings: ['rewrite'], filled: {} }]);
  });

  it('is not offered where this Word cannot write', async () => {
    set({ abilities: { comments: false, trackedChanges: false } });
    expect(document.querySelector(`[aria-label="${writeNurse}"]`)).toBeNull();
  });
});

describe('after a finding has gone', () => {
  it('the next one has the focus, and none takes it from the document', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await press(writeNurse);
    set({ review: { ...review, findings: review.findings.slice(1) } });
    expect(document.activeElement).toBe(card('support').querySelector('h4'));

    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    set({ review: { ...review, findings: review.findings.slice(2) } });
    expect(document.activeElement).toBe(document.body);
    jest.restoreAllMocks();
  });

  it('it can be undone from the message', async () => {
    set({ canUndo: true, message: { kind: 'applied', applied: 1, failed: 0, reason: null } });
    await press(mending.undo);
    expect(session.asked).toEqual(['undo']);
    set({ phase: 'undoing', canUndo: false });
    set({
      phase: 'idle',
      canUndo: true,
      message: { kind: 'undone', restored: 1, failed: 0, reason: null },
    });
    expect(document.activeElement).toBe(button(mending.undoNext));
    await press(mending.undoNext);
    expect(session.asked).toEqual(['undo', 'undo']);
    set({ canUndo: false, message: { kind: 'undone', restored: 0, failed: 1, reason: 'moved' } });
    expect(document.body.textContent).toContain(messages.changedSince);
    expect(document.body.textContent).not.toContain(mending.undoNext);
  });
});

describe('what is left alone', () => {
  it('is chosen by its reach, listed, and brought back', async () => {
    const leave = leaving.leaveFor('Job title where a name belongs', 'Nurse');
    await press(leave);
    await press(leaving.finding);
    await press(leaving.word('Nurse'));
    await press(leaving.check('Job title where a name belongs'));
    expect(session.asked).toEqual(['dismiss finding nurse', 'dismiss word nurse', 'dismiss check nurse']);
    set({ dismissed: [{ key: 'k', kind: 'word', title: 'Plainer words', phrase: 'walk' }] });
    const list = [...document.querySelectorAll('summary')].find(
      ({ textContent }) => textContent === leaving.listOf(1),
    );
    act(() => {
      list?.click();
      list?.closest('details')?.dispatchEvent(new Event('toggle'));
    });
    await press(leaving.restoreFor('Plainer words', 'walk'));
    expect(session.asked.at(-1)).toBe('restore k');
  });
});

describe('finding one’s way', () => {
  const titles = () => [...document.querySelectorAll('article h4')].map(({ textContent }) => textContent);

  it('goes by row or by check', async () => {
    await press(way.byCheck);
    expect([...document.querySelectorAll('article h3')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Job title where a name belongs'),
      expect.stringContaining('Word that leaves open'),
    ]);
    expect(titles()[0]).toBe(way.inRow('Row 1', 'Ellie’s teeth hurt'));
  });

  it('filters, tells how many are shown, and clears in one press', async () => {
    await press(way.filter);
    choose(way.filters.severity, 'warning');
    expect(titles()).toEqual(['Word that leaves open']);
    expect(document.body.textContent).toContain(way.shown(1, 4));
    choose(way.filters.letter, 's');
    expect(document.body.textContent).toContain(way.noneShown);
    await press(way.clear);
    expect(titles()).toHaveLength(4);
  });

  it('goes on and back by keys, but not from a field whose own keys they are', async () => {
    const key = (name: string, target: Element = document.activeElement ?? document.body) => {
      act(() => {
        target.dispatchEvent(
          new window.KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true, cancelable: true }),
        );
      });
    };
    card('nurse').querySelector<HTMLElement>('h4')?.focus();
    key('ArrowDown');
    expect(document.activeElement?.closest('li')).toBe(card('support'));
    key('ArrowUp');
    expect(document.activeElement?.closest('li')).toBe(card('nurse'));
    await press(writeNurse);
    key('ArrowDown');
    expect(document.activeElement?.closest('li')).toBe(card('nurse'));
  });

  it('marks the row with the cursor and takes no focus', async () => {
    button(pane.check).focus();
    set({ cursorRow: 1, follow: true });
    expect(document.querySelector('[data-row="1"]')?.textContent).toContain(way.cursorHere);
    expect(document.querySelector('[data-row="0"]')?.textContent).not.toContain(way.cursorHere);
    expect(document.activeElement).toBe(button(pane.check));
  });

  it('checks a part only, says so, and shows the whole again', async () => {
    await press(way.checkPart);
    await press(way.checkScope.selection);
    set({ scope: 'selection' });
    expect(document.body.textContent).toContain(way.scopes.selection);
    await press(way.showWhole);
    expect(session.asked).toEqual(['check selection', 'check']);
  });

  it('tells whether the findings match the document', async () => {
    expect(document.body.textContent).toContain(way.upToDate);
    set({ stale: true });
    expect(document.body.textContent).toContain(way.stale);
    set({ stale: false, live: true });
    expect(document.body.textContent).toContain(way.isLive);
  });
});
