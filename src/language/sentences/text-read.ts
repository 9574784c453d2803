import type { Span } from '../../plan/document-as-read';
import type { PlainText } from './plain-text';
import { plainTextOf } from './plain-text';
import { findQuotations } from './quotations';
import type { TaggedWord } from './tagged-words';
import { tagWords } from './tagged-words';
import type { Word } from './words';
import { wordsOf } from './words';

/** What can be read in a text by itself, whatever document it stands in. Each part is worked out when first asked for. */
export interface TextRead {
  readonly words: readonly Word[];
  /** compromise's tags; see `tagWords`. */
  readonly tagged: readonly TaggedWord[];
  /** Made plain for the patterns of times and figures. */
  readonly plain: PlainText;
  /** Words quoted from a child or parent, the marks included. */
  readonly quotations: readonly Span[];
}

/** Reads a text by itself. Pure. */
export function readText(text: string): TextRead {
  return new Read(text);
}

/** A class, so that a text that is asked for little costs little: its parts are no closures of its own. */
class Read implements TextRead {
  private keptWords: readonly Word[] | undefined;
  private keptTagged: readonly TaggedWord[] | undefined;
  private keptPlain: PlainText | undefined;
  private keptQuotations: readonly Span[] | undefined;

  constructor(private readonly text: string) {}

  get words() {
    return (this.keptWords ??= wordsOf(this.text));
  }

  get tagged() {
    return (this.keptTagged ??= tagWords(this.text));
  }

  get plain() {
    return (this.keptPlain ??= plainTextOf(this.text));
  }

  get quotations() {
    return (this.keptQuotations ??= findQuotations(this.text));
  }
}
