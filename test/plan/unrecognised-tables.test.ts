import { headingFingerprint } from '../../src/plan/heading-fingerprint';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { unrecognisedTables } from '../../src/plan/unrecognised-tables';
import { written, type WrittenTable } from './written-tables';

const STRANGE: WrittenTable = [
  ['Wobble', 'Bits and bobs', 'Folk'],
  ['Jayden is late for school most mornings', 'Dave to walk with him to the gate', 'Dave Reed'],
  ['Ann goes to bed hungry', 'Mum to cook tea at five', 'Mum'],
];

const asked = (...parts: Parameters<typeof written>) => {
  const document = written(...parts);
  return unrecognisedTables(document, recognisePlan(document), {});
};

describe('tables that were not recognised', () => {
  it('are asked about with their headings, and what the columns seem to be for', () => {
    const [table, ...more] = asked('Our bits', STRANGE);
    expect(more).toEqual([]);
    expect(table).toMatchObject({
      index: 0,
      title: 'Our bits',
      knownPlan: false,
      columns: [
        { heading: 'Wobble', role: 'other' },
        { heading: 'Bits and bobs', role: 'other' },
        { heading: 'Folk', role: 'other' },
      ],
    });
  });

  it('are asked about once where several have the same headings', () => {
    expect(asked(STRANGE, 'And for Ann', STRANGE).map(({ index }) => index)).toEqual([0]);
  });

  it('are not asked about again once they were told, as a plan or as none', () => {
    const document = written(STRANGE);
    for (const answer of ['not a plan', ['need', 'action', 'who']] as const) {
      const answers = { [headingFingerprint(document.tables[0]!)]: answer };
      expect(unrecognisedTables(document, recognisePlan(document, answers), answers)).toEqual([]);
    }
  });

  it.each<[string, WrittenTable]>([
    [
      'a plan',
      [
        ['Outcome', 'Action', 'Who'],
        ['Ann is in school', 'Dave to walk with her', 'Dave'],
      ],
    ],
    [
      'contacts',
      [
        ['Name', 'Role', 'Telephone'],
        ['Tim Reed', 'Social worker for the family', '01803 111222'],
      ],
    ],
    [
      'a child’s details',
      [
        ['Name', 'Ellie Little', 'Born', '1 May 2015'],
        ['Lives', 'with Gran', 'School', 'Park'],
      ],
    ],
    [
      'a timetable',
      [
        ['', 'Morning', 'Afternoon'],
        ['Monday', 'School', 'Gran'],
        ['Tuesday', 'School', 'Mum'],
      ],
    ],
    [
      'a chronology',
      [
        ['Date', 'Event', 'Source'],
        ['1 May 2026', 'The police were called to the home', 'Police'],
      ],
    ],
    [
      'teaching',
      [
        ['Statement', 'Error', 'Corrected statement'],
        ['Mum will engage', 'It is vague', 'Mum will go to the group'],
      ],
    ],
    [
      'teaching by examples',
      [
        ['Poor example', 'Why', 'Better example'],
        ['Mum will engage', 'It is vague', 'Mum will go to the group'],
      ],
    ],
    [
      'a blank form',
      [
        ['Wobble', 'Bits and bobs', 'Folk'],
        ['', '', ''],
      ],
    ],
    [
      'two columns',
      [
        ['Wobble', 'Bits'],
        ['Jayden is late for school', 'Dave to walk with him'],
      ],
    ],
    [
      'a layout table',
      [
        ['Left', 'Middle', 'Right'],
        ['Some words stand here', { inside: [STRANGE] }, 'And here too'],
      ],
    ],
  ])('are none of these: %s', (_, table) => {
    expect(asked(table).filter(({ index }) => index === 0)).toEqual([]);
  });

  it('are remembered by a hash that holds none of their words', () => {
    expect(headingFingerprint(written(STRANGE).tables[0]!)).toMatch(/^[0-9a-z]{1,12}$/);
  });

  it('keep their first row as a row where the user’s answer shows that it is no heading', () => {
    const document = written([
      ['Jayden is late most mornings', 'Dave to walk with him', '1/5/2027'],
      ['Ann goes to bed hungry', 'Mum to cook tea', '2/5/2027'],
    ]);
    const answers = { [headingFingerprint(document.tables[0]!)]: ['need', 'action', 'when'] as const };
    const { tables, rows } = recognisePlan(document, answers);
    expect(tables[0]?.plan?.headerRows).toBe(0);
    expect(rows).toHaveLength(2);
  });

  it('have the told role in each column that a merged heading spans', () => {
    const document = written([
      ['Wobble', { text: 'Bits', across: 2 }, 'Folk'],
      ['Late', 'Walk with him', 'Ring school', 'Dave'],
    ]);
    const answers = { [headingFingerprint(document.tables[0]!)]: ['need', 'action', 'who'] as const };
    expect(recognisePlan(document, answers).tables[0]?.plan?.roles).toEqual([
      'need',
      'action',
      'action',
      'who',
    ]);
  });
});
