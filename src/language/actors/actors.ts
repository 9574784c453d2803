import type { Span } from '../../plan/document-as-read';
import { actorsWithoutAnchor, trailingOwner } from './actors-without-verb';
import { agentsAfter } from './agents';
import { changesByItself, isPassive, nextAnchor, timeWord } from './anchors';
import { laterActors } from './later-subjects';
import { isGrammarWord } from '../names/ordinary-words';
import { readParties } from './parties';
import type { PartWithName } from './party-items';
import { partsOf } from '../sentences/parts';
import type { PlanFacts } from '../facts/plan-facts';
import { sentencesOf } from '../sentences/sentences';
import type { StatementReading } from '../statement-reading';
import { isImperative, isPersonal, subjectRegion, unknownAgent } from './subjects';
import type { Word } from '../sentences/words';

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

/** What says of an owner, as of a day, that there is none yet. */
const undecided = /^(?:tbc|tba|tbd|n\/a|to be \w+)/i;

/** Everyone that a who cell's text lists, in order: "Tim Reed (SW), HV and Mum" lists three. */
export function findParties(
  reading: ActorReading & Pick<StatementReading, 'actors' | 'times'>,
  facts: PlanFacts,
): readonly Actor[] {
  const acting = reading.actors;
  if (acting.some(isPersonal)) {
    return acting;
  }
  const times = reading.times.filter(({ kind, text }) => kind !== 'vague' || !undecided.test(text));
  const parts = partsWithNames(reading).filter(
    (part) => part.name !== null || !times.some((time) => time.start < part.end && part.start < time.end),
  );
  const { actors: listed } = readParties(withoutLabel(parts), reading.text, 'who', facts.house);
  if (acting.length > 0 && !listed.some(isPersonal)) {
    return acting;
  }
  return listed.length > 0 ? listed : namesAlone(parts);
}

/** "Tim leading, Kelly attending", "1. Kelly 2. Tim": whoever is named where nothing reads as a list. */
function namesAlone(parts: readonly PartWithName[]): readonly Actor[] {
  const named = parts.filter(({ name, possessive }) => name !== null && !possessive);
  return [...new Set(named.map(({ name }) => name))].flatMap((name) =>
    name ? [{ kind: 'named' as const, start: name.start, end: name.end, text: name.text }] : [],
  );
}

/** Actors and parties are read from the same parts. */
const kept = new WeakMap<readonly Word[], readonly PartWithName[]>();

function partsWithNames({ text, words, names }: ActorReading): readonly PartWithName[] {
  const known =
    kept.get(words) ??
    partsOf(text, words).map((part) => ({
      text: part.text,
      plain: part.plain,
      start: part.start,
      end: part.end,
      possessive: part.possessive,
      before: part.before,
      name: names.find((name) => name.start < part.end && part.start < name.end) ?? null,
    }));
  kept.set(words, known);
  return known;
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
