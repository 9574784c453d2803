import { headingFingerprint } from '../../src/plan/heading-fingerprint';
import type { PlanRow, PlanTable } from '../../src/plan/plan';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { written, type WrittenTable } from './written-tables';

const TORBAY = [
  'Desired outcome',
  'What needs to happen?',
  'Who will be responsible?',
  'When does it need to be done?',
  'How will we know we have made progress?',
];
const SHORT = ['Outcome', 'Action', 'Who', 'When'];

function planOf(...parts: Parameters<typeof written>): PlanTable {
  const plan = recognisePlan(written(...parts)).tables.find((table) => table.plan)?.plan;
  if (!plan) throw new Error('no plan table was recognised');
  return plan;
}
const kinds = (...parts: Parameters<typeof written>): string[] =>
  recognisePlan(written(...parts)).tables.map((table) => table.kind);
/** "role: text" for each cell of a row. */
const told = (row: PlanRow | undefined): string[] =>
  (row?.cells ?? []).map((cell) => `${cell.role}: ${cell.statements.map((s) => s.text).join(' / ')}`);

describe("the guides' layouts", () => {
  it('Torbay: an outcome merged down over two actions is one cell, shared by both rows', () => {
    const plan = planOf('Example of SMART Planning', [
      TORBAY,
      [
        { text: 'Education', down: 2 },
        'Ms Smith and parents agree to meet weekly',
        'Ms Smith',
        '23.7.18',
        '85%',
      ],
      ['Mr Johal to meet Lacy\nParents to ring', 'Mr Johal (SENCO)', '3 meetings by 23.7.18', 'All attended'],
      ['Relationship', 'Michael and Gina to attend', 'Michael and Gina', '10 weeks', 'All report it'],
    ]);
    expect(plan).toMatchObject({ layout: 'columns', headerRows: 1, title: 'Example of SMART Planning' });
    expect(plan.rows.map((row) => row.row)).toEqual([1, 2, 3]);
    expect(plan.rows[0]?.cells[0]).toBe(plan.rows[1]?.cells[0]);
    expect(told(plan.rows[1])).toEqual([
      'outcome: Education',
      'action: Mr Johal to meet Lacy / Parents to ring',
      'who: Mr Johal (SENCO)',
      'when: 3 meetings by 23.7.18',
      'measure: All attended',
    ]);
    expect(plan.rows[1]?.cells[1]?.statements[1]?.place).toEqual({
      table: 0,
      row: 2,
      column: 1,
      paragraph: 1,
    });
  });

  it('Portsmouth: numbered rows, several actions and dates in a cell', () => {
    const plan = planOf([
      [
        'No',
        "RISKS / CONCERNS\nWhat are we concerned about in relation to Sally's unmet needs?",
        'NEXT STEPS\nWhat needs to be done to reduce the risks/concerns and meet needs?',
        'By When',
        'By Whom',
        "OUTCOME\nHow will we know the child's/children's needs are being met?",
      ],
      [
        '1',
        'Keeping me safe\nSally saw abuse',
        'Talk\nReport',
        '1/10/19\n1/10/19',
        'Sarah Budd (mother)',
        'Insight',
      ],
      ['2', '', '', '', '', ''],
    ]);
    expect(plan.roles).toEqual(['number', 'need', 'action', 'when', 'who', 'outcome']);
    expect(plan.rows.map((row) => row.blank)).toEqual([false, true]);
  });

  it('Top tips: who and when in one column', () => {
    const plan = planOf([
      ['REASON FOR ACTION', 'REQUIRED ACTION', 'WHO WILL DO THIS & WHEN'],
      ['Ann is often late', 'Dave to walk Ann to school', 'Dave, every day from 1 May'],
    ]);
    expect(plan.roles).toEqual(['need', 'action', 'who+when']);
  });
});

describe('heading rows', () => {
  it('counts a title row above them', () => {
    const plan = planOf('Above', [
      [{ text: 'Plan for Ellie Little', across: 4 }],
      SHORT,
      ['a', 'b', 'c', 'd'],
    ]);
    expect(plan).toMatchObject({ headerRows: 2, title: 'Plan for Ellie Little' });
    expect(plan.rows).toMatchObject([{ row: 2, child: 'Ellie Little' }]);
  });

  it('joins two rows of headings, merged down and across', () => {
    const plan = planOf([
      [
        { text: 'Need', down: 2 },
        { text: 'Plan', across: 3 },
        { text: 'Review', down: 2 },
      ],
      ['What', 'Who', 'When'],
      ['a', 'b', 'c', 'd', 'e'],
    ]);
    expect(plan).toMatchObject({ headerRows: 2, roles: ['need', 'action', 'who', 'when', 'notes'] });
    expect(plan.rows).toHaveLength(1);
  });

  it('counts a row of questions below the headings', () => {
    const plan = planOf([
      ['Need', 'Outcome', 'Action', 'Who'],
      ['What are we worried about?', 'What needs to change?', 'What will be done?', 'Who will do it?'],
      ['a', 'b', 'c', 'd'],
    ]);
    expect(plan).toMatchObject({ headerRows: 2, roles: ['need', 'outcome', 'action', 'who'] });
    expect(plan.rows.map((row) => row.row)).toEqual([2]);
  });

  it('does not take headings repeated in the middle for plan rows', () => {
    const plan = planOf([
      SHORT,
      ['a', 'b', 'c', 'd'],
      SHORT.map((text) => text.toUpperCase()),
      ['e', 'f', 'g', 'h'],
    ]);
    expect(plan.rows.map((row) => row.row)).toEqual([1, 3]);
  });

  it('follows other headings in the middle, and stops at a place for signatures', () => {
    const plan = planOf([
      SHORT,
      ['a', 'b', 'c', 'd'],
      [{ text: 'Second part', across: 4 }],
      ['Concern', 'Next steps', 'By when', 'By whom'],
      ['e', 'f', 'g', 'h'],
      ['Name', 'Role', 'Signature', 'Date'],
      ['Ann Lee', 'Mother', '', ''],
    ]);
    expect(told(plan.rows[1])).toEqual(['need: e', 'action: f', 'when: g', 'who: h']);
  });

  it('finds the headings below rows of details', () => {
    const plan = planOf([
      [
        { text: 'Child: Ellie Little', across: 2 },
        { text: 'Date of plan: 1/5/26', across: 2 },
      ],
      [
        { text: 'Address', across: 1 },
        { text: '1 High Street', across: 3 },
      ],
      SHORT,
      ['a', 'b', 'c', 'd'],
    ]);
    expect(plan).toMatchObject({ headerRows: 3, roles: ['outcome', 'action', 'who', 'when'] });
    expect(plan.rows).toHaveLength(1);
  });
});

describe('rows that head others', () => {
  it('takes the child from a full-width row with a name the document uses, and no section for a child', () => {
    const plan = planOf([
      SHORT,
      [{ text: 'Ellie', across: 4 }],
      ['a', 'Tim to visit Ellie weekly', 'c', 'd'],
      [{ text: 'Being Healthy', across: 4 }],
      ['a', 'Sam to go to Being Healthy', 'c', 'd'],
      [{ text: 'SAM', across: 4 }],
      ['a', 'b', 'c', 'd'],
    ]);
    expect(plan.rows.map((row) => row.child)).toEqual(['Ellie', 'Ellie', 'SAM']);
  });

  it.each<[string, WrittenTable]>([
    ['across the table', [[{ text: 'Outcome 1: Ellie is in school', across: 3 }]]],
    ['with its label beside it', [['Outcome 1', { text: 'Ellie is in school', across: 2 }]]],
  ])('shares an outcome %s with the rows below it', (_, outcome) => {
    const headings = ['Action', 'Who', 'When'];
    const plan = planOf([...outcome, headings, ['a', 'b', 'c'], ['d', 'e', 'f']]);
    expect(plan.headerRows).toBe(2);
    expect(plan.rows.map((row) => row.cells.map((cell) => cell.role))).toEqual([
      ['outcome', 'action', 'who', 'when'],
      ['outcome', 'action', 'who', 'when'],
    ]);
    expect(plan.rows[0]?.cells[0]).toBe(plan.rows[1]?.cells[0]);
  });

  it('takes the next outcome in the middle of the table', () => {
    const plan = planOf([
      ['Action', 'Who', 'When'],
      [{ text: 'Goal: sleep well', across: 3 }],
      ['a', 'b', 'c'],
      [{ text: 'Goal: eat well', across: 3 }],
      ['d', 'e', 'f'],
    ]);
    expect(plan.rows.map((row) => told(row)[0])).toEqual([
      'outcome: Goal: sleep well',
      'outcome: Goal: eat well',
    ]);
  });
});

describe('forms and transposed tables', () => {
  it('reads a form with labels at the left', () => {
    const plan = planOf([
      [{ text: 'My plan', across: 2 }],
      ['What are we worried about?', 'Ann misses school'],
      ['What needs to change?', 'Ann is in school 4 days a week'],
      ['What will be done?', 'Dave to walk Ann to school'],
      ['Who by?', 'Dave'],
      ['By when?', ''],
    ]);
    expect(plan).toMatchObject({
      layout: 'form',
      headerRows: 1,
      roles: ['other', 'need', 'outcome', 'action', 'who', 'when'],
    });
    expect(plan.rows).toHaveLength(1);
    expect(told(plan.rows[0]).slice(3)).toEqual(['who: Dave', 'when: ']);
  });

  it('reads a form of label and value twice in a row', () => {
    const plan = planOf([
      ['Need', 'Ann misses school', 'Outcome', 'Ann is in school'],
      ['Action', 'Dave to walk Ann', 'Review', 'None yet'],
      ['Who', 'Dave', 'When', '1/5/26'],
    ]);
    expect(plan).toMatchObject({ layout: 'form', roles: ['need', 'action', 'who+when'] });
    expect(plan.rows[0]?.cells.map((cell) => cell.role)).toEqual([
      'need',
      'outcome',
      'action',
      'notes',
      'who',
      'when',
    ]);
  });

  it('begins another row where the labels of a form begin again', () => {
    const form = (n: number): WrittenTable => [
      [`Goal ${String(n)}`, 'x'],
      ['Action', 'y'],
      ['Who', n === 1 ? 'Dave' : ''],
    ];
    expect(planOf([...form(1), ...form(2)]).rows.map(told)).toEqual([
      ['outcome: x', 'action: y', 'who: Dave'],
      ['outcome: x', 'action: y', 'who: '],
    ]);
  });

  it('reads a transposed table, one row for each further column', () => {
    const plan = planOf([
      ['Outcome', 'Ann is in school', 'Ann sleeps'],
      ['Actions', 'Dave to walk Ann', 'Mum to read to Ann'],
      ['Who', { text: 'Dave and Mum', across: 2 }],
      ['When', '1/5/26', ''],
    ]);
    expect(plan).toMatchObject({ layout: 'transposed', roles: ['outcome', 'action', 'who', 'when'] });
    expect(plan.rows.map(told)).toEqual([
      ['outcome: Ann is in school', 'action: Dave to walk Ann', 'who: Dave and Mum', 'when: 1/5/26'],
      ['outcome: Ann sleeps', 'action: Mum to read to Ann', 'who: Dave and Mum', 'when: '],
    ]);
    expect(plan.rows[0]?.cells[2]).toBe(plan.rows[1]?.cells[2]);
  });
});

describe('the child of a table', () => {
  it.each([
    ['Plan for Ellie Little', 'Ellie Little'],
    ['Ellie\u2019s safety plan', 'Ellie'],
    ['Child: Sam', 'Sam'],
    ['Targets: Autumn term', null],
    ['Plan for January 2026', null],
    ['Child Protection Plan', null],
    ['Actions for Parents', null],
  ])('in %s', (title, child) => {
    expect(planOf(title, [SHORT, ['a', 'b', 'c', 'd']]).rows[0]?.child).toBe(child);
  });
});

describe('several tables', () => {
  it('finds the plan inside a table that only lays out the page', () => {
    const inner: WrittenTable = [SHORT, ['a', 'b', 'c', 'd']];
    expect(kinds([[{ text: 'Plan for Ellie', inside: [inner] }]])).toEqual(['other', 'plan']);
    expect(kinds([['Section 1'], [{ text: '', inside: [inner] }]])).toEqual(['other', 'plan']);
  });

  it('numbers the rows of all plan tables through, and knows one child for each table', () => {
    const plan = recognisePlan(
      written('# Ellie', [SHORT, ['Ellie is well', 'b', 'c', 'd']], '# Plan for Sam', 'Agreed today.', [
        SHORT,
        ['a', 'b', 'c', 'd'],
      ]),
    );
    expect(plan.rows.map((row) => [row.index, row.table, row.child])).toEqual([
      [0, 0, 'Ellie'],
      [1, 1, 'Sam'],
    ]);
  });

  it('goes on with the columns of the table before, where a table is broken in two', () => {
    const rows = (n: number): WrittenTable => [
      [`Ann is in school ${String(n)}`, 'Dave to walk', 'Dave', '1/5/26'],
    ];
    const plan = recognisePlan(written([SHORT, ...rows(1)], '', rows(2), 'Then:', rows(3)));
    expect(plan.tables.map((table) => table.kind)).toEqual(['plan', 'plan', 'other']);
    expect(plan.tables[1]?.plan).toMatchObject({
      headerRows: 0,
      roles: ['outcome', 'action', 'who', 'when'],
    });
  });
});

describe('blank rows', () => {
  it.each([
    ['nothing', ['', '', '', '', ''], true],
    ['a number', ['3', '', '', '', ''], true],
    ['a theme', ['3', 'Being healthy', '', '', ''], true],
    ['a label', ['', 'Need 2:', '', '', ''], true],
    ['a need', ['', 'Ellie is often hungry', '', '', ''], false],
    ['an owner', ['', '', '', 'Dave', ''], false],
  ])('%s', (_, cells, blank) => {
    const plan = planOf([['No', 'Need', 'Action', 'Who', 'When'], cells]);
    expect(plan.rows[0]?.blank).toBe(blank);
  });

  it('a row left over beside a merged outcome is blank; the first row of it is not', () => {
    const plan = planOf([SHORT, [{ text: 'Ann is well', down: 2 }, '', '', ''], ['', '', '']]);
    expect(plan.rows.map((row) => row.blank)).toEqual([false, true]);
  });

  it('an unfilled prompt is nothing', () => {
    const prompt = { text: '', prompt: true };
    expect(planOf([SHORT, [prompt, prompt, prompt, prompt]]).rows[0]?.blank).toBe(true);
  });
});

describe('headings that say little', () => {
  it('takes what was agreed for what is to be done', () => {
    const plan = planOf([
      ['What Ellie says she needs', 'What we agreed', 'Name', 'How often'],
      ['Someone to ring when Mum falls', 'Steph writes four numbers on a card', 'Steph Cole', '2 May 2027'],
    ]);
    expect(plan.roles).toEqual(['need', 'action', 'who', 'when']);
  });

  it('looks at what stands below them', () => {
    const plan = planOf([
      ['Goal', 'Action', '', 'Target'],
      ['Ann sleeps well', 'Dave to read to Ann', 'Dave Reed', '1/5/26'],
      ['Ann eats well', 'Mum to cook with Ann', 'Mum', '12 June 2026'],
    ]);
    expect(plan.roles).toEqual(['outcome', 'action', 'who', 'when']);
  });

  it('takes the answer of the user for tables with the same headings', () => {
    const table: WrittenTable = [
      ['Wobble', 'Fixer', 'Bits and bobs'],
      ['Late', 'Dave', 'Walk'],
    ];
    const document = written(table, [...table, ['Hungry', 'Mum', 'Cook']]);
    expect(recognisePlan(document).rows).toEqual([]);
    const [first] = document.tables;
    const answers = { [first ? headingFingerprint(first) : '']: ['need', 'who', 'action'] as const };
    expect(recognisePlan(document, answers).rows.map(told)).toEqual([
      ['need: Late', 'who: Dave', 'action: Walk'],
      ['need: Late', 'who: Dave', 'action: Walk'],
      ['need: Hungry', 'who: Mum', 'action: Cook'],
    ]);
  });

  it('leaves a table alone that the user says is no plan', () => {
    const document = written([SHORT, ['a', 'b', 'c', 'd']]);
    const [first] = document.tables;
    const fingerprint = first ? headingFingerprint(first) : '';
    const answers = { [fingerprint]: 'not a plan' } as const;
    expect(recognisePlan(document, answers).tables).toEqual([
      { index: 0, fingerprint, kind: 'other', plan: null },
    ]);
  });
});

describe('tables that are no plan', () => {
  it.each<[string, string, WrittenTable]>([
    [
      "a child's details",
      'other',
      [
        ['Name', 'Ellie Little', 'Date of birth', '1/5/2015'],
        ['Address', '1 High St', 'School', 'Park'],
      ],
    ],
    [
      'contacts',
      'people',
      [
        ['Name', 'Role', 'Telephone'],
        ['Tim Reed', 'Social worker', '01803 111222'],
      ],
    ],
    [
      'a place to sign',
      'signatures',
      [
        ['Parent signature', '', 'Date', ''],
        ['Social worker signature', '', 'Date', ''],
      ],
    ],
    [
      'people who agree, each beside a place to sign',
      'signatures',
      [
        ['We agree with this plan', 'Signature', 'Date'],
        ['Kacper', '', ''],
        ['Agnieszka Nowak (parent)', '', ''],
      ],
    ],
    [
      'the glossary',
      'other',
      [
        ['Term', 'Meaning'],
        ['Plan', 'What we will do'],
        ['Action', 'Something that someone does'],
      ],
    ],
    [
      'the teaching table',
      'other',
      [
        ['Statement', 'Error', 'Corrected Statement'],
        [
          "Sarah's mother to stop drinking",
          'How is it measurable? Is it timely?',
          'Marie agrees to attend weekly AA groups',
        ],
      ],
    ],
    [
      'a record of a visit',
      'other',
      [
        ['Date of visit', '1/5/26'],
        ['Who was present', 'Ann and Dave'],
        ['What was discussed', 'School'],
        ['Actions agreed', 'Dave to ring school'],
      ],
    ],
    ['one cell', 'other', [['Ellie is a bright child.']]],
    [
      'prose in two columns',
      'other',
      [
        [
          'Ellie needs to be in school and what needs to happen is that Dave walks her there each day of the week',
          'Who and when are two things that a plan should always say to those who read it, in plain words',
        ],
      ],
    ],
  ])('%s', (_, kind, table) => {
    expect(kinds(table)).toEqual([kind]);
  });
});
