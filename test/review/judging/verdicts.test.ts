import type { Criterion, Severity } from '../../../src/checks/check';
import { countLetters, verdictsOfRow } from '../../../src/review/judging/verdicts';

const found = (...all: readonly (readonly [Criterion, Severity])[]) =>
  verdictsOfRow(
    0,
    all.map(([criterion, severity]) => ({ criterion, severity })),
  ).letters;

describe('the five letters of a row', () => {
  it('are yes where nothing was found, and for people where only people can judge', () => {
    expect(found()).toEqual({ s: 'yes', m: 'yes', a: 'for people', r: 'for people', t: 'yes' });
  });

  it('are no for an error, to some extent for a warning, and yes for a hint', () => {
    expect(
      found(['specific', 'error'], ['specific', 'warning'], ['timely', 'warning'], ['measurable', 'hint']),
    ).toEqual({
      s: 'no',
      m: 'yes',
      a: 'for people',
      r: 'for people',
      t: 'to some extent',
    });
  });

  it('are not clear for achievable where nothing can be measured, as Halton judges', () => {
    expect(found(['measurable', 'error'])).toMatchObject({ m: 'no', a: 'not clear' });
    expect(found(['measurable', 'error'], ['achievable', 'warning'])).toMatchObject({ a: 'to some extent' });
  });

  it('count agreed with achievable and realistic with relevant', () => {
    expect(found(['agreed', 'warning'], ['realistic', 'warning'])).toMatchObject({
      a: 'to some extent',
      r: 'to some extent',
    });
    expect(found(['relevant', 'error'])).toMatchObject({ r: 'not clear' });
  });

  it('move when something is mended', () => {
    expect(found(['timely', 'error']).t).toBe('no');
    expect(found().t).toBe('yes');
  });
});

describe('the letters of a plan', () => {
  it('are counted row by row, and what only people can judge is counted apart', () => {
    const rows = [
      verdictsOfRow(0, []),
      verdictsOfRow(1, [{ criterion: 'timely', severity: 'error' }]),
      verdictsOfRow(2, [{ criterion: 'achievable', severity: 'warning' }]),
    ];
    expect(countLetters(rows)).toEqual([
      { letter: 's', yes: 3, forPeople: 0 },
      { letter: 'm', yes: 3, forPeople: 0 },
      { letter: 'a', yes: 0, forPeople: 2 },
      { letter: 'r', yes: 0, forPeople: 3 },
      { letter: 't', yes: 2, forPeople: 0 },
    ]);
  });
});
