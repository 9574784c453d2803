import { verbClass } from './lexicon';
import type { Word } from './words';

const beforeVerb =
  /^(?:to|will|can|could|must|should|may|might|would|shall|not|and|or|then|also|he|she|they|we|i|you|it|who|that|help|helps|let|lets|all|both|\p{L}+ly|\p{L}+n't)$/u;
const particle =
  /^(?:in|on|up|down|out|off|over|away|back|along|around|round|through|by|about|apart|aside|forward|together)$/;
const formOfVerb = /(?:ed|ing|i[sz]e|ify|ate)$/;

/**
 * True where one of the words that `isWanted` asks for can be a verb in its place, as far as the word list and the word before it
 * tell. Never tags: what it says no to, tagging would not find to be a verb but by mistake.
 */
export function mayHoldVerb(
  words: readonly Word[],
  isWanted: (verb: string, start: number) => boolean,
): boolean {
  return words.some((word, at) => {
    const before = words[at - 1];
    return piecesOf(word.plain).some((plain, piece) => {
      const previous = piece > 0 ? '' : (before?.plain ?? '');
      return canBeVerb(plain, previous, before === undefined) && isWanted(plain, word.start);
    });
  });
}

/** Tags part words at hyphens and strokes. */
function piecesOf(plain: string): readonly string[] {
  return /[-/]/.test(plain) ? [...plain.split(/[-/]/), plain.replace(/[^\p{L}'-]/gu, '')] : [plain];
}

function canBeVerb(plain: string, previous: string, opening: boolean): boolean {
  switch (verbClass(plain)) {
    case 'always':
    case 'sometimes':
      return true;
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

const opensNoun =
  /^(?:the|an?|his|her|their|its|my|our|your|any|some|no|every|each|all|more|new|of|in|on|at|for|with|from|by|about|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
