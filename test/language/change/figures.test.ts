import type { PlanFacts } from '../../../src/language/facts/plan-facts';
import { readStatement } from '../../../src/language/statement-reading';

const facts: PlanFacts = {
  people: [],
  texts: [],
  today: { year: 2026, month: 11, day: 22 },
  planDate: null,
  reviewDate: null,
  house: { roles: [], services: [], acronyms: {} },
};

const figures = (text: string) =>
  readStatement(text, facts).figures.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('findFigures', () => {
  it.each([
    ['Sam’s attendance will improve from 58% to above 92%', ['change: from 58% to above 92%']],
    ['Attendance 58% -> 92%', ['change: 58% -> 92%']],
    ['Weight to move from the 2nd to the 9th centile', ['change: from the 2nd to the 9th']],
    ['Her score falls from 18 to 9 or under', ['change: from 18 to 9']],
    ['At school at least 4 days a week', ['frequency: at least 4 days a week']],
    ['Food shop £20 a week', ['frequency: £20 a week']],
    ['Teeth brushed for two minutes', ['level: two']],
    ['Parents attend two meetings', ['level: two']],
    ['Feels safe 7/10', ['level: 7/10']],
    ['Half of the sessions', ['level: Half']],
    ['２ visits', ['level: ２']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['by 3 March 2027'],
    ['within 5 days'],
    ['every six weeks'],
    ['Year 6 teacher'],
    ['Ring 01803 208100 or 999'],
    ['Marie, 31, is the birth mother'],
    ['The five-year-old'],
    ['One-to-one work with Ella'],
    ['No one to shout'],
    ['The two boys'],
    ['12 Park Road'],
    ['Anyone under 18'],
  ])('counts nothing in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('tells the two ends of a change', () => {
    const [figure] = readStatement('from none to three a week', facts).figures;
    expect(figure).toMatchObject({ kind: 'change', from: 0, to: 3 });
  });
});
