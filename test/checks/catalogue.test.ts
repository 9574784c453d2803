import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks';
import type { Check } from '../../src/checks/check';
import { judgeExamples } from './run-examples';

const folder = join(__dirname, '../../src/checks');

/** The ids that stand in comments, settings and the JSON output; they never change. */
const ids = `
  role-not-name no-owner vague-word subjective-term universal-goal service-not-need several-actions dates-do-not-match-actions
  unnamed-service undefined-acronym no-measure change-without-figures action-not-outcome self-report-only no-frequency no-fallback
  negative-phrasing absolute-demand large-jump done-to-language misplaced-responsibility too-many-actions hard-to-read
  service-language empty-cell no-timescale vague-timescale unclear-date date-passed long-timescale drift no-review-date no-signatures
  child-voice-missing parent-voice-missing no-contingency vague-contingency quick-wins-late child-without-row name-inconsistent`
  .trim()
  .split(/\s+/);

const filesWithCheck = readdirSync(folder)
  .filter(
    (file) => file.endsWith('.ts') && readFileSync(join(folder, file), 'utf8').includes('defineCheck({'),
  )
  .map((file) => file.replace(/\.ts$/, ''));

const each = checks.map((check) => [check.metadata.id, check] as const);

describe('the catalogue', () => {
  it('holds every id once, and no other', () => {
    expect(checks.map(({ metadata }) => metadata.id).sort()).toEqual([...ids].sort());
  });

  it('holds the check of every file, under its name', () => {
    expect(checks.map(({ metadata }) => metadata.id).sort()).toEqual([...filesWithCheck].sort());
  });

  it.each(each)('%s has a test of its own', (id) => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  it.each(checks.filter(({ scope }) => scope === 'plan').map((check) => [check.metadata.id, check] as const))(
    '%s, which speaks of the whole plan, shows what it finds and what is fine',
    (_, { metadata: { illustration } }) => {
      expect(illustration?.bad).toMatch(/\S/);
      expect(illustration?.good).toMatch(/\S/);
    },
  );

  it.each(each)('%s says in full what it is', (_, { metadata }) => {
    for (const words of [metadata.title, metadata.finds, metadata.why])
      expect(words.length).toBeGreaterThan(8);
    expect(metadata.title).not.toMatch(/\.$/);
    for (const sentence of [metadata.finds, metadata.why, ...Object.values(metadata.messages)]) {
      expect(sentence).toMatch(/[.?]$/);
    }
  });

  it.each(each.filter(([, check]) => check.scope !== 'plan'))(
    '%s has two examples of each kind',
    (_, { metadata }) => {
      expect(metadata.examples.bad.length).toBeGreaterThanOrEqual(2);
      expect(metadata.examples.good.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(each)('%s silences only checks that exist', (_, { metadata }) => {
    for (const silence of metadata.silences ?? []) expect(ids).toContain(silence.check);
  });

  it.each(each)('%s fills every hole of its messages, and offers something', (_, check) => {
    for (const { message, suggestion } of findingsOf(check)) {
      expect(message).not.toMatch(/[{}]/);
      expect(message).toMatch(/\S/);
      expect(suggestion.text.trim()).not.toBe('');
      if (suggestion.kind === 'rewrite') expect(suggestion.text).not.toMatch(/[{}]/);
    }
  });

  it.each(each)(
    'the good examples of %s are good: no check finds an error or warning of wording in them',
    (_, check) => {
      const wording = checks.filter(
        ({ metadata }) => ofWording.has(metadata.id) && metadata.id !== check.metadata.id,
      );
      const { findings } = judgeExamples(check.metadata.examples.good, wording);
      expect(
        findings
          .filter(({ severity }) => severity !== 'hint')
          .map(({ check: by, phrase }) => `${by}: ${phrase}`),
      ).toEqual([]);
    },
  );
});

/** Checks that judge words by themselves, whatever else the row holds. */
const ofWording: ReadonlySet<string> = new Set([
  'vague-word',
  'subjective-term',
  'negative-phrasing',
  'absolute-demand',
]);

function findingsOf(check: Check) {
  return check.metadata.examples.bad.flatMap((example) => {
    const { findings, planFindings } = judgeExamples([example], [check]);
    return [...findings, ...planFindings];
  });
}
