import type { Span } from '../plan/document-as-read';
import { isFamilyWord } from './family';
import { isBareVerb } from './lexicon';
import { isGrammarWord } from './ordinary-words';
import { isOrganisationWord } from './organisations';
import { partsOf } from './parts';
import { readParties } from './parties';
import type { PartWithName } from './parties';
import type { PlanFacts } from './plan-facts';
import { isRoleHead, isRoleModifier } from './roles';
import { sentencesOf } from './sentences';
import type { StatementReading } from './statement-reading';

/**
 * Who or what is to act: `named` a person by name (with or without a role), `family` a tie ("Mum", "Ellie's mother",
 * "both parents"), `pronoun` ("she", "they"), `role` a bare job title, `organisation` a school, team, service or
 * agency, `group` nobody in particular ("all", "everyone", "professionals", "family", "core group", "TBC").
 */
export type ActorKind = 'named' | 'family' | 'pronoun' | 'role' | 'organisation' | 'group';

/** One actor of a statement, with the exact words: for "health visitor and Tim Reed to visit" there are two. */
export interface Actor extends Span {
  readonly kind: ActorKind;
  readonly text: string;
}

type ActorReading = Pick<StatementReading, 'text' | 'words' | 'tagged' | 'names'>;

/**
 * Everyone who is to act in an action's sentence, in order; empty for a bare imperative or a passive with no agent.
 * Found by grammar: the subject of "to", "will" or "agrees to", and the "by ..." of a passive; what is not a
 * person there, and no thing, is a job or a body.
 */
export function findActors(reading: ActorReading, facts: PlanFacts): readonly Actor[] {
  const parts = partsWithNames(reading);
  return sentencesOf(reading.text).flatMap((sentence) =>
    stretches(parts.filter((part) => part.start >= sentence.start && part.end <= sentence.end)).flatMap(
      (stretch) => actorsOfStretch(stretch, reading.text, facts),
    ),
  );
}

/** Everyone that a who cell's text lists, in order: "Tim Reed (SW), HV and Mum" lists three. */
export function findParties(
  reading: ActorReading & Pick<StatementReading, 'times'>,
  facts: PlanFacts,
): readonly Actor[] {
  const acting = findActors(reading, facts);
  if (acting.length > 0) {
    return acting;
  }
  const times = reading.times.filter(({ kind }) => kind !== 'vague');
  const parts = partsWithNames(reading).filter(
    (part) => part.name !== null || !times.some((time) => time.start < part.end && part.start < time.end),
  );
  const { actors } = readParties(withoutLabel(parts), reading.text, 'who', facts.house);
  return actors;
}

function partsWithNames(reading: ActorReading): readonly PartWithName[] {
  const { names } = reading;
  return partsOf(reading.text, reading.words).map((part) => ({
    ...part,
    name: names.find((name) => name.start < part.end && part.start < name.end) ?? null,
  }));
}

const ownerLabel =
  /^(?:by|by whom|who|lead|leads|owner|owned by|responsible|responsibility|person responsible|action by|lead person|supported by|with|support|led by|actioned by)$/;

function withoutLabel(parts: readonly PartWithName[]): readonly PartWithName[] {
  const colon = parts.findIndex((part, index) => index > 0 && part.before.includes(':'));
  if (colon === -1) {
    return parts;
  }
  const label = parts
    .slice(0, colon)
    .map((part) => part.plain)
    .join(' ');
  return ownerLabel.test(label) ? parts.slice(colon) : parts;
}

/** A sentence cut where another subject may begin: after a semicolon or a colon. */
function stretches(parts: readonly PartWithName[]): readonly (readonly PartWithName[])[] {
  const found: PartWithName[][] = [[]];
  parts.forEach((part, index) => {
    if (index > 0 && /[;•●▪◦]/.test(part.before)) {
      found.push([]);
    }
    found[found.length - 1]?.push(part);
  });
  return found.filter((stretch) => stretch.length > 0);
}

function actorsOfStretch(stretch: readonly PartWithName[], text: string, facts: PlanFacts): readonly Actor[] {
  const colon = stretch.findIndex((part, index) => index > 0 && /^['’]?s?\s*:/.test(part.before));
  if (colon > 0) {
    const left = stretch.slice(0, colon);
    const right = stretch.slice(colon);
    if (ownerLabel.test(left.map((part) => part.plain).join(' '))) {
      const acting = nextAnchor(right, 1) === null ? [] : actorsOfClause(right, text, facts);
      return acting.length > 0 ? acting : readParties(right, text, 'who', facts.house).actors;
    }
    const labelled = readParties(left, text, 'subject', facts.house);
    if (labelled.complete && labelled.actors.length > 0) {
      return labelled.actors;
    }
    const before = actorsOfClause(left, text, facts);
    return before.length > 0 ? before : actorsOfClause(right, text, facts);
  }
  return actorsOfClause(stretch, text, facts);
}

const hanging = new Set(
  'if when whenever once where unless until till while whilst as after before following by on in at during from from throughout within since given upon every each this next over'.split(
    ' ',
  ),
);

function actorsOfClause(clause: readonly PartWithName[], text: string, facts: PlanFacts): readonly Actor[] {
  const first = clause[0];
  if (first === undefined) {
    return [];
  }
  if (first.name === null && hanging.has(first.plain)) {
    for (const start of commas(clause)) {
      const rest = clause.slice(start);
      const found = mainActors(rest, text, facts);
      if (found.length > 0) {
        return found;
      }
    }
    if (/^(?:if|when|whenever|once|unless|until|while|whilst|where|as)$/.test(first.plain)) {
      return [];
    }
    return mainActors(withoutLeadingTime(clause), text, facts);
  }
  return mainActors(clause, text, facts);
}

function commas(clause: readonly PartWithName[]): readonly number[] {
  return clause.flatMap((part, index) => (index > 0 && /[,–—]|\s-\s/.test(part.before) ? [index] : []));
}

const timeWord =
  /\d|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|weeks|month|months|day|days|term|year|fortnight|morning|evening|night|weekly|review|meeting|end|half-term|easter|christmas)$/;

/** "By Friday SW to ring": the parts after the time that opens the clause. */
function withoutLeadingTime(clause: readonly PartWithName[]): readonly PartWithName[] {
  let end = 0;
  for (let index = 1; index < clause.length; index += 1) {
    const part = clause[index];
    if (
      part === undefined ||
      part.name !== null ||
      !(timeWord.test(part.plain) || isGrammarWord(part.plain))
    ) {
      break;
    }
    if (timeWord.test(part.plain)) {
      end = index + 1;
    }
  }
  return clause.slice(end);
}

function mainActors(clause: readonly PartWithName[], text: string, facts: PlanFacts): readonly Actor[] {
  const anchor = nextAnchor(clause, 1);
  if (anchor === null) {
    return actorsWithoutAnchor(clause, text, facts);
  }
  const later = laterActors(clause, anchor, text, facts);
  if (isPassive(clause, anchor)) {
    return [...agentsAfter(clause, anchor, text, facts), ...later];
  }
  const region = subjectRegion(clause.slice(0, anchor));
  if (isImperative(region)) {
    return trailingOwner(clause, text, facts);
  }
  const subject = readParties(region, text, 'subject', facts.house).actors;
  const acting = changesByItself(clause, anchor) ? subject.filter((actor) => isPersonal(actor)) : subject;
  const unknown = acting.length === 0 && later.length === 0 ? unknownAgent(region, clause, anchor, text) : [];
  const found = [...acting, ...unknown, ...later];
  return found.length > 0 ? found : trailingOwner(clause, text, facts);
}

function isPersonal(actor: Actor): boolean {
  return actor.kind === 'named' || actor.kind === 'family' || actor.kind === 'pronoun';
}

const modals = new Set(
  `will shall must should can would could may might 'll won't mustn't shouldn't can't cannot wouldn't agrees agree needs need isn't aren't`.split(
    /\s+/,
  ),
);
const adverbs =
  /^(?:not|also|always|never|then|both|all|each|only|now|still|jointly|together|again|therefore|either|no|longer|[a-z]+ly)$/;
const committing =
  /^(?:agrees?|agreed|needs?|has|have|had|is|are|was|were|been|asked|expected|required|going|happy|willing|able|due|wants?|plans?|continues?|responsible|committed|intends?|aims?|offers?|offered|hopes?|isn't|aren't|not|also|both|each|all|jointly|then|still|only|always|never|now|regularly|will|must|should|together|supposed|prepared|requested|advised|encouraged|invited|allowed|prohibited|hereby|themselves|himself|herself|immediately|urgently|longer|no|in|order|\w+ly)$/;

/** The next "to", "will", "must" and the like that can stand after a subject, at or after `from`. */
function nextAnchor(clause: readonly PartWithName[], from: number): number | null {
  for (let index = from; index < clause.length; index += 1) {
    const part = clause[index];
    if (part === undefined || (part.name !== null && part.plain !== 'to')) {
      continue;
    }
    if (part.plain === 'to' && takesVerb(clause, index)) {
      return index;
    }
    if (
      modals.has(part.plain) &&
      ((part.plain !== 'need' && part.plain !== 'needs') || clause[index + 1]?.plain === 'to' || index > 0)
    ) {
      if (part.plain === 'may' && part.text !== 'may') {
        continue;
      }
      if (
        /^(?:agrees?|needs?)$/.test(part.plain) &&
        clause[index + 1]?.plain !== 'to' &&
        !adverbs.test(clause[index + 1]?.plain ?? '')
      ) {
        continue;
      }
      return index;
    }
  }
  return null;
}

const notVerbs = new Set(
  'school work home bed nursery church court hospital contact class college housing mosque'.split(' '),
);

function takesVerb(clause: readonly PartWithName[], to: number): boolean {
  for (let index = to + 1; index < clause.length; index += 1) {
    const part = clause[index];
    if (part === undefined || part.name !== null) {
      return false;
    }
    if (adverbs.test(part.plain) && !isBareVerb(part.plain)) {
      continue;
    }
    if (/^(?:be|have|do|hoover|liaise|re-?\w+)$/.test(part.plain)) {
      return true;
    }
    const next = clause[index + 1];
    if (notVerbs.has(part.plain) && part.plain !== 'contact' && part.plain !== 'work') {
      return false;
    }
    if (part.plain === 'contact' || part.plain === 'work') {
      return next !== undefined;
    }
    if (isBareVerb(part.plain)) {
      return !(
        isRoleModifier(part.plain) &&
        next !== undefined &&
        isRoleHead(next.plain, true) &&
        part.plain !== 'support'
      );
    }
    return (
      !isGrammarWord(part.plain) &&
      !isFamilyWord(part.plain) &&
      !isRoleHead(part.plain) &&
      !isRoleModifier(part.plain) &&
      !isOrganisationWord(part.plain) &&
      !/^\p{Lu}|\d/u.test(part.text) &&
      !/(?:s|tion|ment|ness|ity|ing)$/.test(part.plain)
    );
  }
  return false;
}

/** The words before an anchor that can be its subject. */
function subjectRegion(before: readonly PartWithName[]): readonly PartWithName[] {
  let end = before.length;
  while (end > 0 && before[end - 1]?.name === null && committing.test(before[end - 1]?.plain ?? '')) {
    end -= 1;
  }
  let start = 0;
  for (let index = 0; index < end; index += 1) {
    const plain = before[index]?.plain ?? '';
    const previous = before[index - 1]?.plain ?? '';
    const opensReport = plain === 'that' && index > 0;
    const agreedThe =
      /^(?:agreed|recommended|decided|requested|suggested)$/.test(plain) &&
      /^(?:was|been|is|have|we|group|conference)$/.test(previous);
    const responsibility = plain === 'of' && /^responsibility|role|job|duty$/.test(previous);
    const forSomeone =
      plain === 'for' &&
      index < 5 &&
      (index === 0 ||
        /^(?:is|important|essential|necessary|goal|objective|objectives|outcome|plan|action|agreed)$/.test(
          previous,
        ));
    if (opensReport || agreedThe || responsibility || forSomeone) {
      start = index + 1;
    }
  }
  const region = before.slice(start, end);
  const copula = region.findIndex(
    (part, index) =>
      index > 0 && part.name === null && /^(?:is|are|was|were|has|have|had|does|did|do)$/.test(part.plain),
  );
  return copula === -1 ? region : lastPiece(region);
}

/** After a finite verb only the last piece, behind "and" or a comma, can be the subject. */
function lastPiece(region: readonly PartWithName[]): readonly PartWithName[] {
  for (let index = region.length - 1; index > 0; index -= 1) {
    const part = region[index];
    if (part !== undefined && (part.plain === 'and' || part.plain === 'so' || part.plain === 'but')) {
      return region.slice(index + 1);
    }
    if (part?.before.includes(',') === true) {
      return region.slice(index);
    }
  }
  return [];
}

const orders = new Set(
  `ask ring phone call email tell refer invite contact inform remind encourage help enable allow request speak liaise arrange book meet see text
   notify consult visit update chase get let use find take send give make keep work ensure complete attend support offer provide explore
   discuss review monitor consider seek share engage apply continue develop identify establish obtain undertake organise address
   register signpost prompt assist teach show explain please facilitate gather collect`.split(/\s+/),
);
const compounds: Readonly<Record<string, RegExp>> = {
  contact: /^(?:centre|center|supervisors?|workers?|officers?|coordinator|team|service|staff)$/,
  support:
    /^(?:workers?|staff|team|service|services|officers?|assistants?|groups?|leads?|practitioners?|network|agency|planner|navigator)$/,
  call: /^(?:handlers?|centre)$/,
  help: /^(?:desk|line|worker)$/,
  review: /^(?:officers?|team|chair)$/,
  visit: /^(?:supervisor)$/,
  work: /^(?:coach|coaches)$/,
  keep: /^(?!)/,
};

/** True where the words before the anchor are an order: "Ask the health visitor". */
function isImperative(region: readonly PartWithName[]): boolean {
  const first = region[0];
  const next = region[1];
  if (first === undefined || next === undefined || first.name !== null || /[,(&/]/.test(next.before)) {
    return (
      first !== undefined &&
      next === undefined &&
      orders.has(first.plain) &&
      !isOrganisationWord(first.plain) &&
      first.plain !== 'support'
    );
  }
  if (next.plain === 'and' || next.plain === '&') {
    return (
      orders.has(first.plain) &&
      isBareVerb(region[2]?.plain ?? '') &&
      !isRoleHead(region[2]?.plain ?? '', true)
    );
  }
  if (orders.has(first.plain)) {
    return compounds[first.plain]?.test(next.plain) !== true;
  }
  const compound =
    next.name === null &&
    (isRoleHead(next.plain) || isRoleModifier(next.plain) || isOrganisationWord(next.plain));
  return (
    isBareVerb(first.plain) &&
    !isRoleModifier(first.plain) &&
    !isOrganisationWord(first.plain) &&
    !isFamilyWord(first.plain) &&
    !isRoleHead(first.plain) &&
    !compound
  );
}

function verbAfter(clause: readonly PartWithName[], anchor: number): PartWithName | null {
  for (let index = anchor + 1; index < clause.length; index += 1) {
    const part = clause[index];
    if (part === undefined) {
      return null;
    }
    if (part.plain !== 'to' && !adverbs.test(part.plain) && !/^(?:have|agree)$/.test(part.plain)) {
      return part;
    }
  }
  return null;
}

function changesByItself(clause: readonly PartWithName[], anchor: number): boolean {
  const verb = verbAfter(clause, anchor);
  if (verb === null) {
    return false;
  }
  const takesPlace =
    verb.plain === 'take' &&
    /\bplace\b/.test(
      clause
        .slice(anchor)
        .map((part) => part.plain)
        .join(' '),
    );
  return (
    takesPlace ||
    /^(?:improve|increase|reduce|decrease|commence|happen|rise|fall|resume|remain)$/.test(verb.plain)
  );
}

const participle =
  /^(?:been|seen|done|made|given|taken|held|kept|sent|written|drawn|put|set|met|found|told|shown|known|brought|bought|built|paid|read|run|led|said|spoken|chosen|driven|dealt|fed|got|heard|hurt|left|lent|lost|sought|spent|taught|thought|undertaken|understood|overseen|begun|broken|cut|eaten|felt|fitted|woken|worn|let|chased|re[a-z]+ed|[a-z-]{2,}ed)$/;
const notParticiple =
  /^(?:need|speed|feed|indeed|bed|shed|red|sacred|committed|motivated|motived|prepared|interested|tired|worried)$/;

function isParticiple(plain: string): boolean {
  return participle.test(plain) && !notParticiple.test(plain);
}

function isPassive(clause: readonly PartWithName[], anchor: number): boolean {
  let index = anchor + 1;
  while (
    index < clause.length &&
    (adverbs.test(clause[index]?.plain ?? '') ||
      clause[index]?.plain === 'to' ||
      clause[index]?.plain === 'have')
  ) {
    index += 1;
  }
  if (!/^(?:be|been|get|being)$/.test(clause[index]?.plain ?? '')) {
    return false;
  }
  index += 1;
  while (index < clause.length && adverbs.test(clause[index]?.plain ?? '')) {
    index += 1;
  }
  return isParticiple(clause[index]?.plain ?? '');
}

/** The "by ..." of a passive: those who do what is to be done. */
function agentsAfter(
  clause: readonly PartWithName[],
  anchor: number,
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  for (let index = anchor + 1; index < clause.length; index += 1) {
    if (clause[index]?.plain !== 'by' || clause[index]?.name !== null) {
      continue;
    }
    const agents = agentAt(clause, index + 1, text, facts);
    if (agents.length > 0) {
      return agents;
    }
  }
  return [];
}

const closesAgent = new Set(
  'at from in on with within who that which via re about for to through under until till before after during every each when where if so using as weekly daily monthly fortnightly regularly then will must should is are has have was since once twice throughout by starting because while around regarding concerning alongside including into against towards following prior after needs of'.split(
    ' ',
  ),
);

/** The parties that begin at `start`, up to a word that closes them. */
function agentAt(
  clause: readonly PartWithName[],
  start: number,
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  let end = start;
  for (; end < clause.length; end += 1) {
    const part = clause[end];
    if (
      part === undefined ||
      (part.name === null && closesAgent.has(part.plain)) ||
      (/\d/.test(part.plain) && !/^[89]|1[0-3]$/.test(part.plain))
    ) {
      break;
    }
    const verbComes =
      part.plain === 'and' &&
      clause[end + 1]?.name === null &&
      isBareVerb(clause[end + 1]?.plain ?? '') &&
      !isNounPhraseStart(clause, end + 1);
    if (verbComes || (end > start && /[.;:]/.test(part.before) && !/^\.?\s?$/.test(part.before))) {
      break;
    }
    if (end > start && part.before.includes(',') && !startsParty(clause, end)) {
      break;
    }
  }
  const region = clause.slice(start, end);
  if (region[0]?.name === null && timeWord.test(region[0].plain)) {
    return [];
  }
  if (region[0]?.name === null && /ing$/.test(region[0].plain) && !isRoleModifier(region[0].plain)) {
    return [];
  }
  return readParties(region, text, 'subject', facts.house).actors;
}

function isNounPhraseStart(clause: readonly PartWithName[], at: number): boolean {
  const part = clause[at];
  const next = clause[at + 1];
  return (
    part !== undefined &&
    (isRoleHead(part.plain) ||
      (isRoleModifier(part.plain) &&
        next !== undefined &&
        (isRoleHead(next.plain) || isFamilyWord(next.plain))) ||
      isOrganisationWord(part.plain))
  );
}

function startsParty(clause: readonly PartWithName[], at: number): boolean {
  const part = clause[at];
  return (
    part !== undefined &&
    (part.name !== null ||
      isFamilyWord(part.plain) ||
      isRoleModifier(part.plain) ||
      isRoleHead(part.plain) ||
      isOrganisationWord(part.plain) ||
      part.plain === 'the' ||
      part.plain === 'and')
  );
}

const causing =
  /^(?:ask|asks|help|helps|support|supports|encourage|invite|remind|tell|want|enable|allow|get|expect|request|need|require|advise|for|prompt|assist|with|teach|contact|let|liaise|speak|refer)$/;

/** Further subjects in the same sentence: "Mum to ring at 9, and the school will text back". */
function laterActors(
  clause: readonly PartWithName[],
  first: number,
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  const found: Actor[] = [];
  for (let anchor = nextAnchor(clause, first + 2); anchor !== null; anchor = nextAnchor(clause, anchor + 1)) {
    const joint = jointBefore(clause, first, anchor);
    if (joint === null) {
      continue;
    }
    const region = subjectRegion(clause.slice(joint, anchor));
    const isTo = clause[anchor]?.plain === 'to';
    const between = clause.slice(first + 1, joint - 1);
    const beforeJoint = between[between.length - 1];
    const comma =
      clause[joint]?.before.includes(',') === true || clause[joint - 1]?.before.includes(',') === true;
    if (
      isTo &&
      !comma &&
      (between.length < 2 ||
        between.some((part) => part.name === null && causing.test(part.plain)) ||
        endsParty(beforeJoint))
    ) {
      continue;
    }
    if (
      isTo &&
      comma &&
      between.some(
        (part) => part.name === null && /^(?:ask|help|with|encourage|remind|for)$/.test(part.plain),
      ) &&
      endsParty(beforeJoint)
    ) {
      continue;
    }
    const { actors, complete } = readParties(region, text, 'subject', facts.house);
    if (complete && region.length < 9 && !isPassive(clause, anchor)) {
      found.push(...actors);
    } else if (complete && isPassive(clause, anchor)) {
      found.push(...agentsAfter(clause, anchor, text, facts));
    }
  }
  return found;
}

function endsParty(part: PartWithName | undefined): boolean {
  return (
    part !== undefined && (part.name !== null || isFamilyWord(part.plain) || isRoleHead(part.plain, true))
  );
}

/** The index of the first word of the subject just before `anchor`, behind "and", "then", "while", a comma or a dash. */
function jointBefore(clause: readonly PartWithName[], first: number, anchor: number): number | null {
  for (let index = anchor - 1; index > first + 1; index -= 1) {
    const part = clause[index];
    if (part === undefined || anchor - index > 10) {
      return null;
    }
    if (
      part.name === null &&
      /^(?:who|that|which|if|when|so|because|where|how|what|why|until|before|after|once|unless|to)$/.test(
        part.plain,
      )
    ) {
      return null;
    }
    const joined = part.name === null && /^(?:and|then|while|whilst|but)$/.test(part.plain);
    if (joined) {
      return index + 1;
    }
    if (/[,–—]|\s-\s/.test(part.before)) {
      return index;
    }
  }
  return null;
}

const linking =
  /^(?:provide|visit|send|ring|complete|share|offer|meet|give|attend|support|write|contact|call|phone|arrange|review|check|help|deliver|run|make|refer|assess|report|record|speak|liaise|see|explain|feed|email|text|collect|pay|fund|assist|advise|monitor|oversee|undertake|carry|work|look|keep|lead|organise|facilitate|teach|show|agree|consider|decide|fit|mend|fix|repair|cook|watch|take|bring|pick|drop|discuss|update|inform|tell|ask|confirm|apply|invite|allocate|chair|convene|get)$/;

/** A subject that no list knows, before a verb that only someone can do: "Rainbow Days to ring Mum". */
function unknownAgent(
  region: readonly PartWithName[],
  clause: readonly PartWithName[],
  anchor: number,
  text: string,
): readonly Actor[] {
  const verb = verbAfter(clause, anchor);
  const first = region[0];
  const last = region[region.length - 1];
  if (
    verb === null ||
    first === undefined ||
    last === undefined ||
    !linking.test(verb.plain) ||
    region.length > 4
  ) {
    return [];
  }
  const capitals = region.every((part) => /^\p{Lu}/u.test(part.text));
  const plainWords =
    region.some((part) => isGrammarWord(part.plain) && part.plain !== 'the') || last.possessive;
  if (
    plainWords ||
    (region.length > 1 && !capitals) ||
    /(?:tion|ment|ness|ity|ing|ance|ence)s?$/.test(last.plain)
  ) {
    return [];
  }
  if (region.length === 1 && (!capitals || isBareVerb(first.plain))) {
    return [];
  }
  return [
    { kind: 'organisation', start: first.start, end: last.end, text: text.slice(first.start, last.end) },
  ];
}

const giving = new Set(
  'support help advice input guidance visit visits session sessions work monitoring supervision intervention letter report treatment assessment therapy counselling referral signposting checks check contact'.split(
    ' ',
  ),
);

/** A statement with no "to" or "will": "Weekly visits by the HV", "School provides breakfast", "Referral - SW". */
function actorsWithoutAnchor(
  clause: readonly PartWithName[],
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  const order = isImperative(clause) && !giving.has(clause[0]?.plain ?? '');
  if (!order) {
    for (let index = 1; index < clause.length - 1; index += 1) {
      const plain = clause[index]?.plain;
      const given =
        plain === 'from' &&
        clause.slice(Math.max(0, index - 3), index).some((part) => giving.has(part.plain));
      if (plain === 'by' || given) {
        const agents = agentAt(clause, index + 1, text, facts);
        if (agents.length > 0) {
          return agents;
        }
      }
    }
    const present = presentSubject(clause, text, facts);
    if (present.length > 0) {
      return present;
    }
  }
  return trailingOwner(clause, text, facts);
}

/** The subject of a verb in the present: "Jodie engages with all sessions". */
function presentSubject(clause: readonly PartWithName[], text: string, facts: PlanFacts): readonly Actor[] {
  for (let index = 1; index < Math.min(clause.length, 9); index += 1) {
    const part = clause[index];
    if (part === undefined || part.name !== null) {
      continue;
    }
    const third =
      (/[^s]s$/.test(part.plain) && isBareVerb(part.plain.replace(/(?:es|s)$/, ''))) ||
      /^(?:is|are|has|have|goes|does|doesn't|isn't|was|were|never|had)$/.test(part.plain) ||
      (/[^s]s$/.test(part.plain) && isBareVerb(part.plain.slice(0, -1)));
    if (third && !isRoleHead(part.plain, true) && !isRoleModifier(part.plain) && !part.possessive) {
      const region = clause.slice(0, index);
      const passive = /^(?:is|are|has|have|was|were|had)$/.test(part.plain);
      const { actors, complete } = readParties(region, text, 'subject', facts.house);
      return complete && !isImperative(region) ? actors.filter((actor) => !passive || isPersonal(actor)) : [];
    }
  }
  return [];
}

/** The owner written behind: "Complete the referral – SW", "Bus pass (Tim Reed)". */
function trailingOwner(clause: readonly PartWithName[], text: string, facts: PlanFacts): readonly Actor[] {
  for (let index = clause.length - 1; index > 0 && clause.length - index < 8; index -= 1) {
    const before = clause[index]?.before ?? '';
    const besideName = before.includes('(') && clause[index - 1]?.name !== null;
    if (!besideName && /\s[-–—]\s|\(|\t/.test(before)) {
      const { actors, complete } = readParties(
        clause.slice(index).map((part, at) => (at === 0 ? { ...part, before: '' } : part)),
        text,
        'subject',
        facts.house,
      );
      return complete ? actors : [];
    }
  }
  return [];
}
