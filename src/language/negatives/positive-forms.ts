/** What is wanted, where a plan says what is not: the positive form of a behaviour, in the grammar of its sentence. */
import type { Behaviour } from './behaviours';
import { behaviourIn } from './behaviours';
import { hangingClauses } from '../sentences/clauses';
import { isFamilyWord } from '../actors/family';
import { isBareVerb } from '../sentences/lexicon';
import { gerundOf } from '../deeds/gerunds';
import type { Negative } from './negatives';
import { clauseEnd, deedEnd, opensSentence } from '../rewording';
import { sentencesOf } from '../sentences/sentences';
import type { StatementReading } from '../statement-reading';
import type { VerbForm } from '../deeds/word-forms';
import { capitalised, verbForms } from '../deeds/word-forms';

/** A positive wording for the passage from `start` to `end`. `choices` are what its blanks may be filled with. */
export interface PositiveForm {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** A verb phrase whose first word takes the form that the sentence needs. */
interface VerbPhrase {
  readonly head: string;
  readonly rest: string;
  /** Verb phrases that stand for `{what}`. */
  readonly choices?: readonly VerbPhrase[];
}

/**
 * The positive form of what is refused, or `null` where only its author can say what is wanted. `child` is how the child is
 * called: "Ellie", or "the children" where the document names none or several.
 */
export function positiveForm(
  negative: Negative,
  reading: StatementReading,
  child: string,
): PositiveForm | null {
  const { text, words } = reading;
  const place = slotOf(negative, reading);
  const whole = clauseEnd(reading, negative.last);
  const end = deedEnd(reading, negative.last);
  const firstDeed = skipAdverbs(reading, negative.last + 1);
  const deedWords = words.filter(({ start, end: to }, at) => at >= firstDeed && start < end && to <= end);
  const [verb] = deedWords;
  if (!verb) return null;
  const plain = deedWords.map((word) => word.plain);
  const behaviour = behaviourIn(plain);
  const subject = subjectOf(negative, reading);
  // "not to shout and hit" refuses both; "stop using cannabis and meet Lewis" does not.
  if (end < whole && !(negative.kind === 'ends' && verb.plain.endsWith('ing'))) return null;
  if (subject && choosesNothing(subject)) return null;
  if (negative.kind === 'no-longer' && /ed$/.test(plain[0] ?? '')) return null;
  if (plain[0] === 'missing' && /^(?:episodes?|incidents?|reports?|person)$/.test(plain[1] ?? ''))
    return null;
  const written = (text_: string, from = place.from): PositiveForm => ({
    start: from,
    end,
    text: startsSentence(reading, from) ? capitalised(text_) : text_,
  });

  if (
    negative.kind === 'no' ||
    (negative.kind === 'ends' && !plain[0]?.endsWith('ing') && behaviour === null)
  ) {
    return refusedThing(negative, reading, { end, behaviour, plain });
  }
  if (isPassive(plain, negative) || /^(?:witness|see|hear|experience|suffer)/.test(plain[0] ?? '')) {
    return suffered(subject, plain, reading, end, place);
  }
  if (negative.kind === 'not' && /ed$/.test(plain[0] ?? '')) return null;
  const isThing = negative.kind === 'ends' && words[negative.last]?.plain !== 'to';
  const deed = isThing ? text.slice(verb.start, end) : asGerund(text.slice(verb.start, end));
  const bounded = hangingClauses(text, words).some(
    ({ kind, start }) => kind === 'time' && text.slice(end, start).trim() === '',
  );
  // Behind "and", what is to be chosen instead would be a second deed in one line.
  if (behaviour === null && words[negative.first - 1]?.plain === 'and') return null;
  const phrase = verbPhrase(behaviour, deed, plain, {
    child,
    ofChild: isChild(subject?.words) || isKnownChild(subject, reading),
    bounded,
  });
  if (phrase.choices) {
    const chosen = written(`${place.lead}{what}`);
    return { ...chosen, choices: { what: phrase.choices.map((choice) => inflected(choice, place.form)) } };
  }
  const form = written(place.lead + inflected(phrase, place.form));
  return phrase.rest.includes('{where}')
    ? { ...form, choices: { where: ['the home', 'the home and the car'] } }
    : form;
}

interface Slot {
  readonly form: VerbForm;
  readonly from: number;
  readonly lead: string;
}

/** Where the positive wording begins, in which form its verb stands, and what is kept in front of it. */
function slotOf(negative: Negative, { words }: StatementReading): Slot {
  const { first, last, start, kind } = negative;
  const word = words[first]?.plain ?? '';
  const before = words[first - 1];
  switch (kind) {
    case 'will-not':
      return { form: 'base', from: start, lead: 'will ' };
    case 'not-to':
      return { form: 'base', from: start, lead: 'to ' };
    case 'does-not':
      return { form: 'third', from: start, lead: '' };
    case 'do-not':
      return { form: 'base', from: start, lead: '' };
    case 'is-not':
      return { form: word === 'are' || word.startsWith('aren') ? 'base' : 'third', from: start, lead: '' };
    case 'no-longer': {
      const next = words[last + 1]?.plain ?? '';
      return {
        form: next.endsWith('ing') ? 'gerund' : next.endsWith('s') ? 'third' : 'base',
        from: start,
        lead: '',
      };
    }
    case 'not':
      return { form: words[last + 1]?.plain.endsWith('ing') ? 'gerund' : 'base', from: start, lead: '' };
    case 'ends': {
      const has = before && /^(?:has|have)$/.test(before.plain);
      if (has) return { form: before.plain === 'has' ? 'third' : 'base', from: before.start, lead: '' };
      if (/^(?:is|are|be)$/.test(word))
        return { form: 'base', from: start, lead: word === 'be' ? '' : 'to ' };
      if (/^(?:prohibited|banned|barred|forbidden)$/.test(word))
        return { form: 'base', from: start, lead: 'to ' };
      const form = word.endsWith('ing')
        ? 'gerund'
        : word.endsWith('ed')
          ? 'third'
          : /[^s]s$/.test(word)
            ? 'third'
            : 'base';
      return { form, from: start, lead: '' };
    }
    case 'no':
      return { form: 'base', from: start, lead: '' };
  }
}

/** How the child is called, whether the child is asked, and whether a time or place bounds what is asked. */
interface Concerned {
  readonly child: string;
  readonly ofChild: boolean;
  readonly bounded: boolean;
}

function verbPhrase(
  behaviour: Behaviour | null,
  deed: string,
  plain: readonly string[],
  { child, ofChild, bounded }: Concerned,
): VerbPhrase {
  const instead: VerbPhrase = { head: 'choose', rest: `{what} instead of ${deed}` };
  switch (behaviour) {
    case 'hitting':
      if (ofChild) return instead;
      return plain.some((word) => isChildWord(word) || /^(?:smack|spank|chastis|punish)/.test(word))
        ? { head: 'manage', rest: `behaviour without ${deed}` }
        : { head: 'settle', rest: `disagreements without ${deed}` };
    case 'shouting':
      return { head: 'speak', rest: `in a calm voice without ${deed}` };
    case 'swearing':
      return { head: 'speak', rest: `without ${deed}` };
    case 'arguing':
      return { head: 'settle', rest: `disagreements without ${deed}` };
    case 'alcohol':
      return sober('sober (alcohol-free)', 'an alcohol', plain, { child, ofChild, bounded });
    case 'drugs':
      return sober('free of drugs', 'a drug', plain, { child, ofChild, bounded });
    case 'smoking':
      return { head: 'keep', rest: '{where} smoke-free' };
    case 'missing school':
      return { head: 'raise', rest: 'school attendance from {from} to {to} by {date}' };
    case 'missing appointments':
      return { head: 'raise', rest: `attendance at ${missedThings(deed)} from {from} to {to} by {date}` };
    case 'being late':
      return { head: 'arrive', rest: 'on time {times} a week' };
    case 'going missing':
      return { head: 'tell', rest: '{person} before going out and be home at the time agreed' };
    case 'leaving alone':
      return { head: 'arrange', rest: `for {person} to look after ${leftAlone(deed)} when going out` };
    case 'self-harm':
      return { head: 'deal', rest: `with upsets without ${deed}` };
    case null:
      return instead;
  }
}

/**
 * What may be wanted in place of a dependency, each a verb phrase in the base form; none where the words tell of neither
 * alcohol nor drugs.
 */
export function soberAims(words: readonly string[], child: string): readonly string[] {
  const behaviour = behaviourIn(words);
  if (behaviour !== 'alcohol' && behaviour !== 'drugs') return [];
  const { choices = [] } = verbPhrase(behaviour, '', [], { child, ofChild: false, bounded: false });
  return choices.map((choice) => inflected(choice, 'base'));
}

/** Both of the guides' shapes, of which neither is chosen: sober when in sole care, or a weekly group with a fallback. */
function sober(
  free: string,
  group: string,
  plain: readonly string[],
  { child, ofChild, bounded }: Concerned,
): VerbPhrase {
  if (bounded) return { head: 'be', rest: free };
  const around = plain.findIndex((word) => /^(?:around|near|before|during|in)$/.test(word));
  if (around > 0) return { head: 'be', rest: `${free} ${plain.slice(around).join(' ')}` };
  const inCare: VerbPhrase = { head: 'be', rest: `${free} when in sole care of ${child || 'the children'}` };
  const inGroup: VerbPhrase = {
    head: 'attend',
    rest: `${group} support group every week, with a call to the social worker on the day if one is missed`,
  };
  return { head: 'choose', rest: '{what}', choices: ofChild ? [inGroup] : [inCare, inGroup] };
}

function inflected({ head, rest }: VerbPhrase, form: VerbForm): string {
  return `${verbForms(head)[form]} ${rest}`;
}

/** "leave the children home alone" is about "the children". */
function leftAlone(deed: string): string {
  const object = /^leaving\s+(.+?)\s+(?:at home|home|all)?\s*(?:alone|unattended|unsupervised)/iu.exec(
    deed,
  )?.[1];
  return object && !/^(?:at home|home|all)$/.test(object) ? object : 'the children';
}

/** "missing any more appointments" is about "appointments". */
function missedThings(deed: string): string {
  return (
    deed
      .replace(/^(?:\S+)\s+/, '')
      .replace(/^(?:any|further|more|another|other)\s+/g, '')
      .replace(/^(?:more|further)\s+/, '') || 'appointments'
  );
}

/** The words of a deed with its verbs in -ing: "drink or use drugs" gives "drinking or using drugs". */
function asGerund(deed: string): string {
  const own = deed.split(/(\s+)/);
  let verbNext = true;
  return own
    .map((piece) => {
      const word = piece.toLowerCase();
      if (/^\s*$/.test(piece)) return piece;
      const verb = verbNext;
      verbNext = /^(?:or|and)$/.test(word) || (verb && word.endsWith('ly'));
      if (!verb || word.endsWith('ly')) return piece;
      if (word.endsWith('ing') || (piece !== own[0] && !isBareVerb(word))) return piece;
      return gerundOf(baseOf(word));
    })
    .join('')
    .replace(/\s+(?:any ?more|any longer|again)\b/giu, '')
    .replace(/\bany (?:more|further)\b/giu, 'any');
}

/** The base form of a present tense: "hits" gives "hit", "carries" "carry". */
function baseOf(verb: string): string {
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) && !isBareVerb(verb) ? verb.slice(0, -1) : verb;
}

interface Subject {
  readonly start: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly plural: boolean;
}

/** The words of the sentence in front of what refuses, without the verbs that lead to it. */
function subjectOf(negative: Negative, { text, words }: StatementReading): Subject | null {
  const sentence = sentencesOf(text).find(({ end }) => end > negative.start);
  if (!sentence) return null;
  const own = words.filter(({ start }) => start >= sentence.start && start < negative.start);
  const verb = own.findIndex(({ plain }) =>
    /^(?:to|will|must|should|agrees?|needs?|is|are|can|would|has|have|ensure)$/.test(plain),
  );
  const subject = verb < 0 ? own : own.slice(0, verb);
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last) return null;
  const plain = subject.map((word) => word.plain).filter((word) => word !== 'for');
  const from = subject.find((word) => word.plain !== 'for') ?? first;
  return {
    start: sentence.start,
    text: text.slice(from.start, last.end),
    words: plain,
    plural:
      plain.includes('and') ||
      (/(?:s|children|both|they|people)$/.test(plain.at(-1) ?? '') && !/['’]s$|ss$/.test(plain.at(-1) ?? '')),
  };
}

function isChildWord(word: string): boolean {
  return /^(?:child|children|baby|babies|son|sons|daughter|daughters|kids?|boys?|girls?|toddler|twins?|him|her|them)$/.test(
    word,
  );
}

function isChild(words: readonly string[] | undefined): boolean {
  return (
    words !== undefined &&
    words.some((word) => isChildWord(word)) &&
    !words.some((word) => isFamilyWord(word) && !isChildWord(word))
  );
}

/** A young person of the plan, by name. */
function isKnownChild(subject: Subject | null, { names }: StatementReading): boolean {
  return names.some(
    ({ start, person }) =>
      person?.kind === 'child' &&
      subject !== null &&
      start >= subject.start &&
      start < subject.start + subject.text.length,
  );
}

/** "The placement", "his behaviour": what chooses nothing itself. */
function choosesNothing({ words }: Subject): boolean {
  const last = words.at(-1) ?? '';
  return /^(?:placement|home|house|flat|tenancy|behaviours?|attendance|relationships?|situation|arrangements?|conditions?|contact|bedrooms?|incidents?|episodes?|arguments?|rows|plan|school|place)$/.test(
    last,
  );
}

function isPassive(plain: readonly string[], negative: Negative): boolean {
  const [first = '', second = ''] = plain;
  if (first === 'be' || first === 'being')
    return second !== 'late' && /(?:ed|en|left|hit|hurt|put|made|told|kept|seen|given)$/.test(second);
  return negative.kind === 'is-not' && /(?:ed|left|given|seen|hit|hurt|put|told)$/.test(first);
}

/** Where a child is spared something, the adult whose act it is takes the child's place as the one who acts. */
function suffered(
  subject: Subject | null,
  plain: readonly string[],
  reading: StatementReading,
  end: number,
  place: Slot,
): PositiveForm | null {
  if (!subject) return null;
  const will = place.lead === 'to ' ? 'to' : 'will';
  const who =
    /^(?:The|His|Her|Their|My|Our|Both|All|Any)\b/.test(subject.text) ||
    (/^[\p{Lu}]\p{Ll}/u.test(subject.text) && isFamilyWord(subject.words[0] ?? ''))
      ? subject.text.charAt(0).toLowerCase() + subject.text.slice(1)
      : subject.text;
  if (behaviourIn(plain) === 'arguing') {
    return {
      start: subject.start,
      end,
      text: `{person} ${will} settle disagreements away from ${withArticle(who)}`,
    };
  }
  const deed = plain.findIndex((word) => word !== 'be' && word !== 'being');
  const at = reading.words.findIndex(
    (word) => word.end <= end && word.plain === plain[deed] && word.start > subject.start,
  );
  const refused = reading.text.slice(reading.words[at]?.start ?? end, end);
  if (!/(?:ed|en|left|hit|hurt|put|made|told|kept|seen|given)\b/.test(refused.split(' ')[0] ?? ''))
    return null;
  return {
    start: subject.start,
    end,
    text: `{person} ${will} {step} so that ${withArticle(who)} ${subject.plural ? 'are' : 'is'} not ${refused}`,
  };
}

function withArticle(who: string): string {
  return /^(?:children|child|baby)$/i.test(who) ? `the ${who.toLowerCase()}` : who;
}

/** "No smoking", "no more police call-outs", "cease physical chastisement": a thing refused. */
function refusedThing(
  negative: Negative,
  reading: StatementReading,
  {
    end,
    behaviour,
    plain,
  }: { readonly end: number; readonly behaviour: Behaviour | null; readonly plain: readonly string[] },
): PositiveForm | null {
  const { text, words } = reading;
  const from = words[negative.last + 1];
  if (!from) return null;
  const thing = text.slice(from.start, end).replace(/^(?:further|more)\s+/i, '');
  if (negative.kind === 'ends') {
    if (/^prevent/.test(words[negative.first]?.plain ?? '')) return null;
    const slot = slotOf(negative, reading);
    const phrase: VerbPhrase = { head: 'choose', rest: `{what} instead of ${thing}` };
    const written = slot.lead + inflected(phrase, slot.form);
    return {
      start: slot.from,
      end,
      text: startsSentence(reading, slot.from) ? capitalised(written) : written,
    };
  }
  // "No concerns raised": what is counted, not what somebody does.
  if (/ed$|^(?:made|given|seen|found|held)$/.test(plain.at(-1) ?? '')) return null;
  const there = words[negative.first]?.plain === 'there';
  const { start } = negative;
  if (
    !startsSentence(reading, start) ||
    /^(?:nothing|nobody|no-one|none|neither|nowhere)$/.test(words[negative.first]?.plain ?? '')
  ) {
    return null;
  }
  if (behaviour !== null && plain[0]?.endsWith('ing')) {
    const phrase = verbPhrase(behaviour, thing, plain, { child: '', ofChild: false, bounded: false });
    if (!phrase.choices) return { start, end, text: `{person} to ${inflected(phrase, 'base')}` };
  }
  return {
    start,
    end,
    text: there ? `Instead of ${thing} there will be {what}` : `Instead of ${thing}, {what}`,
  };
}

function startsSentence(reading: StatementReading, from: number): boolean {
  const at = reading.words.findIndex(({ start }) => start === from);
  return at >= 0 && opensSentence(reading, at);
}

/** Past "ever" or "also", and past the "be" of "be using". */
function skipAdverbs({ words }: StatementReading, at: number): number {
  const word = words[at]?.plain ?? '';
  const participle = /^(?:be|being)$/.test(word) && words[at + 1]?.plain.endsWith('ing') === true;
  return participle || /^(?:ever|also|again|continue)$/.test(word) ? at + 1 : at;
}
