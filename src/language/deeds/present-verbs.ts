import { isFamilyWord } from '../actors/family';
import { isBareVerb } from '../sentences/lexicon';
import { isRoleHead, isRoleModifier } from '../actors/roles';
import type { StatementReading } from '../statement-reading';
import type { Word } from '../sentences/words';

/** Verbs that tell how someone is, thinks or lives, not what they will do. */
const stative = new Set(
  `be have feel say know like struggle remain want need think seem worry love find hope understand believe live suffer lack
   report state wish prefer hate fear enjoy appear look sound own owe deserve mean miss matter depend belong`.split(
    /\s+/,
  ),
);

/** The bare form of a verb in the third person of the present ("rings", "carries", "goes"); other words as they are. */
export function bareForm(plain: string): string {
  if (plain === 'has') return 'have';
  if (!/[^s]s$/.test(plain)) return plain;
  const short = plain.slice(0, -1);
  if (/ies$/.test(plain) && isBareVerb(`${plain.slice(0, -3)}y`)) return `${plain.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h|o)es$/.test(plain) && isBareVerb(plain.slice(0, -2))) return plain.slice(0, -2);
  return isBareVerb(short) ? short : plain;
}

/** True for a verb of doing in the third person of the present. */
export function isThirdPerson(plain: string): boolean {
  const bare = bareForm(plain);
  return bare !== plain && !stative.has(bare);
}

const several = /^(?:we|they|i|you|both|parents|grandparents|carers|children|girls|boys|twins)$/;
const before = /^(?:the|a|an|our|her|his|their|my|both|also|then|always|each|jointly|together|\p{L}{3,}ly)$/u;

/**
 * Index of the verb in the present of a clause that begins with its subject at `from`: "Amira rings the landlord", "Mum and
 * Dad fill in the form"; `null` where no such clause begins there.
 */
export function presentVerb(
  words: readonly Word[],
  from: number,
  { text, names, actors }: Pick<StatementReading, 'text' | 'names' | 'actors'>,
): number | null {
  let someone = false;
  let plural = false;
  let bracket = false;
  for (let index = from; index < Math.min(words.length - 1, from + 12); index += 1) {
    const word = words[index];
    if (word === undefined) return null;
    const gap = index === from ? '' : text.slice(words[index - 1]?.end, word.start);
    bracket = /\([^)]*$/.test(gap) || (bracket && !gap.includes(')'));
    if (bracket) continue;
    const possessive = /['’]s?$/.test(word.text) || /^['’](?!\p{L})/u.test(text.slice(word.end));
    if (names.some((name) => name.start <= word.start && word.end <= name.end + 2)) {
      someone ||= !possessive;
    } else if (word.plain === 'and' || word.plain === '&') {
      if (!someone) return null;
      plural = true;
    } else if (isSomeone(word, actors)) {
      someone ||= !possessive;
      plural ||= several.test(word.plain);
    } else if (!before.test(word.plain) && (someone || !isRoleModifier(word.plain))) {
      const agrees = isThirdPerson(word.plain) || (plural && isActing(word.plain));
      return someone && agrees ? index : null;
    }
  }
  return null;
}

function isActing(plain: string): boolean {
  return isBareVerb(plain) && !stative.has(plain);
}

/** A tie of family or a pronoun; a job or a body only where the sentence makes it act. */
function isSomeone({ plain, start, end }: Word, actors: StatementReading['actors']): boolean {
  if (isFamilyWord(plain) || /^(?:he|she|we|they|i|you|both)$/.test(plain)) return true;
  return isRoleHead(plain, true) || actors.some((actor) => actor.start <= start && end <= actor.end);
}
