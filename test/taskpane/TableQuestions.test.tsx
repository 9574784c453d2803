import './browser-page';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { recognisePlan } from '../../src/plan/recognise-plan';
import type { UnrecognisedTable } from '../../src/plan/unrecognised-tables';
import { words } from '../../src/review/words';
import { Pane } from '../../src/taskpane/Pane';
import { loadTableCorrections } from '../../src/taskpane/TableCorrections';
import { written } from '../plan/written-tables';
import { reviewOf } from './review-shown';
import { SessionInTest } from './session-in-test';

const { columns, pane } = words;
const table: UnrecognisedTable = {
  index: 2,
  fingerprint: 'abc',
  title: 'Our bits',
  knownPlan: false,
  columns: [
    { heading: 'Wobble', role: 'other' },
    { heading: '', role: 'other' },
    { heading: 'Folk', role: 'who' },
  ],
};

let root: Root;
let session: SessionInTest;

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  session = new SessionInTest();
  Object.assign(globalThis, { Office: { context: {}, EventType: {} } });
  show([table]);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  document.body.replaceChildren();
});

function show(unrecognised: readonly UnrecognisedTable[], columnsTold = false): void {
  act(() => {
    root.render(<Pane session={session} />);
    session.set({
      review: { ...reviewOf([], []), unrecognised },
      message: { kind: 'no-plan' },
      columnsTold,
    });
  });
}

function button(name: string): HTMLButtonElement {
  const match = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!match) throw new Error(`No button “${name}”.`);
  return match;
}

function press(name: string): void {
  act(() => {
    button(name).focus();
    button(name).click();
  });
}

function open(label: string): void {
  const summary = [...document.querySelectorAll('summary')].find(({ textContent }) => textContent === label);
  act(() => {
    summary?.click();
    summary?.closest('details')?.dispatchEvent(new Event('toggle'));
  });
}

/** The drop-downs by the words of their labels. */
function dropDowns(): Map<string, HTMLSelectElement> {
  return new Map(
    [...document.querySelectorAll('select')].map((select) => [
      [...select.labels].map(({ textContent }) => textContent).join(),
      select,
    ]),
  );
}

function choose(label: string, value: string): void {
  act(() => {
    const select = dropDowns().get(label);
    if (!select) throw new Error(`No drop-down “${label}”.`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the question about a table that was not recognised', () => {
  it('has a drop-down for each column, labelled with its heading, on what it seems to be for', () => {
    expect([...dropDowns()].map(([label, { value }]) => [label, value])).toEqual([
      ['Wobble', 'other'],
      [columns.column(2, ''), 'other'],
      ['Folk', 'who'],
    ]);
    expect(document.body.textContent).toContain(columns.table(3, 'Our bits'));
    expect(document.body.textContent).not.toContain(pane.noPlan.text);
  });

  it('is told aloud', () => {
    expect(document.querySelector('[role="status"]')?.textContent).toBe(columns.asked(1));
  });

  it('does not ask whether a table is a plan where only a column of a known plan is unsure', () => {
    expect(document.querySelector('h2')?.textContent).toBe('Is this table a plan?');
    show([{ ...table, knownPlan: true }]);
    expect(document.querySelector('h2')?.textContent).toBe('What is each column for?');
    expect(document.body.textContent).not.toContain('If it is a plan');
    expect(document.querySelector('[role="status"]')?.textContent).toBe(columns.asked(1, 1));
  });

  it('uses the columns once one of them says what is wanted or will be done', () => {
    expect(button(columns.use).getAttribute('aria-disabled')).toBe('true');
    press(columns.use);
    expect(session.asked).toEqual([]);
    choose('Wobble', 'need');
    choose(columns.column(2, ''), 'action');
    press(columns.use);
    expect(session.asked).toEqual(['table 2: need, action, who']);
  });

  it('takes that it is no plan for an answer; then the focus is on Check plan', () => {
    press(columns.notAPlan);
    expect(session.asked).toEqual(['table 2: not a plan']);
    show([], true);
    expect(document.activeElement?.textContent).toBe(pane.check);
  });

  it('can be asked again', () => {
    show([], true);
    open(columns.told);
    press(columns.askAgain);
    expect(session.asked).toEqual(['ask again']);
  });
});

describe('the reading of any table', () => {
  it('can be put right, from how the table is read now', async () => {
    const read = written([
      ['Need', 'Outcome', 'Action', 'Who'],
      ['Jayden is late for school', 'Dave to walk with him', 'Jayden is on time', 'Dave'],
    ]);
    act(() => {
      session.set({ review: { ...reviewOf([], []), document: read, plan: recognisePlan(read) } });
    });
    expect(document.querySelector('select')).toBeNull();
    open(columns.wrong);
    await act(async () => {
      await loadTableCorrections();
    });
    expect([...dropDowns().values()].map(({ value }) => value)).toEqual(['need', 'outcome', 'action', 'who']);
    choose('Outcome', 'action');
    choose('Action', 'outcome');
    press(columns.use);
    expect(session.asked).toEqual(['table 0: need, action, outcome, who']);
  });
});
