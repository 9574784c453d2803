import { collectFacts } from '../../../src/language/facts/plan-facts';
import type { PlanFacts } from '../../../src/language/facts/plan-facts';
import type { CellAsRead, DocumentAsRead } from '../../../src/plan/document-as-read';
import { factsOf, factsWithRow } from '../made-facts';

function people({ people: found }: PlanFacts): readonly string[] {
  return found.map(({ name, roles, kind }) => [name, kind, ...roles].join(', '));
}

describe('collectFacts', () => {
  it('ties titles to names, whichever comes first', () => {
    const facts = factsOf(
      'Present: Tim Reed (social worker), Asha Khan - health visitor, Louise Smith (mother)',
      'Class teacher: Ms Thomas. Her midwife, Jo Lamb, sees her weekly. The SENCO Mr Johal rang.',
      'Rob Dean, housing officer, came.',
    );
    expect(people(facts)).toEqual([
      'Tim Reed, professional, social worker',
      'Asha Khan, professional, health visitor',
      'Louise Smith, family',
      'Ms Thomas, professional, class teacher',
      'Jo Lamb, professional, midwife',
      'Mr Johal, professional, SENCO',
      'Rob Dean, professional, housing officer',
    ]);
  });

  it('takes the short form of a title for no part of it', () => {
    expect(
      people(factsOf('Ruth Fenwick (Health Visitor (HV))', 'Jo Lamb (Family Support Worker, FSW)')),
    ).toEqual(['Ruth Fenwick, professional, health visitor', 'Jo Lamb, professional, family support worker']);
  });

  it('takes a first name with an initial for the one person it can be, and "I’m" for nobody', () => {
    const facts = factsOf('Signed: Efan Pritchard', 'Efan P', "He asked why I’m tired and what I've done.");
    expect(people(facts)).toEqual(['Efan Pritchard, unknown']);
    expect(facts.people[0]?.forms).toContain('Efan P');
    const two = factsOf('Efan Pritchard and Efan Powell', 'Ring Efan P today.');
    expect(two.people.map(({ forms }) => forms.includes('Efan P'))).toEqual([false, false]);
  });

  it('takes neither an address nor a word of time for a person', () => {
    expect(
      people(factsOf('Address: 3 Mill Rise, Westhaven TQ1 2AB', 'Immediately: Tim Reed (social worker)')),
    ).toEqual(['Tim Reed, professional, social worker']);
  });

  it('brings the forms of a name together where only one person can be meant', () => {
    const [tim] = factsOf('Tim Reed (social worker)', 'Ring Mr Reed or Tim.').people;
    expect(tim?.forms).toEqual(['Tim Reed', 'Mr Reed', 'Tim']);
    expect(factsOf('Sam Little and Sam Jones', 'Ring Sam.').people.map(({ forms }) => forms)).toEqual([
      ['Sam Little'],
      ['Sam Jones'],
    ]);
  });

  it('knows the child by the label, and is not misled by a parent of that surname', () => {
    expect(people(factsOf('Name of child: Yusuf Begum', 'Mrs Begum agrees.'))).toEqual([
      'Yusuf Begum, child',
      'Mrs Begum, unknown',
    ]);
  });

  it('reads a name above its title in a who cell', () => {
    expect(
      people(factsWithRow({ action: 'Visit weekly.', who: ['Priya Nair', 'Family support worker'] })),
    ).toEqual(['Priya Nair, professional, family support worker']);
  });

  it('finds the plan’s date and the next review', () => {
    const { planDate, reviewDate } = factsOf(
      'Date of plan: 3 October 2026',
      'Date of birth: 1/2/2019',
      'Next core group 12/1/27',
    );
    expect(planDate).toEqual({ year: 2026, month: 10, day: 3 });
    expect(reviewDate).toEqual({ year: 2027, month: 1, day: 12 });
  });

  it('takes the last review for no next one', () => {
    expect(factsOf('Date of last review: 3 October 2026').reviewDate).toBeNull();
  });

  it('reads tables of people and of details', () => {
    const facts = collectFacts(
      documentOf([
        [
          ['Name', 'Role', 'Telephone'],
          ['Tim Reed', 'Social worker', '01234'],
          ['Louise Smith', 'Mother', ''],
        ],
        [
          ['Name of child', 'Ellie Smith'],
          ['Health visitor', 'Asha Khan'],
          ['Review date', '03/03/2027'],
        ],
      ]),
      { tables: [], rows: [] },
      { today: { year: 2026, month: 11, day: 22 }, house: { roles: [], services: [], acronyms: {} } },
    );
    expect(people(facts)).toEqual([
      'Tim Reed, professional, social worker',
      'Louise Smith, family',
      'Ellie Smith, child',
      'Asha Khan, professional, health visitor',
    ]);
    expect(facts.reviewDate).toEqual({ year: 2027, month: 3, day: 3 });
  });
});

function documentOf(tables: readonly (readonly (readonly string[])[])[]): DocumentAsRead {
  return {
    blocks: tables.map((_, table) => ({ kind: 'table' as const, table })),
    tables: tables.map((rows, index) => ({
      index,
      parent: null,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      repeatedHeadingRows: 0,
      deletedRows: [],
      cells: rows.flatMap((row, at) => row.map((text, column) => cellOf(text, at, column))),
    })),
  };
}

function cellOf(text: string, row: number, column: number): CellAsRead {
  const paragraph = { index: null, text, heading: false, bold: false, listLevel: null };
  return { row, column, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph], prompt: false, tables: [] };
}
