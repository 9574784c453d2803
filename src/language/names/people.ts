import { plainName } from '../facts/document-words';
import type { Mention } from './names-beside-titles';
import type { Person } from '../facts/plan-facts';
import { canonicalRole } from '../actors/roles';

const title =
  /^(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|di|pcso|wpc|rev|revd|reverend|cllr|councillor|sister|prof|professor|sir|dame|sgt|fr|pastor|imam|judge|nurse)\.? /i;

interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly titled: boolean;
  readonly mentions: Mention[];
}

/**
 * Who the document knows: its mentions of names brought together by person. "Tim" and "Mr Reed" are Tim Reed where no
 * one else in the document could be meant.
 */
export function peopleOf(mentions: readonly Mention[]): readonly Person[] {
  const groups = groupByName(mentions);
  const people = groups.filter((group) => standsAlone(group, groups));
  const joined = new Map<Group, Group[]>(people.map((group) => [group, [group]]));
  for (const group of groups) {
    if (joined.has(group)) {
      continue;
    }
    const owners = people.filter((person) => couldBe(group, person));
    const [owner] = owners;
    if (owner !== undefined && owners.length === 1) {
      joined.get(owner)?.push(group);
    }
  }
  const firstNames = countOf(people.map((group) => group.words[0] ?? ''));
  return people.map((group) => personOf(joined.get(group) ?? [group], firstNames, groups));
}

function groupByName(mentions: readonly Mention[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = plainName(mention.name);
    const bare = key.replace(title, '');
    const words = bare.split(' ');
    const titled = bare !== key && words.length === 1;
    const id = titled ? key : bare;
    const group = groups.get(id) ?? { key: id, words, titled, mentions: [] };
    group.mentions.push(mention);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** True for a full name, and for a short one that no full name of the document could be meant by. */
function standsAlone(group: Group, groups: readonly Group[]): boolean {
  if (group.words.length > 1 && (group.words[0]?.length ?? 0) > 1 && !isFirstWithInitial(group)) {
    return true;
  }
  return !groups.some(
    (other) =>
      other !== group && other.words.length > 1 && !isFirstWithInitial(other) && couldBe(group, other),
  );
}

/** True where the shorter name can stand for the fuller one: "Mr Reed", "Tim", "T Reed" or "Tim R" for "Tim Reed". */
function couldBe(short: Group, full: Group): boolean {
  const first = full.words[0] ?? '';
  const last = full.words[full.words.length - 1] ?? '';
  const [word = ''] = short.words;
  if (full.words.length < 2 || first.length < 2) {
    return false;
  }
  if (short.words.length > 1) {
    if (isFirstWithInitial(short)) return word === first && last.startsWith(short.words[1] ?? '');
    return word.length === 1 && first.startsWith(word) && short.words[short.words.length - 1] === last;
  }
  const child = full.mentions.some((mention) => mention.kind === 'child');
  return short.titled ? word === last && !child : word === first || word === last;
}

/** "Tim R". */
function isFirstWithInitial({ words }: Group): boolean {
  return words.length === 2 && (words[0]?.length ?? 0) > 1 && words[1]?.length === 1;
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function personOf(
  groups: readonly Group[],
  firstNames: ReadonlyMap<string, number>,
  all: readonly Group[],
): Person {
  const mentions = groups.flatMap((group) => group.mentions);
  const [main] = groups;
  const [first = ''] = main?.words ?? [];
  const name = fullest(main?.mentions ?? []);
  const seen = mentions.map((mention) => bestCase(mention.name));
  const alone = main?.titled === false && first.length > 1 && firstNames.get(first) === 1;
  const free =
    alone &&
    !all.some(
      (group) =>
        group.titled === false && group.words.length === 1 && group.key === first && !groups.includes(group),
    );
  const forms = [name, ...seen, ...(free ? [name.split(' ')[0] ?? name] : [])];
  return { name, forms: distinct(forms, plainName), roles: rolesOf(mentions), kind: kindOf(mentions) };
}

function fullest(mentions: readonly Mention[]): string {
  const names = mentions.map((mention) => bestCase(mention.name));
  const bare = names.map((name) => (name.replace(title, '').includes(' ') ? name.replace(title, '') : name));
  return bare.find((name) => /\p{Ll}/u.test(name)) ?? bare[0] ?? '';
}

/** "ELLIE SMITH" becomes "Ellie Smith"; other names stay as written, without double spaces. */
function bestCase(name: string): string {
  const spaced = name.replace(/\s+/g, ' ');
  return /\p{Ll}/u.test(spaced) || spaced.length < 4
    ? spaced
    : spaced
        .toLowerCase()
        .replace(
          /(^|[\s'’-])(\p{Ll})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        );
}

function rolesOf(mentions: readonly Mention[]): readonly string[] {
  return distinct(
    mentions.flatMap((mention) => mention.roles),
    canonicalRole,
  );
}

function kindOf(mentions: readonly Mention[]): Person['kind'] {
  const kinds = new Set(mentions.map((mention) => mention.kind));
  return (['professional', 'child', 'family'] as const).find((kind) => kinds.has(kind)) ?? 'unknown';
}

function distinct(texts: readonly string[], keyOf: (text: string) => string): readonly string[] {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const key = keyOf(text);
    if (!kept.has(key)) {
      kept.set(key, text);
    }
  }
  return [...kept.values()];
}
