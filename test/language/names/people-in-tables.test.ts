import { collectFacts } from '../../../src/language/facts/plan-facts';
import { recognisePlan } from '../../../src/plan/recognise-plan';
import { written, type WrittenTable } from '../../plan/written-tables';

function people(table: WrittenTable): readonly string[] {
  const document = written(table);
  const facts = collectFacts(document, recognisePlan(document), {
    today: { year: 2026, month: 11, day: 22 },
    house: { roles: [], services: [], acronyms: {} },
  });
  return facts.people.map(({ name, roles, kind }) => [name, kind, ...roles].join(', '));
}

describe('people in tables that are no plan', () => {
  it('are known by the headings', () => {
    expect(
      people([
        ['Name', 'Role'],
        ['Shabnam Akhtar', 'Mother'],
        ['Tim Reed', 'Social worker'],
      ]),
    ).toEqual(['Shabnam Akhtar, family', 'Tim Reed, professional, social worker']);
  });

  it('are known by what stands beside them where the heading does not tell', () => {
    const rows = [
      ['Ida Cole', 'Child, 10'],
      ['Mihaela Cole', 'Mother'],
      ['Tim Reed', 'Social worker'],
    ];
    const known = ['Ida Cole, child', 'Mihaela Cole, family', 'Tim Reed, professional, social worker'];
    expect(people([['Name', 'Who'], ...rows])).toEqual(known);
    expect(people([["Who's who", ''], ...rows])).toEqual(known);
    expect(people([['Household and team', 'Details'], ...rows])).toEqual(known);
    expect(people(rows)).toEqual(known);
  });

  it('are children of the family where a brother or sister has a young age', () => {
    expect(
      people([
        ['Household', 'Details'],
        ['Dawn Cole', 'Mother'],
        ['Temi and Simi Cole', 'Brother, 11; sister, 11 months'],
        ['Rick Cole', 'Brother, 24'],
      ]),
    ).toEqual(['Dawn Cole, family', 'Temi, child', 'Simi Cole, child', 'Rick Cole, family']);
  });

  it('have a job where they are somebody’s key person, and none in a table of days', () => {
    expect(
      people([
        ['Name', 'Role'],
        ['Shazia Mirza', 'Key person, nursery'],
        ['Tim Reed', 'Social worker'],
      ]),
    ).toEqual(['Shazia Mirza, professional, key person', 'Tim Reed, professional, social worker']);
    expect(
      people([
        ['Day', 'What'],
        ['Monday', 'Swimming'],
        ['Friday', 'Football'],
      ]),
    ).toEqual([]);
  });
});
