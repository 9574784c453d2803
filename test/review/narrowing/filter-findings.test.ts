import { countActions } from '../../../src/review/judging/count-actions';
import { filterChoices, filterFindings, noFilter } from '../../../src/review/narrowing/filter-findings';
import { placeFindings } from '../../../src/review/judging/placed-findings';
import { findingAt, planTable, reviewOf } from '../../taskpane/review-shown';

const plan = planTable({ need: 'Need', action: 'Action', who: 'By whom' }, [
  { need: 'Ellie’s teeth hurt', action: 'Nurse to ring the dentist', who: 'Asha' },
  { need: 'Jayden misses school', action: 'Mum to walk with him', who: 'Tim Reed' },
  { need: 'The house is cold', action: 'Landlord to mend it', who: 'Reedham Homes' },
]);
const found = reviewOf(
  [plan],
  [
    findingAt(plan, 1, 'action', 'Nurse', { id: 'a' }),
    findingAt(plan, 2, 'action', 'Mum', { id: 'b', severity: 'warning', criterion: 'agreed' }),
    findingAt(plan, 3, 'action', 'Landlord', { id: 'c', severity: 'hint', criterion: 'timely' }),
  ],
);
const review = {
  ...found,
  facts: {
    ...found.facts,
    people: [
      { name: 'Asha Khan', forms: ['Asha Khan', 'Asha'], roles: [], kind: 'professional' as const },
      { name: 'Tim Reed', forms: ['Tim Reed', 'Reed'], roles: [], kind: 'professional' as const },
      { name: 'Ellie', forms: ['Ellie'], roles: [], kind: 'child' as const },
      { name: 'Nobody Here', forms: ['Nobody Here'], roles: [], kind: 'family' as const },
    ],
  },
};
const placed = placeFindings(review);
const shown = (filter: Partial<typeof noFilter>) =>
  filterFindings(review, placed, { ...noFilter, ...filter }).map(({ finding }) => finding.id);

describe('filtering findings', () => {
  it('lets all through until something is chosen', () => {
    expect(shown({})).toEqual(['a', 'b', 'c']);
  });

  it('goes by severity and by the letter that a criterion counts for', () => {
    expect(shown({ severity: 'warning' })).toEqual(['b']);
    expect(shown({ letter: 'a' })).toEqual(['b']);
    expect(shown({ severity: 'error', letter: 't' })).toEqual([]);
  });

  it('knows a person by any form of the name, as a whole word', () => {
    expect(shown({ person: 'Asha Khan' })).toEqual(['a']);
    expect(shown({ person: 'Tim Reed' })).toEqual(['b']);
    expect(shown({ child: 'Ellie' })).toEqual(['a']);
  });

  it('knows a name that begins with a mark, ends a row, or stands only above it', () => {
    const two = planTable({ action: 'Action' }, [{ action: 'Tim Reed-Shaw to ring' }, { action: 'Ask Zoë' }]);
    const headed = { ...two, rows: two.rows.map((row, at) => (at === 0 ? { ...row, child: 'Ali' } : row)) };
    const named = ['Zoë', 'Zo', 'Ali', '’Reed', 'Reed'].map((name) => ({
      name,
      forms: [name],
      roles: [],
      kind: 'family' as const,
    }));
    const both = reviewOf(
      [headed],
      [
        findingAt(headed, 1, 'action', 'ring', { id: 'a' }),
        findingAt(headed, 2, 'action', 'Ask', { id: 'b' }),
      ],
    );
    const { person } = filterChoices({ facts: { ...both.facts, people: named } }, placeFindings(both));
    expect(person).toEqual([
      { value: 'Zoë', count: 1 },
      { value: 'Ali', count: 1 },
      { value: 'Reed', count: 1 },
    ]);
  });

  it('offers only what would show something, with how much', () => {
    const { severity, letter, person, child } = filterChoices(review, placed);
    expect(severity.map(({ value, count }) => [value, count])).toEqual([
      ['error', 1],
      ['warning', 1],
      ['hint', 1],
    ]);
    expect(letter.map(({ value }) => value)).toEqual(['s', 'a', 't']);
    expect(person).toEqual([
      { value: 'Asha Khan', count: 1 },
      { value: 'Tim Reed', count: 1 },
    ]);
    expect(child).toEqual([{ value: 'Ellie', count: 1 }]);
  });
});

describe('counting actions', () => {
  it('counts an action complete where nothing worse than a hint is in it or beside it', () => {
    expect(countActions(review)).toEqual({ actions: 3, complete: 1 });
    expect(countActions({ ...review, findings: [] })).toEqual({ actions: 3, complete: 3 });
  });

  it('counts each statement of a cell by itself, and all of them where something beside them is found', () => {
    const two = planTable({ action: 'Action', when: 'When' }, [{ action: 'Mum to ring', when: 'soon' }]);
    const [row] = two.rows;
    const first = row!.cells[0]!.statements[0]!;
    const second = { ...first, place: { ...first.place, paragraph: 1 } };
    const cells = [{ ...row!.cells[0]!, statements: [first, second] }, row!.cells[1]!];
    const table = { ...two, rows: [{ ...row!, cells }] };
    expect(countActions(reviewOf([table], [findingAt(two, 1, 'action', 'Mum')]))).toEqual({
      actions: 2,
      complete: 1,
    });
    expect(countActions(reviewOf([table], [findingAt(two, 1, 'when', 'soon')]))).toEqual({
      actions: 2,
      complete: 0,
    });
  });
});
