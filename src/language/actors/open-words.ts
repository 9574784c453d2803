import type { Span } from '../../plan/document-as-read';
import { isFamilyWord } from './family';
import { matchesOf } from '../sentences/matches';
import { isOrganisationAcronym, isOrganisationWord } from './organisations';
import { isPlaceholder } from '../placeholders';
import { isRoleHead } from './roles';
import type { StatementReading } from '../statement-reading';
import type { Word } from '../sentences/words';

/** Words that open what says when or on what it hangs; a person's name, tie or title never begins with one. */
const openers = new Set(
  (
    'when whenever once as while whilst until till before after during over throughout in within at on upon around about ' +
    'depending dependent subject pending awaiting following given unless if where wherever from since up down along to for ' +
    'no not right now soon sooner soonest later asap first straight just only any anytime some sometime sometimes ' +
    'immediate immediately eventually quickly quick swiftly promptly pronto sharpish shortly urgent urgently daily next last ' +
    'early late earliest latest early-doors dreckly initially currently presently already still flexible flexibly gradually ' +
    'slowly bit little continuous continuously ongoing open long short medium starting start ends end run through ' +
    'round outwith between across beyond towards towards by per via under without'
  ).split(' '),
);
const someTimes =
  /^(?:times?|timescales?|moment|minute|while|whiles|pace|rush|hurry|priority|possible|poss|future|course|point|stage|opportunity|convenience|notice|delay|basis|term|needed|required|necessary|appropriate|allows|permits|comes|arises|suits|free|ready|available|agreed|funding|capacity|availability|christmas|holidays?|period|process|transition|duration|placement|pregnancy|juncture)$/;
const nobodyInParticular =
  /^(?:all|both|everyone|everybody|anyone|someone|whoever|family|professionals|agencies|network|others|staff|group|team|we|us|me|i|he|she|they)$/;
const parts = /[^,;:()\n\v|/–—-]+(?:[-/](?=[^\s])[^,;:()\n\v|/–—-]+)*/g;

/**
 * The words of a cell (or of the part of one that is no person) which should say when and tell neither a day, a length of
 * time nor how often: "when he gets a minute". Meant for cells in which no time was found. `mayNamePeople` is true for a
 * cell that says who as well; there the words have to look like some time.
 */
export function openWords(reading: StatementReading, mayNamePeople: boolean): Span | null {
  for (const match of matchesOf(reading.text, parts)) {
    const words = reading.words.filter(
      ({ start, end }) => start >= match.index && end <= match.index + match[0].length,
    );
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || isPlaceholder(match[0]) || /^(?:pending|n\s?a|x+)$/i.test(match[0].trim()))
      continue;
    const at = words.findIndex((word, index) => opensTime(word, words[index + 1], reading));
    const opening = /^(?:the|an?|his|her|their)$/.test(words[at - 1]?.plain ?? '')
      ? words[at - 1]
      : words[at];
    if (opening) return { start: opening.start, end: endOfWords(reading.text, opening.start, match) };
    if (isSomebody(headOf(words) ?? first, reading)) continue;
    if (!mayNamePeople || words.some(({ plain }) => someTimes.test(plain)))
      return { start: first.start, end: last.end };
  }
  return null;
}

/** The word that says what the others are about: "head" in "Head of Year 9", "convenience" in "Mum's convenience". */
function headOf(words: readonly Word[]): Word | undefined {
  const cut = words.findIndex(({ plain }, at) => at > 0 && behindHead.test(plain));
  return words.slice(0, cut < 0 ? words.length : cut).findLast(({ plain }) => /^\p{L}/u.test(plain));
}

const behindHead = /^(?:of|for|at|in|from|to|with|on|who|re|via)$/;

/** Words that hang together go on over a hyphen or an "and"; a comma or bracket ends them. */
function endOfWords(text: string, start: number, part: RegExpExecArray): number {
  const end = Math.max(start, part.index + part[0].trimEnd().length);
  return text.slice(0, end).replace(/[\s.]+$/, '').length;
}

/** "By Tim Reed", "with Mum" and "on behalf of" say who. */
function opensTime(word: Word, next: Word | undefined, reading: StatementReading): boolean {
  if (!openers.has(word.plain) || isNamed(word, reading)) return false;
  if (!next)
    return !/^(?:to|for|by|from|with|at|in|on|of|up|down|no|not|per|via|under|without|run|end|start|round|through)$/.test(
      word.plain,
    );
  return !(
    /^(?:by|for|from|via|through|with|only|just|all|under|to|no|not)$/.test(word.plain) &&
    isSomebody(next, reading)
  );
}

function isNamed({ start, end }: Word, { names }: StatementReading): boolean {
  return names.some((name) => name.start < end && start < name.end);
}

function isSomebody(word: Word, reading: StatementReading): boolean {
  const { plain, text } = word;
  return (
    isNamed(word, reading) ||
    isFamilyWord(plain) ||
    nobodyInParticular.test(plain) ||
    isRoleHead(plain) ||
    isOrganisationWord(plain) ||
    isOrganisationAcronym(plain) ||
    /^\p{Lu}{2,6}s?$/u.test(text)
  );
}
