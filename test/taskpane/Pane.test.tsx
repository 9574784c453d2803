import './browser-page';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { keepEqual } from '../../src/review/judging/keep-equal';
import { defaultLetters } from '../../src/review/house-style/letters';
import type { Review } from '../../src/review/review';
import type { SessionState } from '../../src/review/session/session';
import { words } from '../../src/review/words';
import { Pane } from '../../src/taskpane/Pane';
import { findingAt, planTable, reviewOf } from './review-shown';
import { SessionInTest } from './session-in-test';

const { pane } = words;
const plan = planTable({ need: 'Need', action: 'Action', who: 'By whom' }, [
  { need: 'Ellie’s teeth hurt', action: 'Nurse to ring the dentist', who: 'school nurse' },
  { need: 'Jayden misses school', action: 'Mum to walk with him', who: '' },
]);
const review = reviewOf(
  [plan],
  [
    findingAt(plan, 1, 'who', 'school nurse', {
      id: 'nurse',
      suggest: (at) => ({
        kind: 'guided',
        text: '{person} (school nurse)',
        blanks: [{ name: 'person', choices: ['Asha Khan', 'Tim Reed'] }],
        replaces: at,
      }),
    }),
    findingAt(plan, 2, 'who', '', { id: 'no-owner', title: 'Nobody is named', severity: 'warning' }),
  ],
  [
    {
      id: 'review',
      check: 'no-review-date',
      title: 'No date of the next review',
      severity: 'error',
      criterion: 'timely',
      message: 'The document gives no date for it.',
      suggestion: { kind: 'question', text: 'When will you meet again?' },
    },
  ],
);

let root: Root;
let session: SessionInTest;

beforeEach(() => {
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  session = new SessionInTest();
  Object.assign(globalThis, { Office: { context: {}, EventType: {} } });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  document.body.replaceChildren();
});

function show(state: Partial<SessionState> = {}): void {
  act(() => {
    root.render(<Pane session={session} />);
  });
  if (Object.keys(state).length > 0) {
    act(() => {
      session.set(state);
    });
  }
}

function found(shown: Review = review): Partial<SessionState> {
  return { review: shown, abilities: { comments: true, trackedChanges: true } };
}

function buttons(): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll('button')];
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent;
}

function button(name: string): HTMLButtonElement {
  const match = buttons().find((each) => nameOf(each) === name);
  if (!match) throw new Error(`No button “${name}” among: ${buttons().map(nameOf).join('; ')}`);
  return match;
}

function press(name: string): void {
  act(() => {
    button(name).focus();
    button(name).click();
  });
}

/** Opens a disclosure; the browser tells of it a moment later. */
function open(summary: HTMLElement | undefined): void {
  act(() => {
    summary?.click();
    summary?.closest('details')?.dispatchEvent(new Event('toggle'));
  });
}

function announced(): string {
  return document.querySelector('[role="status"]')?.textContent ?? '';
}

describe('the pane before a check', () => {
  it('is there before Word is, and its command waits', () => {
    act(() => {
      root.render(<Pane session={null} />);
    });
    expect(document.querySelector('h1')?.textContent).toBe(pane.title);
    expect(button(pane.check).getAttribute('aria-disabled')).toBe('true');
  });

  it('says outside Word that there is no document', () => {
    act(() => {
      root.render(<Pane session={null} inWord={false} />);
    });
    expect(document.body.textContent).toContain(pane.notInWord);
  });

  it('tells what will happen and that nothing leaves this computer; checks when asked', () => {
    show();
    expect(document.body.textContent).toContain(pane.privacy);
    press(pane.check);
    expect(session.asked).toEqual(['check']);
  });
});

describe('the pane during long work', () => {
  it('shows how far it is, tells it aloud, and stops', () => {
    show({ phase: 'checking', progress: { done: 1200, total: 7000 } });
    const bar = document.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('1200');
    expect(bar?.getAttribute('aria-valuemax')).toBe('7000');
    expect(bar?.getAttribute('aria-valuetext')).toBe('1,200 of 7,000');
    expect(document.getElementById(bar?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      pane.progress.checking,
    );
    expect(announced()).toBe(pane.progress.checking);
    press(pane.stop);
    expect(session.asked).toEqual(['stop']);
  });

  it('takes no other command meanwhile', () => {
    show({ ...found(), phase: 'commenting' });
    for (const name of [pane.check, pane.commentOnAll, pane.removeOurComments]) press(name);
    press(pane.commandFor(pane.goTo, 'Nobody is named', ''));
    expect(session.asked).toEqual([]);
  });

  it('leaves the focus on Check plan, and hands it back there when Stop goes away', () => {
    show();
    press(pane.check);
    act(() => {
      session.set({ phase: 'reading' });
    });
    expect(document.activeElement).toBe(button(pane.check));
    button(pane.stop).focus();
    act(() => {
      session.set({ phase: 'idle', message: { kind: 'error', error: 'stopped' } });
    });
    expect(document.activeElement).toBe(button(pane.check));
    expect(announced()).toBe(words.errors.stopped);
  });
});

describe('the findings', () => {
  it('stand under their rows, with severity, criterion, words, reason and suggestion', () => {
    show({ ...found(), message: { kind: 'checked', outdated: 0 } });
    const [first, second] = document.querySelectorAll('article');
    expect(first?.querySelector('h3')?.textContent).toContain('Ellie’s teeth hurt');
    expect(first?.textContent).toContain(words.severities.error);
    expect(first?.textContent).toContain(words.criteria.specific);
    expect(first?.querySelector('q')?.textContent).toBe('school nurse');
    expect(first?.textContent).toContain('“school nurse” is a job, not a person.');
    expect(first?.textContent).toContain('blank: name (school nurse)');
    expect(first?.textContent).toContain('Asha Khan or Tim Reed');
    expect(second?.textContent).toContain(pane.emptyCell);
    expect(announced()).toBe('2 findings in 2 rows. 1 about the whole plan. 0 of 2 actions complete');
  });

  it('about the whole plan stand in a part of their own, and open on their suggestion', () => {
    show(found());
    const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === pane.wholePlan);
    const section = heading?.closest('section');
    expect(section?.textContent).not.toContain('When will you meet again?');
    const title = section?.querySelector<HTMLButtonElement>('h3 button');
    expect(title?.textContent).toBe(
      `${words.severities.error}${words.criteria.timely}No date of the next review`,
    );
    expect(title?.getAttribute('aria-expanded')).toBe('false');
    act(() => {
      title?.click();
    });
    expect(title?.getAttribute('aria-expanded')).toBe('true');
    expect(section?.textContent).toContain('The document gives no date for it.');
    expect(section?.textContent).toContain('When will you meet again?');
  });

  it('about the whole plan can be left alone, this one or all that its check finds', () => {
    show(found());
    const title = [...document.querySelectorAll<HTMLButtonElement>('h3 button')].find((each) =>
      each.textContent.includes('No date of the next review'),
    );
    act(() => {
      title?.click();
    });
    const button = (name: string) =>
      [...document.querySelectorAll('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
      );
    act(() => {
      button(words.leaving.leaveFor('No date of the next review', ''))?.click();
    });
    expect(button(words.leaving.check('No date of the next review'))).toBeDefined();
    act(() => {
      button(words.leaving.finding)?.click();
    });
    expect(session.asked).toContain('dismiss finding review');
  });

  it('tell of each row how far it meets the letters, by the names that the house gives them', () => {
    show(found({ ...review, letters: { ...defaultLetters, t: 'time-bound' } }));
    const marks = [...document.querySelectorAll('article')[0]!.querySelectorAll(`ul[aria-label] > li`)];
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'SSpecific: no',
      'MMeasurable: yes',
      'AAchievable: for people to judge',
      'RRealistic: for people to judge',
      'TTime-bound: yes',
    ]);
    const summary = document.querySelector(`section[aria-label="${pane.summary}"]`)?.textContent;
    expect(summary).toContain('Specific: 0 of 2 rows');
    expect(summary).toContain('Achievable: for people to judge in 2 of 2 rows');
    expect(summary).toContain('Time-bound: 2 of 2 rows');
  });

  it('open on the reason, who asks for it and an example of each kind', () => {
    show({
      ...found({
        ...review,
        explanations: {
          'role-not-name': {
            why: 'A name can be rung.',
            sources: [{ guide: 'Torbay', heading: 'Specific' }],
            bad: 'school nurse to ring',
            good: 'Asha Khan to ring',
          },
          'no-review-date': { why: 'A plan is for a while.', sources: [], bad: '', good: '' },
        },
      }),
    });
    const [why] = document.querySelectorAll<HTMLElement>('article summary');
    expect(why?.textContent).toBe('Why? Job title where a name belongs');
    expect(document.body.textContent).not.toContain('A name can be rung.');
    open(why);
    const told = why?.closest('details')?.textContent;
    expect(told).toContain('A name can be rung.');
    expect(told).toContain('Torbay, “Specific”');
    expect(told).toContain(`${pane.why.bad}school nurse to ring`);
    expect(told).toContain(`${pane.why.good}Asha Khan to ring`);

    act(() => {
      document.querySelector<HTMLButtonElement>('section h3 button')?.click();
    });
    const ofPlan = [...document.querySelectorAll('summary')].find(
      ({ textContent }) => textContent === 'Why? No date of the next review',
    );
    open(ofPlan);
    expect(ofPlan?.closest('details')?.textContent).toContain(pane.sources([]));
    expect(ofPlan?.closest('details')?.textContent).not.toContain(pane.why.bad);
  });

  it('have buttons whose names tell which finding they are for', () => {
    show(found());
    press('Go to: Job title where a name belongs, “school nurse”');
    press('Comment: Nobody is named');
    expect(session.asked).toEqual(['show nurse', 'comment no-owner']);
  });

  it('say when they have their comment, and keep the focus', () => {
    show(found());
    press('Comment: Nobody is named');
    act(() => {
      session.set({ commentOf: new Map([['no-owner', 'c1']]) });
    });
    expect(document.activeElement).toBe(button('Comment added: Nobody is named'));
    expect(button(pane.commentOnAll).getAttribute('aria-disabled')).toBeNull();
    act(() => {
      session.set({
        commentOf: new Map([
          ['no-owner', 'c1'],
          ['nurse', 'c2'],
        ]),
      });
    });
    expect(button(pane.commentOnAll).getAttribute('aria-disabled')).toBe('true');
  });

  it('are commented on together and cleared together', () => {
    show(found());
    press(pane.commentOnAll);
    press(pane.removeOurComments);
    expect(session.asked).toEqual(['comment on all', 'remove our comments']);
  });

  it('have no comment commands in a Word without comments, which is said once', () => {
    show({ ...found(), abilities: { comments: false, trackedChanges: false } });
    expect(
      buttons()
        .map(nameOf)
        .filter((name) => /comment/i.test(name)),
    ).toEqual([]);
    expect(document.body.textContent.split(words.errors['not-supported'])).toHaveLength(2);
  });

  it('are drawn again after a recheck only where they have changed', () => {
    show(found());
    const drawn = jest.spyOn(words.leaving, 'leaveFor');
    const [nurse, noOwner] = review.findings;
    const changed = noOwner && { ...noOwner, message: 'Another sentence.' };
    const again = structuredClone({ ...review, findings: [nurse, changed].flatMap((each) => each ?? []) });
    act(() => {
      session.set({ review: keepEqual(again, review), commentOf: new Map() });
    });
    expect(document.body.textContent).toContain('Another sentence.');
    const titles = drawn.mock.calls.map(([title]) => title);
    drawn.mockRestore();
    expect(titles).toEqual(['Nobody is named']);
  });
});

describe('the findings of a very long plan', () => {
  const long = planTable(
    { action: 'Action' },
    Array.from({ length: 45 }, () => ({ action: 'Someone to help' })),
  );
  const manyRows = reviewOf(
    [long],
    long.rows.map((_, index) => findingAt(long, index + 1, 'action', 'Someone')),
  );

  it('come in parts; the focus goes to the first new row and to nothing at a later check', () => {
    show(found(manyRows));
    expect(document.querySelectorAll('article')).toHaveLength(20);
    press(pane.showMoreRows(20));
    expect(document.querySelectorAll('article')).toHaveLength(40);
    expect(document.activeElement?.textContent).toContain(pane.row(21));
    press(pane.showMoreRows(5));
    expect(document.querySelectorAll('article')).toHaveLength(45);
    button(pane.check).focus();
    act(() => {
      session.set({ review: { ...manyRows } });
    });
    expect(document.activeElement).toBe(button(pane.check));
  });

  it('are held back in a row that has dozens', () => {
    const form = planTable({ action: 'Action' }, [{ action: 'abcdefghijklmno' }]);
    show(
      found(
        reviewOf(
          [form],
          [...'abcdefghijklmno'].map((letter) => findingAt(form, 1, 'action', letter)),
        ),
      ),
    );
    expect(document.querySelectorAll('article h4')).toHaveLength(8);
    press(pane.showMoreFindings(7));
    expect(document.querySelectorAll('article h4')).toHaveLength(15);
    expect(document.activeElement?.closest('li')?.querySelector('q')?.textContent).toBe('i');
  });
});

describe('what only people can judge', () => {
  it('stands in a part of its own with what the document offers, and is ticked off', () => {
    const checklist: Review['checklist'] = [
      {
        id: 'capacity',
        sources: [{ guide: 'Torbay', heading: 'Realistic (and Relevant)' }],
        evidence: [{ about: 'Louise', quotation: 'Louise to bake', where: 'to act in row 1' }],
        more: 2,
      },
      { id: 'shared', sources: [], evidence: [], more: 0 },
    ];
    show(found({ ...review, checklist }));
    const title = buttons().find(({ textContent }) => textContent.startsWith(words.checklist.title));
    expect(title?.textContent).toContain(words.checklist.ticked(0, 2));
    expect(document.body.textContent).not.toContain(words.checklist.questions.capacity);
    act(() => {
      title?.click();
    });
    const [capacity, shared] = [...document.querySelectorAll('li input[type="checkbox"]')].map(
      (box) => box.closest('li') ?? undefined,
    );
    expect(capacity?.textContent).toContain(words.checklist.questions.capacity);
    expect(capacity?.textContent).toContain('Torbay, “Realistic (and Relevant)”');
    expect(shared?.textContent).toContain(words.checklist.nothing);
    open(capacity?.querySelector('summary') ?? undefined);
    expect(capacity?.querySelector('summary')?.textContent).toContain(words.checklist.found(3));
    expect(capacity?.textContent).toContain('Louise: Louise to baketo act in row 1');
    expect(capacity?.textContent).toContain(words.checklist.more(2));

    act(() => {
      capacity?.querySelector('input')?.click();
    });
    expect(session.asked).toEqual(['tick capacity']);
    act(() => {
      session.set({ ticked: new Set(['capacity']) });
    });
    expect(capacity?.querySelector('input')?.checked).toBe(true);
    expect(title?.textContent).toContain(words.checklist.ticked(1, 2));
  });
});

describe('the house style', () => {
  const houseStyle = () => {
    open(
      [...document.querySelectorAll('summary')].find(
        ({ textContent }) => textContent === words.houseStyle.title,
      ),
    );
  };

  it('is chosen as a file, whose text is handed on', async () => {
    show();
    houseStyle();
    const file = document.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(file, 'files', { value: [new Blob(['{"roles":[]}'])] });
    await act(async () => {
      file?.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(session.asked).toEqual(['house style {"roles":[]}']);
  });

  it('is taken away again only where there is one, and refused in its own words', () => {
    show();
    houseStyle();
    expect(buttons().map(nameOf)).not.toContain(words.houseStyle.takeAway);
    show({ houseStyleKept: true, message: { kind: 'house-style', sentence: 'It names no check.' } });
    expect(announced()).toBe('It names no check.');
    press(words.houseStyle.takeAway);
    expect(session.asked).toEqual(['house style null']);
  });

  it('offers the checks that run only when asked for', () => {
    const asked = [
      { check: 'drift', title: 'Promise without an end', ran: false },
      { check: 'no-owner', title: 'Nobody is responsible', ran: true },
    ];
    show(found({ ...review, asked }));
    expect(button('Nobody is responsible').getAttribute('aria-pressed')).toBe('true');
    press('Promise without an end');
    press('Nobody is responsible');
    expect(session.asked).toEqual(['also run drift', 'leave no-owner']);
  });
});

describe('what the pane says in the end', () => {
  it('is encouraging when nothing was found', () => {
    show({ ...found(reviewOf([plan], [])), message: { kind: 'checked', outdated: 0 } });
    expect(document.body.textContent).toContain(pane.allClear.text);
    expect(document.body.textContent).toContain(pane.actionsComplete(2, 2));
  });

  it('is helpful when the document has no plan table', () => {
    show({ ...found(reviewOf([], [])), message: { kind: 'no-plan' } });
    expect(document.body.textContent).toContain(pane.noPlan.text);
    expect(announced()).toBe(pane.noPlan.title);
  });

  it('stays until it is closed, and then the focus is on Check plan', () => {
    show({
      ...found(),
      message: { kind: 'commented', added: 0, onParagraph: 0, failed: 2, reason: 'protected' },
    });
    expect(document.querySelector(`[aria-label="${pane.status}"]`)?.textContent).toContain(
      words.errors.protected,
    );
    press(pane.close);
    expect(document.querySelector(`[aria-label="${pane.status}"]`)).toBeNull();
    expect(document.activeElement).toBe(button(pane.check));
  });
});
