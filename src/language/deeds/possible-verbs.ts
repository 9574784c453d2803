import { verbClass } from '../sentences/lexicon';
import type { Word } from '../sentences/words';

const beforeVerb =
  /^(?:to|will|can|could|must|should|may|might|would|shall|not|and|or|then|also|he|she|they|we|i|you|it|who|that|help|helps|let|lets|all|both|\p{L}+ly|\p{L}+n't)$/u;
const particle =
  /^(?:in|on|up|down|out|off|over|away|back|along|around|round|through|by|about|apart|aside|forward|together)$/;
const formOfVerb = /(?:ed|ing|i[sz]e|ify|ate)$/;

/** Whether a verb stands among words: `surely`, `perhaps` (only tagging tells) or `never`. */
export type Standing = 'surely' | 'perhaps' | 'never';

/**
 * Whether one of the words that `isWanted` asks for is a verb in its place, as far as the word list and its neighbours tell.
 * Never tags: where it says `perhaps`, tagging decides.
 */
export function verbStanding(
  words: readonly Word[],
  isWanted: (verb: string, start: number) => boolean,
): Standing {
  let possible = false;
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1]?.plain ?? '';
    if (isSurelyVerb(word.plain, previous, words[at + 1]?.plain ?? '') && isWanted(word.plain, word.start))
      return 'surely';
    possible ||= piecesOf(word.plain).some(
      (plain, piece) => canBeVerb(plain, piece > 0 ? '' : previous, at === 0) && isWanted(plain, word.start),
    );
  }
  return possible ? 'perhaps' : 'never';
}

const auxiliary = /^(?:will|can|could|must|should|may|might|would|shall|cannot|won't|can't)$/;
const opensObject =
  /^(?:the|an?|his|her|their|its|my|our|your|it|them|him|this|that|these|those|any|all|each|every|some|how|what|both)$/;

/** "Will ring", "to register", "to book the nurse": no noun stands there. */
function isSurelyVerb(plain: string, previous: string, next: string): boolean {
  if ((previous !== 'to' && !auxiliary.test(previous)) || plain.endsWith('ing')) return false;
  const known = verbClass(plain);
  return known === 'always' || (known === 'sometimes' && (previous !== 'to' || opensObject.test(next)));
}

/** Tags part words at hyphens and strokes. */
function piecesOf(plain: string): readonly string[] {
  return /[-/]/.test(plain) ? [...plain.split(/[-/]/), plain.replace(/[^\p{L}'-]/gu, '')] : [plain];
}

function canBeVerb(plain: string, previous: string, opening: boolean): boolean {
  switch (verbClass(plain)) {
    case 'always':
      return !determiner.test(previous);
    case 'sometimes':
      return !opensNoun.test(previous);
    case 'perhaps':
      return opening || formOfVerb.test(plain) || beforeVerb.test(previous) || isThirdPerson(plain, previous);
    case 'never':
      return particle.test(plain) && previous !== '' && verbClass(previous) !== 'never';
  }
}

/** "Ellie hoovers", "Mum attends": a word unknown to the list that ends in s, behind what may be a subject. */
function isThirdPerson(plain: string, previous: string): boolean {
  return (
    /[^s]s$/.test(plain) && previous !== '' && verbClass(previous) !== 'always' && !opensNoun.test(previous)
  );
}

const determiner = /^(?:the|an?|his|her|their|its|my|our|your)$/;
const opensNoun =
  /^(?:the|an?|his|her|their|its|my|our|your|any|some|no|every|each|all|more|new|of|in|on|at|for|with|from|by|about|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
