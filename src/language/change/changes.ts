import type { Span } from '../../plan/document-as-read';
import type { Clause } from '../sentences/clauses';
import { hangingClauses, hangs } from '../sentences/clauses';
import { isFamilyWord } from '../actors/family';
import { partOfName } from '../rewording';
import { risesOrFalls } from './rising-and-falling';
import type { StatementReading } from '../statement-reading';
import { wordHint } from '../sentences/word-hints';

/**
 * A word that promises a change in how much or how often: a `verb` ("improve", "cut down on"), a `noun` ("reduction in"),
 * or a `comparison` ("fewer", "more time", "better attendance", "improved sleep").
 */
export interface Change extends Span {
  readonly kind: 'verb' | 'noun' | 'comparison';
  /** Its place among the words: the last word of it. */
  readonly word: number;
}

const verbs =
  /^(?:improv|increas|reduc|decreas|lessen|minimis|maximis|enhanc|diminish)(?:e|es|ed|ing|s)?$|^(?:lessened|lessens|lessening)$/;
const nouns =
  /^(?:improvement|increase|reduction|decrease|lessening|drop|fall|rise|decline|growth|boost|upturn|downturn|dip|cut)s?$/;
/** Verbs that speak of a change only where their object is something measured: not "raise concerns", "drop off". */
const ofMeasures =
  /^(?:rais|lower|boost|grow|ris|fall|drop|declin|cut|halv|doubl|lift|shorten|lengthen|extend|strengthen|build|develop)(?:e|es|ed|ing|s|ting|t|ped|ping|en)?$/;
const measured =
  /^(?:attendance|punctuality|lateness|absences?|scores?|weight|height|levels?|anxiety|confidence|self-esteem|esteem|resilience|numbers?|amounts?|rates?|percentages?|frequency|intake|consumption|use|drinking|smoking|vaping|time|hours|minutes|sleep|grades?|marks|reading|arguments|incidents|outbursts|exclusions|debts?|arrears|spending|stress|mood|drug|cannabis|alcohol)$/;
const comparisons =
  /^(?:more|less|fewer|greater|higher|lower|longer|earlier|faster|quicker|shorter|better|quieter|later)$/;
const participles = /^(?:improved|increased|reduced|decreased|enhanced|improving|increasing|reducing)$/;

/** What a comparison compares with no promise in it: "more than", "no longer", "more information", "higher education". */
const notAPromiseBefore =
  /\b(?:no|any|not|never|even|once|much\s+the|or|the|one|two|three|four|\d+|find\s+out|learn|know|hear|(?:so|as)\s+far|is\s+it|what|nothing|something|everything)\s+$/i;
const notAPromiseAfter =
  /^\s+(?:than|information|details?|or\s+less|and\s+more|often\s+than\s+not|education|school|term|sixth|form|court|likely|harm|of\s+the\s+same|on\s+this|about|to\s+the\s+point|recent(?:ly)?|this\s+(?:year|week|month)|in\s+the|on\b|sessions\s+if|serious|risk|needs\s+funding|rate\s+of\s+(?:dla|pip|benefit))\b/i;
const standards =
  /^(?:relationships?|home|house|environment|conditions?|care|parenting|boundar(?:y|ies)|hygiene|diet|lives?|place|choices?|ways?|understanding|quality|mood|standards?|living|bond|communication|manners|attitude|presentation|clothing|clothes|nutrition|lifestyle|self-care|interactions?|role|equipped|able|suited|placed|known|off|at|than)$/;
const namesOfThings =
  /^(?:plan|plans|notice|programme|team|partner|officer|order|rates?|timetable|hours|adviser|board|price|cost|fee)$/;
const bodyOrHarm = /\b(?:harm|risk|drug|noise|stress)\s+$/i;

/** Every change that the statement promises, in order. Says nothing of whether it is put into figures. */
export function findChanges(reading: StatementReading): readonly Change[] {
  const { text } = reading;
  if (!mayChange(text)) return [];
  let clauses: readonly Clause[] | undefined;
  return reading.words.flatMap((word, at): Change[] => {
    const kind = kindAt(reading, at);
    if (!kind || partOfName(reading, at, at)) return [];
    if (hangs((clauses ??= hangingClauses(text, reading.words)), word.start, 'condition', 'reason'))
      return [];
    if (reading.quotations.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    const last = kind.words ?? 1;
    const end = reading.words[at + last - 1] ?? word;
    return [{ kind: kind.kind, start: word.start, end: end.end, word: at + last - 1 }];
  });
}

const mayChange = wordHint(
  /improv|increas|reduc|decreas|lessen|minimis|maximis|enhanc|diminish|rais|lower|boost|gr[eo]w|ris|rose|f[ae]ll|drop|declin|cut|halv|doubl|lift|shorten|lengthen|extend|strengthen|build|develop|more|less|fewer|greater|higher|longer|earlier|faster|quicker|better|later|climb|dwindl|shr[aiu]nk|subsid|abat|wan(?:e|ing)|reced|trebl|plummet|deepen|worsen|quicken|ease|easing|multipl|soar|dip|turn|wider|broader|bigger|larger|smaller|^not$|^com(?:es?|ing)|^came|^go(?:es|ing|ne)?$|^went|^tail|^taper|^trail|^peter|^thin|^pick|^slip|^creep|^crept|^edg|^inch|^shoot|^shot|^slow|^w[io]und?|^quieten|^cool|^calm|^bring|^brought|^g[eo]t|^keep|^kept|^dr[io]v|^push|^forc|^whittl|^scal|^par(?:e|ing)|^rein|^ramp|^di(?:e|ed|es)$|^dying/i,
);

function kindAt(
  reading: StatementReading,
  at: number,
): { readonly kind: Change['kind']; readonly words?: number } | null {
  const { text, words } = reading;
  const word = words[at];
  if (!word) return null;
  const next = words[at + 1]?.plain ?? '';
  const { plain } = word;
  const before = text.slice(0, word.start);
  const after = text.slice(word.end);
  if (nouns.test(plain) && (/^(?:in|of|to)$/.test(next) || isNoun(before)) && isOfAmount(plain, next, before))
    return bodyOrHarm.test(before) && plain.startsWith('reduc') ? null : { kind: 'noun' };
  if (verbs.test(plain)) {
    if (namesOfThings.test(next) || bodyOrHarm.test(before)) return null;
    const comparison = participles.test(plain) && !isVerbal(before) && next !== '';
    return { kind: comparison ? 'comparison' : 'verb' };
  }
  const rising = risesOrFalls(reading, at);
  if (rising > 0) return { kind: 'verb', words: rising };
  if (ofMeasures.test(plain)) {
    if (plain === 'cut' && /^(?:down|back)$/.test(next)) return { kind: 'verb', words: 2 };
    if (/^cut/.test(plain) && !/\b(?:to|will|agrees?|needs?|and)\s+(?:\w+\s+)?$/i.test(before)) return null;
    const object = words.slice(at + 1, at + 6).some(({ plain: each }) => measured.test(each));
    const subject =
      /^(?:ris|fall|drop|declin|grow)/.test(plain) &&
      measured.test(words[at - 1]?.plain.replace(/^(?:to|will)$/, words[at - 2]?.plain ?? '') ?? '');
    if (/^(?:develop|build|extend|lift)/.test(plain))
      return object && /^build/.test(plain) && /confidence|esteem|resilience/.test(after)
        ? { kind: 'verb' }
        : null;
    if (/^(?:drop|fall)/.test(plain) && /^(?:off|asleep|in|out)$/.test(next)) return null;
    if (plain === 'lower' && !/\b(?:to|will)\s+$/i.test(before))
      return comparison(plain, next, before, after);
    return object || subject ? { kind: 'verb' } : null;
  }
  if (plain === 'not' && /^\s+(?:nearly\s+)?(?:as|so)\s+(?:many|much|often|frequently)\b/.test(after))
    return { kind: 'comparison', words: next === 'nearly' ? 4 : 3 };
  if (sizes.test(plain)) return ranges.test(next) ? { kind: 'comparison' } : null;
  if (/^(?:get|gets|getting)$/.test(plain) && next === 'better') return getsBetter(reading, at);
  return comparisons.test(plain) ? comparison(plain, next, before, after) : null;
}

const sizes = /^(?:wider|broader|bigger|larger|smaller)$/;
const ranges =
  /^(?:range|variety|circle|choice|vocabulary|number|numbers|amount|amounts|portions?|network|gaps?|mix|helpings)$/;

/** "His reading gets better", "getting better at waiting"; not of a person who is ill. */
function getsBetter(
  { words, names }: StatementReading,
  at: number,
): { readonly kind: 'comparison'; readonly words: number } | null {
  const before = words[at - 1];
  const person =
    before === undefined ||
    /^(?:to|will|is|are|he|she|they|who)$/.test(before.plain) ||
    isFamilyWord(before.plain) ||
    names.some(({ start, end }) => start <= before.start && before.start < end);
  return !person || words[at + 2]?.plain === 'at' ? { kind: 'comparison', words: 2 } : null;
}

/** "a drop", "show some improvement": what stands behind a determiner is a noun. */
function isNoun(before: string): boolean {
  return /\b(?:an?|the|any|some|see|show|shows|further|significant)\s+(?:\w+\s+)?$/i.test(before);
}

/** "A drop in calls", "a cut in hours"; not "a cut on his arm", "a fall from the bed". */
function isOfAmount(plain: string, next: string, before: string): boolean {
  return /^(?:improve|increase|reduc|decrease|lessen)/.test(plain) || (next === 'in' && isNoun(before));
}

/** "has improved", "to be reduced": the participle is the verb, not a description. */
function isVerbal(before: string): boolean {
  return /(?:\b(?:has|have|had|be|been|being|is|are|was|were|will|to|gets?|not|also|by|and|of|for)|n't)\s+(?:\p{L}+ly\s+)?$/iu.test(
    before,
  );
}

/** "more dry nights" counts nights. */
const countedTimes = /^\s+\p{L}+\s+(?:days|nights|mornings|evenings|weekends|meals|lessons|weeks|times)\b/u;

function comparison(
  plain: string,
  next: string,
  before: string,
  after: string,
): { readonly kind: 'comparison' } | null {
  if (notAPromiseBefore.test(before)) return null;
  if (notAPromiseAfter.test(after) && !(/^(?:quick|fast|earli|short|long)er$/.test(plain) && next === 'in'))
    return null;
  if (plain === 'better')
    return !/\bdo(?:es|ing)?\s+$/i.test(before) &&
      (standards.test(next) || /\b(?:get|gets|feel|feels|feeling|getting|had|'d)\s+$/i.test(before))
      ? null
      : { kind: 'comparison' };
  // "more responsive", "more confidently": a standard, which no count answers; another check speaks of it.
  if (
    (plain === 'more' || plain === 'less') &&
    isQuality(next) &&
    !countedTimes.test(after) &&
    !/^\s+at\s+(?!ease|home|peace|risk)/.test(after)
  )
    return null;
  if (next === 'of' && /^\s+of\s+(?:an?|the)\b/.test(after)) return null;
  if (
    (plain === 'earlier' || plain === 'later') &&
    !/\b(?:bed|up|school|home|arrive|arrives|get|start)\b/i.test(`${before} ${after}`)
  )
    return null;
  if (plain === 'later' || (plain === 'longer' && /^\s+(?:term|lasting)/.test(after))) return null;
  if (plain === 'lower' && /^(?:school|sixth|level)$/.test(next)) return null;
  return { kind: 'comparison' };
}

/** An adjective or adverb by its ending, and the common ones without one. */
function isQuality(word: string): boolean {
  if (/^(?:often|frequent|frequently|regularly|regular|time|times|meals|days|help|talk|praise)$/.test(word))
    return false;
  return (
    (/(?:ive|ful|able|ible|ous|ent|ant|ic|ical|ly|ish|less)$/.test(word) &&
      !/^(?:incidents|parent|family|supply|contact)$/.test(word)) ||
    /^(?:settled|relaxed|engaged|involved|organised|stressed|worried|interested|at|open|honest|calm|secure|mature|upset|tired|likely|aware|sure|certain|able|motivated|prepared|focused|focussed|withdrawn|isolated|connected|attuned|balanced|structured|willing|loving|caring|nurturing|understanding|trusting|accepting|so|like|appropriate|stable|age|child|needed|required)$/.test(
      word,
    )
  );
}
