import type { DocumentWords } from '../facts/document-words';
import { nameWordKind } from './name-words';
import type { NameWordKind } from './name-words';
import { keptByText } from '../../plan/kept-by-text';
import { partsOf } from '../sentences/parts';
import type { Part } from '../sentences/parts';
import type { StatementReading } from '../statement-reading';

/** A part of the text with what it can be in a name. */
export interface Candidate extends Part {
  readonly kind: NameWordKind;
  readonly capital: boolean;
  /** First word of a sentence, a line or a bracket: its capital tells nothing. */
  readonly opening: boolean;
}

/** "I'm" and "I’ve" begin with a capital and are nobody's name. */
const startsCapital = keptByText(
  (word): boolean => /^\p{Lu}/u.test(word) && !/^I['’](?:m|ve|ll|d)$/.test(word),
);
const closesSentence = /[.!?:;•●▪◦\n\r\v\t“"(]|^[-–—]\s|\s[-–—]\s/;

/** The parts of a text, judged one by one. */
export function candidatesOf(
  reading: Pick<StatementReading, 'text' | 'words'>,
  known: DocumentWords,
): readonly Candidate[] {
  const { text } = reading;
  const shouting = text.length > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
  let afterTitle = false;
  return partsOf(text, reading.words).map((part, index) => {
    const capital = startsCapital(part.text);
    const opening = index === 0 || (!afterTitle && part.before !== ' ' && closesSentence.test(part.before));
    const kind = capital ? kindOf(part, known, shouting) : 'ordinary';
    afterTitle = kind === 'title' || kind === 'initial';
    return {
      text: part.text,
      plain: part.plain,
      start: part.start,
      end: part.end,
      before: part.before,
      possessive: part.possessive,
      capital,
      opening,
      kind: shouting && kind === 'unknown' ? 'ordinary' : kind,
    };
  });
}

function kindOf(part: Part, known: DocumentWords, shouting: boolean): NameWordKind {
  const key = shouting ? `${part.text}!` : part.text;
  const kind = known.kinds.get(key) ?? nameWordKind(part, known, shouting);
  known.kinds.set(key, kind);
  return kind;
}
