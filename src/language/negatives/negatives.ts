/** Finding what a statement does not want: "stop shouting", "will not miss", "no longer", "No smoking". */
import { hangingClauses, hangs, saysWhatFor } from '../sentences/clauses';
import { isFamilyWord } from '../actors/family';
import { isBareVerb } from '../sentences/lexicon';
import type { PhraseFound } from '../sentences/phrases';
import { phraseList } from '../sentences/phrases';
import { opensSentence } from '../rewording';
import { isRoleHead } from '../actors/roles';
import { sentencesOf } from '../sentences/sentences';
import type { StatementReading } from '../statement-reading';
import { inflections } from '../deeds/word-forms';

/**
 * How something is refused, and so how a better wording has to begin: `ends` a verb of ending ("to stop shouting"); `will-not` a
 * modal verb; `not-to` an infinitive; `does-not` the present; `do-not` an order; `is-not` a state or passive; `not` before an
 * -ing form or by itself; `no-longer`; `no` before a thing.
 */
export type NegativeKind =
  'ends' | 'will-not' | 'not-to' | 'does-not' | 'do-not' | 'is-not' | 'not' | 'no-longer' | 'no';

/** Something refused. `first` and `last` are the positions of the words that refuse. */
export interface Negative {
  readonly kind: NegativeKind;
  readonly first: number;
  readonly last: number;
  /** The words that refuse and the first word of what they refuse. */
  readonly start: number;
  readonly end: number;
  /** True where it is asked for (or forbidden), as against a state that is told. */
  readonly demanded: boolean;
}

interface Refusal {
  readonly kind: NegativeKind | 'end' | 'give-up' | 'off' | 'exempt';
  readonly demanded?: boolean;
}

const demanded = true;
const list = phraseList<Refusal>(
  [
    [
      '~stop|~cease|~quit|~avoid|~halt|~discontinue|~eliminate|~eradicate|~prevent|~resist ?from',
      { kind: 'ends' },
    ],
    ['~refrain|~desist|~abstain ?from', { kind: 'ends' }],
    ['~keep from|away|out ?from|?of', { kind: 'ends' }],
    ['~stay away|out from|of', { kind: 'ends' }],
    ['~steer clear of', { kind: 'ends' }],
    ['~put an|a end|stop|halt to', { kind: 'ends' }],
    ['~bring to an end', { kind: 'ends' }],
    ['an|the|?complete|?total end|ban to|on', { kind: 'ends' }],
    ['~hold back|off from', { kind: 'ends' }],
    ['~leave off', { kind: 'ends' }],
    ['~end', { kind: 'end' }],
    ['~give up', { kind: 'give-up' }],
    ['~cut out', { kind: 'give-up' }],
    ['~pack in|up', { kind: 'give-up' }],
    ['~give over', { kind: 'give-up' }],
    ['~jack|~chuck in', { kind: 'give-up' }],
    ['~curb|~curtail|~quash|~outlaw', { kind: 'ends' }],
    ['~stamp|~root|~rule out', { kind: 'ends' }],
    ['~clamp|~crack down on', { kind: 'ends' }],
    ['~put paid to', { kind: 'ends' }],
    ['never mind|fear', { kind: 'exempt' }],
    ['~do away with', { kind: 'give-up' }],
    ['~put a stop|halt|end to', { kind: 'ends' }],
    ['~call time on', { kind: 'ends' }],
    ['~come|~get|~keep|~stay|~wean|~swear|~lay off', { kind: 'off' }],
    ['~kick|~ditch|~drop', { kind: 'off' }],
    ['is|are|be ?not prohibited|banned|barred|forbidden|disallowed from|to', { kind: 'ends', demanded }],
    ['prohibited|banned|barred|forbidden from|to', { kind: 'ends', demanded }],
    ['is|are not allowed|permitted to', { kind: 'ends', demanded }],
    ['will|would|must|should|shall ?also not|never', { kind: 'will-not', demanded }],
    ["won't|mustn't|shouldn't|shan't|wont|mustnt|shouldnt", { kind: 'will-not', demanded }],
    ['will|must|should no longer', { kind: 'will-not', demanded }],
    ["cannot|can't|cant", { kind: 'will-not' }],
    ['can|may not|never', { kind: 'will-not' }],
    ['not|never to', { kind: 'not-to', demanded }],
    ['to not|never', { kind: 'not-to', demanded }],
    ['is|are not|never|neither to', { kind: 'not-to', demanded }],
    ["isn't|aren't to", { kind: 'not-to', demanded }],
    ['?is|?are no longer to', { kind: 'not-to', demanded }],
    ["doesn't|doesnt", { kind: 'does-not' }],
    ['does not', { kind: 'does-not' }],
    ["don't|dont", { kind: 'do-not' }],
    ['do not', { kind: 'do-not' }],
    ["isn't|aren't|isnt|arent", { kind: 'is-not' }],
    ['is|are not|never', { kind: 'is-not' }],
    ['no longer', { kind: 'no-longer' }],
    ['not|never', { kind: 'not' }],
    ['no further|more', { kind: 'no' }],
    ['no', { kind: 'no' }],
    ['there to|will|should|must be no ?further|?more', { kind: 'no', demanded }],
    ['there to|will|should|must be nobody|no-one', { kind: 'no', demanded }],
    ['there is|are no ?further|?more', { kind: 'no' }],
    ['absence of', { kind: 'no' }],
    [
      '?~be|?~stay|?~remain free from|of violence|abuse|arguments|shouting|rows|fighting|conflict',
      { kind: 'no' },
    ],
    ['to be no ?further|?more', { kind: 'no', demanded }],
    ['nothing|nobody|no-one|none|neither|nowhere', { kind: 'no' }],
    // What is called not or no and refuses nothing.
    ['not|no more|less|later|fewer|longer|earlier than', { kind: 'exempt' }],
    [
      'not only|just|yet|applicable|known|exceed|exceeding|exceeds|necessarily|least|always|sure',
      { kind: 'exempt' },
    ],
    ['will|should|must not exceed', { kind: 'exempt' }],
    ['not above|below|over|under|after', { kind: 'exempt' }],
    ['that|which|who does|do|is|are not', { kind: 'exempt' }],
    ["that|which|who doesn't|don't|isn't|aren't", { kind: 'exempt' }],
    ['no longer needs|need|requires|require|needed|required', { kind: 'exempt' }],
    ['is|are not his|her|their|my|your|our|anyone|anybody', { kind: 'exempt' }],
    ['or|if|why not', { kind: 'exempt' }],
    ['no contact|fault order|orders', { kind: 'exempt' }],
    ['no further action', { kind: 'exempt' }],
    ['no recourse|fixed|matter|doubt|problem|need', { kind: 'exempt' }],
    ['not in education', { kind: 'exempt' }],
    ['bus|tram|train|next|full|short|pit|door|one stop|stops', { kind: 'exempt' }],
    ['stop|stops|stopping off|by|at|over|in|up|overnight|there|here|with|for', { kind: 'exempt' }],
    [
      '~end the|a|each|every|her|his|their|this session|sessions|visit|visits|meeting|call|day|lesson|plan|tenancy|assessment|involvement',
      { kind: 'exempt' },
    ],
    ['stop and think|search|breathe|listen|relax', { kind: 'exempt' }],
    [
      'stop think|smoking service|services|adviser|advisor|advisors|clinic|group|nurse|support|programme|team|course|sessions|app|worker|specialist',
      { kind: 'exempt' },
    ],
    ['prevent officer|duty|team|referral|programme|worker|lead|strategy', { kind: 'exempt' }],
    ['~keep out of reach', { kind: 'exempt' }],
    ['~give up work|time|tenancy|job', { kind: 'exempt' }],
  ],
  inflections,
);

const trying =
  /^(?:struggl\w*|try|tries|trying|tried|unable|wants?|wanted|wish|wishes|hopes?|hard|difficult|difficulty|failed|fails|attempts?|help|helps|helped|support|supported|how|reasons?|ways?|able|course|groups?|plan|advice|clinic|tips|order|used)$/;
/** Behind these words "to stop" says what somebody is to do; behind other things it says what the thing is for. */
const actors =
  /^(?:he|she|they|we|it|i|you|both|all|everyone|agrees?|agreed|needs?|will|is|are|be|and|them|him|her|not|also|then|now|commits?|committed|promises?|expected|required|asked|ha[sv]e|had|going|continues?|immediately)$/;
const ofTime = /^(?:in|on|at|by|with|after|before|from|when|of|for|and|to|date|point)$/;
const given =
  /^(?:\p{L}{3,}ing|vodka|beer|wine|booze|cider|fags|cigs|pills|smokes|vapes?|alcohol|drink|drugs?|cannabis|weed|cigarettes|heroin|cocaine|drink)$/u;
const substance =
  /^(?:alcohol|drinks?|drinking|booze|beers?|wine|vodka|whisky|whiskey|gin|rum|cider|lager|spirits|cans|drugs?|cannabis|weed|skunk|hash|heroin|cocaine|coke|crack|ket|ketamine|speed|spice|benzos|diazepam|valium|tablets|pills|painkillers|opiates|methadone|gear|substances|smoking|smokes|cigarettes|cigs|ciggies|fags|tobacco|vap(?:e|es|ing)|gambling|nitrous)$/;
const stative =
  /^(?:have|know|feel|want|need|understand|like|wish|see|speak|live|attend|own|drive|work|mean|agree|consent|believe|think|always|currently)$/;

/** "do not see their parents fighting" asks for an end; "do not see their dad" tells. */
const harmSeen =
  /\b(?:fight|argu|shout|hit|row|violen|abus|hurt|drunk|drink|using|drug|smok|swear|scream)\p{L}*/iu;

const kept = new WeakMap<StatementReading, readonly Negative[]>();

/** Everything that the statement refuses, in order. What is quoted, or hangs on an "if", "because" or "so that", is left out. */
export function findNegatives(reading: StatementReading): readonly Negative[] {
  const known = kept.get(reading) ?? negativesIn(reading);
  kept.set(reading, known);
  return known;
}

function negativesIn(reading: StatementReading): readonly Negative[] {
  const { text, words } = reading;
  const refusals = list.find(text, words).filter(({ entry }) => entry.kind !== 'exempt');
  if (refusals.length === 0) return [];
  const clauses = hangingClauses(text, words);
  return refusals
    .filter(
      ({ start }) =>
        !hangs(clauses, start) && !reading.quotations.some((span) => span.start <= start && start < span.end),
    )
    .flatMap((refusal) => negative(refusal, reading) ?? []);
}

function negative(refusal: PhraseFound<Refusal>, reading: StatementReading): Negative | null {
  const { text, words } = reading;
  const { entry, first, last, start } = refusal;
  const before = words[first - 1]?.plain ?? '';
  const after = words[last + 1];
  const next =
    after && /^[ \u00A0]*[“"‘']?$/.test(text.slice(words[last]?.end, after.start)) ? after.plain : '';
  const opening = opensSentence(reading, first);
  const found = (kind: NegativeKind, isDemanded: boolean): Negative => ({
    kind,
    first,
    last,
    start,
    end: next !== '' && after ? after.end : refusal.end,
    demanded: isDemanded,
  });
  const asked =
    opening ||
    /^(?:to|will|must|should|shall|agrees?|needs?|and|or|then|also|can|would|immediately)$/.test(before);
  switch (entry.kind) {
    case 'ends':
      if (/^(?:a|the|this|that|bus|each|every|non|first|last|any)$/.test(before) || next === '') return null;
      if (/^\p{Lu}/u.test(words[first]?.text ?? '') && !opening) return null;
      if (
        before === 'to' &&
        (trying.test(words[first - 2]?.plain ?? '') ||
          saysWhatFor(text, words, first) ||
          isPurpose(reading, first))
      )
        return null;
      return found('ends', entry.demanded ?? asked);
    case 'end':
      if (!asked || before === 'and' || next === '' || ofTime.test(next) || opening || /^\d/.test(next))
        return null;
      return saysWhatFor(text, words, first) || words[first]?.plain !== 'end' ? null : found('ends', true);
    case 'give-up':
      return given.test(next) || /^(?:the|his|her|their)$/.test(next) ? found('ends', asked) : null;
    case 'off': {
      const what = words
        .slice(last + 1, last + 4)
        .filter(({ plain }) => !/^(?:the|his|her|their|all|any|of)$/.test(plain));
      const habit =
        substance.test(what[0]?.plain ?? '') ||
        (/^(?:lay|lays|laid|swear)$/.test(words[first]?.plain ?? '') && /ing$/.test(what[0]?.plain ?? ''));
      return habit ? found('ends', asked) : null;
    }
    case 'do-not':
      if (!opening && stative.test(next) && !(next === 'see' && harmSeen.test(text.slice(after?.end))))
        return null;
      return next === '' ? null : found('do-not', opening);
    case 'does-not':
      return stative.test(next) || next === '' ? null : found('does-not', false);
    case 'is-not':
      return next === '' ||
        /^(?:yet|currently|registered|known|aware|able|sure|in|on|at|a|the|enough|working|who|what|where|how|why)$/.test(
          next,
        )
        ? null
        : found('is-not', false);
    case 'not':
      if (opening) return next === '' ? null : found('not', true);
      return /^\p{L}{3,}ing$/u.test(next) || words[first]?.plain === 'never'
        ? /^(?:did|has|have|had|was|were|been)$/.test(before)
          ? null
          : found('not', /^(?:to|agrees?|and|but|by)$/.test(before))
        : null;
    case 'no':
      if (words[first]?.plain === 'no' && last === first && !opening) {
        return before === 'and' && /^\p{L}{3,}ing$/u.test(next) ? found('no', false) : null;
      }
      if (/^no\.?$/i.test(words[first]?.text ?? '') && /^\d/.test(next)) return null;
      if (!opening && last === first) return null;
      return next === ''
        ? null
        : found('no', entry.demanded === true || before === 'ensure' || before === 'have');
    case 'will-not':
    case 'not-to':
      return next === '' || /^(?:have|has) /.test(next) ? null : found(entry.kind, entry.demanded === true);
    case 'no-longer':
      return next === '' ? null : found('no-longer', asked);
    case 'exempt':
      return null;
  }
}

/** "make a plan to avoid arguments": the words in front of "to" name a thing, not somebody who is to act. */
function isPurpose({ words, names, text }: StatementReading, at: number): boolean {
  const before = words[at - 2];
  const sentence = sentencesOf(text).find(({ end }) => end > (words[at]?.start ?? 0));
  if (!before || !sentence) return false;
  const [opening, ...others] = words.filter(({ start, end }) => start >= sentence.start && end <= before.end);
  if (!opening || others.length < 2) return false;
  if (isBareVerb(opening.plain) && !names.some(({ start }) => start === opening.start)) return true;
  return !(
    actors.test(before.plain) ||
    isFamilyWord(before.plain) ||
    isRoleHead(before.plain, true) ||
    /^\p{Lu}/u.test(before.text) ||
    names.some(({ start, end }) => start <= before.start && before.end <= end)
  );
}
