import type { Example } from '../../src/checks/check';
import { checks, checksWithWords } from '../../src/checks';
import { parseHouseStyle } from '../../src/review/house-style/house-style';
import { judgePlan } from '../../src/review/judging/judge-plan';
import { examplePlan } from '../checks/example-plan';
import { today } from '../checks/run-examples';

/** The review of these rows in a house style, with every check. */
const judge = (style: object, ...rows: readonly Example[]) => {
  const { document, plan } = examplePlan(...rows);
  const settings = parseHouseStyle(JSON.stringify(style));
  return judgePlan(document, plan, { today, settings, letters: settings.letters });
};

const found = (check: string, style: object, ...rows: readonly Example[]) =>
  judge(style, ...rows).findings.filter((finding) => finding.check === check);

const phrases = (...of: Parameters<typeof found>) => found(...of).map(({ phrase }) => phrase);

const action = (text: string, rest: Example['row'] = {}): Example => ({ row: { action: text, ...rest } });

describe('a house style acts', () => {
  it.each(checksWithWords.filter((id) => id !== 'undefined-acronym'))('by a word added to %s', (check) => {
    const row = {
      row: { outcome: 'Ellie is frobnicate.', action: 'Tim Reed is frobnicate by 3 March 2027.' },
    };
    expect(phrases(check, {}, row)).toEqual([]);
    expect(phrases(check, { words: { [check]: { add: ['frobnicate'] } } }, row)).toContain('frobnicate');
  });

  it('by a word left alone, in each of its forms', () => {
    const rows = [action('Tim Reed to support Mum.'), action('Mum to be supported by Tim Reed.')];
    expect(phrases('vague-word', {}, ...rows)).toEqual(['support', 'supported']);
    expect(phrases('vague-word', { words: { 'vague-word': { leave: ['Support'] } } }, ...rows)).toEqual([]);
    const acronym = action('Tim Reed to call a TAF on 3 March 2027.');
    expect(phrases('undefined-acronym', {}, acronym)).toEqual(['TAF']);
    expect(
      phrases('undefined-acronym', { words: { 'undefined-acronym': { leave: ['TAF'] } } }, acronym),
    ).toEqual([]);
  });

  it('knows only checks that there are to keep lists of words', () => {
    expect(checksWithWords.filter((id) => !checks.some(({ metadata }) => metadata.id === id))).toEqual([]);
  });

  it('by its job titles and its services', () => {
    const role = action('Ring Mum by 3 March 2027.', { who: 'Rainbow Guide' });
    expect(phrases('role-not-name', {}, role)).toEqual([]);
    expect(phrases('role-not-name', { roles: ['rainbow guide'] }, role)).toEqual(['Rainbow Guide']);
    const service = action('Ring Mum by 3 March 2027.', { who: 'Rosie Bell' });
    expect(phrases('role-not-name', {}, service)).toEqual([]);
    expect(phrases('role-not-name', { services: ['Rosie Bell'] }, service)).toEqual(['Rosie Bell']);
  });

  it('by its acronyms, which are spelt out in its words', () => {
    const row = action('Tim Reed to call ZQT on 3 March 2027.');
    const [finding] = found('undefined-acronym', { acronyms: { ZQT: 'Zonal Quick Team' } }, row);
    expect(finding?.suggestion.text).toContain('Zonal Quick Team');
  });

  it('by its limits', () => {
    const many = Array.from({ length: 4 }, (_, at) => action(`Tim Reed to ring school ${String(at)}.`));
    const check = (id: string, limits: object, ...rows: readonly Example[]) =>
      found(id, { limits }, ...rows).length;
    expect(check('too-many-actions', {}, ...many)).toBe(0);
    expect(check('too-many-actions', { actions: 3 }, ...many)).toBe(1);
    expect(check('too-many-actions', { actionsPerPerson: 2 }, ...many)).toBe(1);
    const words = action('Tim Reed to ring the school and to ask when the bus will come on Monday.');
    expect(check('hard-to-read', {}, words)).toBe(0);
    expect(check('hard-to-read', { wordsPerSentence: 6 }, words)).toBe(1);
    const harder = action(
      'Tim Reed to ring the nursery and to ask when the minibus will come in the morning and who will meet it at the gate.',
    );
    expect(check('hard-to-read', {}, harder)).toBe(0);
    expect(check('hard-to-read', { readingAge: 5 }, harder)).toBe(1);
    const far = action('Tim Reed to find a nursery by 20 February 2027.');
    expect(check('long-timescale', {}, far)).toBe(0);
    expect(check('long-timescale', { monthsWithoutStage: 1 }, far)).toBe(1);
    const jump: Example = { row: { outcome: 'Attendance goes from 70% to 90% by 3 March 2027.' } };
    expect(check('large-jump', {}, jump)).toBe(0);
    expect(check('large-jump', { pointsWithoutStep: 10 }, jump)).toBe(1);
  });

  it('by its severities, in the verdicts too', () => {
    const row = action('Tim Reed to ring the school soon.');
    expect(found('vague-timescale', {}, row)[0]?.severity).toBe('warning');
    const style = { severities: { 'vague-timescale': 'error', 'no-contingency': 'hint' } };
    expect(found('vague-timescale', style, row)[0]?.severity).toBe('error');
    expect(judge({}, row).verdicts[0]?.letters.t).toBe('to some extent');
    expect(judge(style, row).verdicts[0]?.letters.t).toBe('no');
    const ofPlan = judge(style, row).planFindings.find(({ check }) => check === 'no-contingency');
    expect(ofPlan?.severity).toBe('hint');
  });

  it.each(checks.map(({ metadata }) => metadata.id))(
    'by switching %s off or leaving it until asked',
    (id) => {
      const examples = checks.find(({ metadata }) => metadata.id === id)?.metadata.examples.bad ?? [];
      const bad = examples.length > 0 ? examples.slice(0, 1) : [action('Ring.')];
      const rows = bad.map((example) => ({ ...example, row: unmarked(example.row) }));
      for (const setting of ['off', 'asked']) {
        const review = judge({ checks: { [id]: setting } }, ...rows);
        expect([...review.findings, ...review.planFindings].map(({ check }) => check)).not.toContain(id);
        expect(review.asked.map(({ check }) => check)).toEqual(setting === 'asked' ? [id] : []);
      }
    },
  );

  it('by its form of dates', () => {
    const row: Example = {
      before: ['Date of next review: 11 January 2027'],
      row: { action: 'Tim Reed to ring the school.', when: '' },
    };
    const dates = (dateForm: string) =>
      found('no-timescale', { dateForm }, row).flatMap(({ suggestion }) =>
        suggestion.kind === 'guided' ? suggestion.blanks.flatMap(({ choices }) => choices) : [],
      );
    expect(dates('dd/mm/yyyy')).toEqual(['11/01/2027']);
    expect(dates('dd.mm.yyyy')).toEqual(['11.01.2027']);
    expect(dates('d month yyyy')).toEqual(['11 January 2027']);
  });

  it('by what its letters stand for', () => {
    expect(judge({ letters: { a: 'agreed', t: 'time-scaled' } }, action('Ring.')).letters).toMatchObject({
      s: 'specific',
      a: 'agreed',
      t: 'time-scaled',
    });
  });
});

function unmarked(row: Example['row']): Example['row'] {
  return Object.fromEntries(
    Object.entries(row).map(([role, text]) => [
      role,
      typeof text === 'string' ? text.replace(/[«»]/g, '') : text.map((each) => each.replace(/[«»]/g, '')),
    ]),
  );
}
