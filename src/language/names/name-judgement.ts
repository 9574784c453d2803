import { isBareVerb } from '../sentences/lexicon';
import { isRoleHead } from '../actors/roles';
import type { Candidate } from './name-candidates';
import { isMonthName } from './name-words';
import type { StatementReading } from '../statement-reading';

/** Words after a subject that show it to be a person or a body: "Tapiwa agrees". */
export const afterPerson = new Set(
  `to will agrees agree agreed needs has is can should must says feels wants was would had cannot does doesn't won't isn't reports attends
   likes went goes remains who whose did shall lives plays loves tells asks gets understands knows shows uses attended never`.split(
    /\s+/,
  ),
);

const placePrepositions = new Set(
  'the a an at in on near via into onto around outside inside using called'.split(' '),
);

const datePrepositions = new Set(
  'in by of during until till from since before after each every next last this the early mid late until throughout to'.split(
    ' ',
  ),
);

const handled =
  /^(?:re)?(?:cleaned|washed|placed|paired|fixed|signed|bought|delivered|moved|installed|fitted|completed|sent|written|booked|arranged|put|kept|made|done|paid|applied|ordered|painted|provided|used|shared|updated|obtained|recorded|carried|held|emptied|hoovered|mended|replaced|repaired|cleared|removed|stored|locked|sourced|secured|confirmed|finished|started|changed|found|set|drawn)$/;

/** True where the run of capitals from `from` to `end` is a person in this place. */
export function isPerson(
  all: readonly Candidate[],
  from: number,
  end: number,
  reading: Pick<StatementReading, 'text' | 'tagged'>,
): boolean {
  const run = all.slice(from, end);
  const first = run[0];
  if (first === undefined) {
    return false;
  }
  if (first.kind === 'title' || first.kind === 'initial' || (first.kind === 'kin' && run.length > 1)) {
    return true;
  }
  const previous = all[from - 1];
  const afterPlacePreposition =
    !first.opening && (placePrepositions.has(previous?.plain ?? '') || isDestination(all, from));
  if (run.length > 1 && afterPlacePreposition && street.test(run.at(-1)?.plain ?? '')) {
    return false;
  }
  if (run.some((part) => part.kind === 'name')) {
    return true;
  }
  if (run.length > 1) {
    return !afterPlacePreposition;
  }
  if (first.kind === 'either' && isMonthName(first.plain)) {
    return isMonthPerson(first, previous, all[end]);
  }
  if (first.opening) {
    return opensAsPerson(first, all, from, reading);
  }
  const referredTo = previous?.plain === 'to' && /^refer/.test(all[from - 2]?.plain ?? '');
  return first.kind !== 'ordinary' && (first.possessive || (!afterPlacePreposition && !referredTo));
}

const street =
  /^(?:street|road|lane|avenue|close|drive|crescent|terrace|grove|gardens|park|bridge|green|hill|rise|mews)$/;
const travelling =
  /^(?:dr(?:ive[sn]?|ove)|buse?s?|trains?|trams?|taxis?|coach(?:es)?|ferry|lifts?|travel\w*|mov(?:e[sd]?|ing)|c[ao]mes?|coming|go|goes|going|went|trips?|journeys?|fl[yi]\w*|flew|walk\w*|runs?|cycl\w+|down|over|up|back|away|originally|family|miles|refugees?|arrived?)$/;
const region =
  /^(?:borough|city|town|county|village|parish|outskirts|north|south|east|west|side|part|university|port)$/;

/** "Drives Ellis to Workington", "16, from Darfur", "the London Borough of Redbridge": a place, not someone. */
function isDestination(all: readonly Candidate[], from: number): boolean {
  const preposition = all[from - 1]?.plain ?? '';
  const before = all[from - 2];
  if (preposition === 'of') {
    return region.test(before?.plain ?? '');
  }
  if (
    preposition === 'from' &&
    (/\d/.test(before?.plain ?? '') || all[from - 1]?.before.includes(',') === true)
  ) {
    return true;
  }
  return (
    (preposition === 'to' || preposition === 'from') &&
    all.slice(Math.max(0, from - 6), from - 1).some(({ plain }) => travelling.test(plain))
  );
}

function isMonthPerson(
  part: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): boolean {
  const word = next?.plain ?? '';
  if (/^\d/.test(word) || /^(?:term|half|half-term|holiday|holidays|break|onwards)$/.test(word)) {
    return false;
  }
  if (
    !part.opening &&
    ((datePrepositions.has(previous?.plain ?? '') && previous?.plain !== 'to') ||
      /\d/.test(previous?.plain ?? ''))
  ) {
    return false;
  }
  if (part.opening) {
    if (part.before.endsWith('(') && isRoleHead(previous?.plain ?? '')) return true;
    return part.possessive || afterPerson.has(word) || (word === 'and' && next !== undefined);
  }
  return true;
}

/** Decides about a capitalised word that opens a sentence, by what follows; compromise's tag has a vote on the rest. */
function opensAsPerson(
  part: Candidate,
  all: readonly Candidate[],
  at: number,
  reading: Pick<StatementReading, 'text' | 'tagged'>,
): boolean {
  const next = all[at + 1];
  const after = reading.text.slice(part.end, next?.start ?? reading.text.length);
  const toBe = next?.plain === 'to' && all[at + 2]?.plain === 'be';
  if (toBe && handled.test(all[at + 3]?.plain ?? '')) {
    return false;
  }
  if (part.possessive) {
    return true;
  }
  if (next === undefined || /^\s*(?:[,(/&+;]|[-–—]\s|\n)/.test(after)) {
    return true;
  }
  const joined = next.plain === 'and' && (all[at + 2]?.capital === true || all[at + 2]?.kind === 'kin');
  if (!joined && !afterPerson.has(next.plain)) {
    return false;
  }
  if (part.kind === 'either') {
    return true;
  }
  const stem = /^(.{2,}?)(?:ing|ings)$/.exec(part.plain)?.[1];
  if (stem !== undefined) {
    return !(isBareVerb(stem) || isBareVerb(`${stem}e`) || isBareVerb(stem.replace(/(.)\1$/, '$1')));
  }
  return !/(?:ly|ous|able|ful|less)$/.test(part.plain);
}
