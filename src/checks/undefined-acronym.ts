import type { Acronym } from '../language/word-lists/acronyms';
import { acronymsSpeltOut, findAcronyms, glossaryEntry } from '../language/word-lists/acronyms';
import { opensSentence } from '../language/rewording';
import { articleFor, capitalised, pluralOf } from '../language/deeds/word-forms';
import type { CellRole, Place } from '../plan/plan';
import type { Found, PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';

/** How many different acronyms a plan may hold before each further one is more than a hint. */
const acronymsBorne = 5;

const judged: ReadonlySet<CellRole> = new Set([
  'need',
  'outcome',
  'action',
  'who',
  'when',
  'who+when',
  'measure',
  'notes',
  'other',
]);

export const undefinedAcronym = defineCheck({
  metadata: {
    id: 'undefined-acronym',
    title: 'Acronym not spelt out',
    criterion: 'specific',
    severity: 'hint',
    finds:
      'The first use of an acronym that the document has not spelt out. From the sixth different one it is a warning.',
    leavesAlone:
      'Acronyms that everyone knows (GP, NHS, A&E), those spelt out earlier or in a glossary, names and headings in capitals, and a job in the who column, which has a check of its own.',
    why: 'A family should be able to read their own plan. Spelling a short form out once costs little, and after that it can stand for itself.',
    sources: [
      { guide: 'Torbay', heading: 'Common errors in SMART plans: Overuse of acronyms' },
      { guide: 'Portsmouth', heading: 'Checklist: family friendly language' },
    ],
    messages: { unexplained: '“{phrase}” has not been spelt out, so a reader may not know what it means.' },
    examples: {
      bad: [
        {
          row: { action: 'Karley Middleton to send the «CAMHS» referral by 20/10/2026.' },
          suggestion: 'Child and Adolescent Mental Health Services (CAMHS)',
        },
        {
          row: { action: 'Owen to meet the «QZP» team by 20/10/2026.' },
          suggestion: '{what} (QZP)',
        },
      ],
      good: [
        {
          row: {
            action:
              'Tunde to hold a TAF (Team Around the Family) meeting every six weeks. The TAF will invite Mum.',
          },
        },
        { row: { action: 'Mum to register Ellie with a GP by 3 March 2027.' } },
      ],
    },
  },
  scope: 'statements',
  find: (context) => {
    const { facts, settings } = context;
    const { acronyms } = facts.house;
    const leave = new Set(
      (settings.words['undefined-acronym']?.leave ?? []).map((word) => word.toUpperCase()),
    );
    const inPlan = new Map(context.statements.map((each) => [key(each.statement.place), each]));
    const known = new Set(
      facts.texts.flatMap(({ text }, at) => {
        const short = glossaryEntry(text, facts.texts[at + 1]?.text, acronyms);
        return short === null ? [] : [upper(short)];
      }),
    );
    const found: Found<'unexplained'>[] = [];
    for (const { text, place } of facts.texts) {
      for (const short of acronymsSpeltOut(text, acronyms)) known.add(upper(short));
      const subject = place ? inPlan.get(key(place)) : undefined;
      if (!subject || !judged.has(subject.statement.role) || subject.statement.paragraph.heading) continue;
      for (const acronym of findAcronyms(text, subject.reading.words, acronyms)) {
        if (known.has(upper(acronym.short)) || leave.has(upper(acronym.short)) || leftAlone(acronym, subject))
          continue;
        known.add(upper(acronym.short));
        found.push({
          message: 'unexplained',
          at: passage(subject.statement, acronym.start, acronym.end),
          ...(found.length >= acronymsBorne ? { severity: 'warning' as const } : {}),
          suggestion: speltOut(acronym, subject, context),
        });
      }
    }
    return found;
  },
});

function upper(short: string): string {
  return short.toUpperCase();
}

function key(place: Place): string {
  return [place.table, place.row, place.column, place.paragraph].join('/');
}

function leftAlone(acronym: Acronym, { reading, statement }: StatementInPlan): boolean {
  const { start, end } = acronym;
  const within = (span: { readonly start: number; readonly end: number }) =>
    span.start <= start && end <= span.end;
  if (reading.quotations.some(within) || reading.names.some(within)) return true;
  const who = statement.role === 'who' || statement.role === 'who+when';
  return who && reading.names.length === 0;
}

function speltOut(
  acronym: Acronym,
  { reading, statement }: StatementInPlan,
  context: PlanInContext,
): Suggestion {
  const { short, start, end, ending, meaning } = acronym;
  const { text, words } = reading;
  const at = words.findIndex((word) => word.start <= start && end <= word.end);
  const article = words[at - 1];
  const adjoining = article && /^\s+$/.test(text.slice(article.end, start)) && /^an?$/i.test(article.plain);
  if (meaning === null)
    return suggestText(context, passage(statement, start, end), `{what} (${text.slice(start, end)})`);
  const behind = actorFrom(acronym, reading);
  if (behind !== null && ending === '')
    return suggestText(
      context,
      passage(statement, behind, behind),
      ` (${text.slice(start, end)}: ${meaning})`,
    );
  // "RHI’s completed" is a slip for the plural: nothing follows that could be owned.
  const slip =
    ending === 'possessive' &&
    !/^\s+(?!completed|done|made|held|are|were|to|and|will|in|for|by)\p{L}/u.test(text.slice(end));
  const inBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  const long =
    ending === 'plural' || slip
      ? pluralOf(meaning)
      : ending === 'possessive'
        ? `${meaning}${meaning.endsWith('s') ? '’' : '’s'}`
        : meaning;
  const written = slip ? `${short}s` : ending === 'possessive' ? short : text.slice(start, end);
  const spelt = inBrackets ? `${long}, ${written}` : `${long} (${written})`;
  const opening = opensSentence(reading, at) && words[at]?.start === start && !inBrackets;
  const from = adjoining ? article.start : start;
  const letter = adjoining ? articleFor(long) : '';
  const withArticle = adjoining
    ? `${/^A/.test(article.text) ? capitalised(letter) : letter} ${spelt}`
    : isChildCalled(meaning, words[at - 1]?.plain)
      ? `${articleFor(spelt)} ${spelt}`
      : spelt;
  return suggestText(
    context,
    passage(statement, from, end),
    opening ? capitalised(withArticle) : withArticle,
  );
}

/** "is LAC" takes an article once it is spelt out: "is a looked-after child". */
function isChildCalled(meaning: string, before = ''): boolean {
  return /^child\b|\bchild$/i.test(meaning) && /^(?:is|was|be|been|being|as|becomes?|became)$/.test(before);
}

/**
 * Where whoever acts ends, if the acronym only opens their name ("the SEN casework team"): spelt out in its midst it would part
 * them. `null` where it does not.
 */
function actorFrom(
  { start, end }: Acronym,
  { text, actors, parties }: StatementInPlan['reading'],
): number | null {
  const around = [...actors, ...parties].find(
    (actor) =>
      actor.start <= start && end < actor.end && /\b(?:teams?|services?)$/i.test(text.slice(end, actor.end)),
  );
  return around?.end ?? null;
}
