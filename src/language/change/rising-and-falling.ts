import { isFamilyWord } from '../actors/family';
import { isGivenName } from '../names/given-names';
import { wordClass } from '../sentences/lexicon';
import { isRoleHead } from '../actors/roles';
import type { StatementReading } from '../statement-reading';
import type { Word } from '../sentences/words';

/** What goes up or down of itself, by the particle that the verb takes; `''` where it takes none: "weight climbs". */
const ofThemselves: Readonly<Record<string, string>> = {
  come: 'down up on along',
  go: 'up down',
  die: 'down away off',
  tail: 'off away',
  taper: 'off',
  trail: 'off',
  peter: 'out',
  thin: 'out',
  pick: 'up',
  ease: 'off up',
  drop: 'off away down back',
  fall: 'off away down back',
  slip: 'back down',
  creep: 'up down',
  edge: 'up down',
  inch: 'up down',
  shoot: 'up',
  slow: 'down',
  wind: 'down',
  quieten: 'down',
  cool: 'down',
  calm: 'down',
};
/** What somebody brings up or down: "debt to be brought down", "get the number of rows down". */
const byOthers: Readonly<Record<string, string>> = {
  bring: 'down up',
  get: 'down up',
  keep: 'down',
  drive: 'down up',
  push: 'down up',
  force: 'down',
  whittle: 'down away',
  scale: 'back down up',
  pare: 'back down',
  cut: 'down back',
  rein: 'in back',
  ramp: 'up',
};
const withoutParticle =
  /^(?:climb|rise|fall|drop|decline|grow|dwindle|shrink|subside|abate|wane|recede|halve|double|treble|plummet|lengthen|shorten|deepen|worsen|strengthen|quicken|ease|multiply|soar|dip)$/;

const irregular: Readonly<Record<string, string>> = {
  came: 'come',
  coming: 'come',
  went: 'go',
  gone: 'go',
  goes: 'go',
  fell: 'fall',
  fallen: 'fall',
  crept: 'creep',
  shot: 'shoot',
  wound: 'wind',
  brought: 'bring',
  got: 'get',
  gets: 'get',
  getting: 'get',
  kept: 'keep',
  drove: 'drive',
  driven: 'drive',
  cutting: 'cut',
  dropped: 'drop',
  dropping: 'drop',
  dipped: 'dip',
  dipping: 'dip',
  rose: 'rise',
  risen: 'rise',
  grew: 'grow',
  grown: 'grow',
  shrunk: 'shrink',
  shrank: 'shrink',
  dying: 'die',
  multiplies: 'multiply',
  multiplied: 'multiply',
};

const known = new Map<string, string | null>();

/** The base form of one of these verbs; `null` for any other word. */
function baseOf(plain: string): string | null {
  const kept = known.get(plain);
  if (kept !== undefined) return kept;
  const stem = plain.replace(/(?:ing|ed|es|s|d)$/, '');
  const forms = [irregular[plain], plain, plain.replace(/s$/, ''), stem, `${stem}e`];
  const base =
    forms.find(
      (form) =>
        form !== undefined && (form in ofThemselves || form in byOthers || withoutParticle.test(form)),
    ) ?? null;
  if (known.size < 5000) known.set(plain, base);
  return base;
}

const auxiliary =
  /^(?:to|will|shall|should|must|can|could|may|might|would|is|are|be|been|being|has|have|had|do|does|did|not|then|also|start|starts|begin|begins|continue|continues|starting|seen|seem|seems|\p{L}{2,}ly)$/u;
const degree = /^(?:right|well|way|back|slowly|gradually|steadily|further|noticeably|markedly)$/;
/** What may stand behind a verb that takes no object: "come down by Easter", as against "come down the stairs". */
const goesOn =
  /^(?:by|from|over|during|in|within|and|at|since|until|till|as|across|every|each|this|before|after|or|again|when|once|so|overall|between|under|to|a|with|week|month|\p{L}{3,}ly)$/u;
const persons = /^(?:he|she|they|i|we|you|who|him|her|them|it|that|everyone|nobody|somebody|anyone|staff)$/;

type Given = Pick<StatementReading, 'text' | 'words' | 'names'>;

/**
 * How many words from `at` on say that something rises or falls ("come down", "be cut right back", "climbs"); 0 where they do
 * not. Its subject has to be a thing that can be counted or felt: a person comes down the stairs, the number of rows comes down.
 */
export function risesOrFalls(reading: Given, at: number): number {
  const { words } = reading;
  const base = baseOf(words[at]?.plain ?? '');
  if (base === null) return 0;
  const further = degree.test(words[at + 1]?.plain ?? '') ? 1 : 0;
  const particle = words[at + 1 + further]?.plain ?? '';
  const has = (verbs: Readonly<Record<string, string>>) =>
    verbs[base]?.split(' ').includes(particle) ?? false;
  const count = 2 + further;
  if ((has(ofThemselves) || has(byOthers)) && endsClause(reading, at + count) && hasThing(reading, at))
    return count;
  if (withoutParticle.test(base) && endsClause(reading, at + 1) && hasThing(reading, at)) return 1;
  return 0;
}

/** True where no object follows the word before `at`. */
function endsClause({ text, words }: Given, at: number): boolean {
  const word = words[at];
  const last = words[at - 1];
  if (!word || !last || !/^[ \u00A0]*$/.test(text.slice(last.end, word.start))) return last !== undefined;
  if (word.plain === 'to' || word.plain === 'a')
    return /^(?:\d.*|bit|lot|little|nil|none|nothing|zero|one|two|three|four|five)$/.test(
      words[at + 1]?.plain ?? '',
    );
  return goesOn.test(word.plain);
}

/** True where the verb has a subject before it and the subject is no person. */
function hasThing(reading: Given, at: number): boolean {
  const { text, words } = reading;
  let before = at - 1;
  while (before >= 0 && auxiliary.test(words[before]?.plain ?? '')) before -= 1;
  const head = words[before];
  const verb = words[before + 1];
  if (!head || !verb || /[.!?;:\n\r\v]/.test(text.slice(head.end, verb.start))) return false;
  return !isPerson(reading, head) && !/^(?:a|an|the|and|or|of|in|on|at|for|no|any|if)$/.test(head.plain);
}

function isPerson({ names }: Given, { plain, text, start }: Word): boolean {
  if (/['’]s?$/.test(text)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(text) && (isGivenName(plain) || wordClass(plain) === 'name')) return true;
  return (
    persons.test(plain) ||
    isFamilyWord(plain) ||
    isRoleHead(plain, true) ||
    names.some((name) => name.start <= start && start < name.end)
  );
}
