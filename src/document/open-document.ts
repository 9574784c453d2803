/**
 * The interface to "the open document": all that the rest of the program may ask of Word, in plain data.
 * `src/word` is its one implementation, on Office.js. Every method fails only with a `DocumentError`.
 */

/** What this Word can do with this document now. */
export interface Abilities {
  /** Comments can be read and written (WordApi 1.4). */
  readonly comments: boolean;
  /** Edits can be made as tracked changes (WordApi 1.4). */
  readonly trackedChanges: boolean;
}

/** One paragraph of the body in Word's own order, as Word gives it: prompts and deleted text may be in it. */
export interface RawParagraph {
  readonly text: string;
  /** 0 outside tables, 1 in a table, 2 in a table inside a table. */
  readonly tableDepth: number;
  /** Word's name for the style, as shown: "Heading 1". */
  readonly style: string;
}

/** One table of the body (not a nested one) as Word gives it. */
export interface RawTable {
  /** Its position among all body paragraphs of its first paragraph. */
  readonly firstParagraph: number;
  readonly paragraphCount: number;
  /** The Flat OPC text of the table's range, or `null` where Word could not give it. */
  readonly ooxml: string | null;
  /** Cell texts by row; used only where `ooxml` is `null`. */
  readonly values: readonly (readonly string[])[];
}

/** A stretch of paragraphs between tables as Word gives it. */
export interface RawStretch {
  /** The position of its first paragraph among all body paragraphs. */
  readonly firstParagraph: number;
  readonly paragraphCount: number;
  /** The Flat OPC text of its range. */
  readonly ooxml: string;
}

/** The document as Word gives it, in a number of round trips that does not grow with the document. */
export interface RawDocument {
  readonly paragraphs: readonly RawParagraph[];
  readonly tables: readonly RawTable[];
  /** The paragraphs outside tables that hold words, as far as Word could give their markup. */
  readonly stretches?: readonly RawStretch[];
}

/** Where words stand: a body paragraph by Word's order, and offsets into its current text (UTF-16, end exclusive). */
export interface Anchor {
  readonly paragraph: number;
  /** The paragraph's current text as read, to find the place again should the document have moved on. */
  readonly paragraphText: string;
  readonly start: number;
  readonly end: number;
}

/** A comment of the document, ours or anyone's. */
export interface CommentAsRead {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  /** The words it stands on, as Word gives them; `''` where Word gives none. */
  readonly anchoredText: string;
  readonly replies: number;
  readonly resolved: boolean;
  /** The first of the paragraphs asked about (by Word's order) that it stands in; `null` where in none of them. */
  readonly paragraph: number | null;
}

/** A comment to attach; `key` is the caller's own, handed back in the outcome. */
export interface CommentToAttach {
  readonly key: string;
  readonly anchor: Anchor;
  readonly text: string;
}

/** What became of one comment. */
export type CommentOutcome =
  | { readonly key: string; readonly attached: 'words' | 'paragraph'; readonly id: string }
  | { readonly key: string; readonly attached: 'nowhere'; readonly error: DocumentError };

/** Words to be written in place of those at the anchor; where the anchor is empty, it is a place to insert. */
export interface Edit {
  /** The caller's own, handed back in the outcome. */
  readonly key: string;
  /** Within one paragraph. */
  readonly anchor: Anchor;
  /** One line: no paragraph is made or joined. */
  readonly text: string;
}

/** What became of one edit. What is written is a tracked change, always. */
export type EditOutcome =
  | {
      readonly key: string;
      readonly applied: true;
      /** The paragraph's current text, read back. */
      readonly paragraphText: string;
    }
  | { readonly key: string; readonly applied: false; readonly error: DocumentError };

/** The body paragraphs, counted as last read, that something touches; both ends included. */
export interface ParagraphSpan {
  readonly first: number;
  readonly last: number;
}

/** What the user did in the document: `moved` the cursor, or `changed` the text where Word tells of that. */
export type DocumentEvent = 'moved' | 'changed';

/** Whether the text is another than it was. */
export interface DocumentChanges {
  /** Than when the document was last read. */
  readonly sinceRead: boolean;
  /** Than when this was last asked; false at the first time after a reading. */
  readonly sinceAsked: boolean;
}

/** Progress of long work: `done` of `total` steps. */
export type Progress = (done: number, total: number) => void;

/** The document that is open. */
export interface OpenDocument {
  abilities(): Promise<Abilities>;
  read(signal?: AbortSignal): Promise<RawDocument>;
  /** Lets anchors count in an earlier reading again, where the last one came to nothing. */
  countIn(reading: Pick<RawDocument, 'paragraphs'>): void;
  /**
   * All comments of the body in document order; empty where this Word has no comments for add-ins. For each of
   * `paragraphs` (by Word's order) it also finds which comments stand there; the round trips do not grow with either.
   */
  readComments(paragraphs: readonly number[]): Promise<readonly CommentAsRead[]>;
  /** Attaches comments, each on its own words or, where Word cannot, on the paragraph. One failure stops no other. */
  attachComments(
    comments: readonly CommentToAttach[],
    options?: { readonly signal?: AbortSignal; readonly progress?: Progress },
  ): Promise<readonly CommentOutcome[]>;
  /** Deletes those comments; answers the ids that are gone. One that cannot be deleted is left and told. */
  deleteComments(
    ids: readonly string[],
    options?: { readonly signal?: AbortSignal; readonly progress?: Progress },
  ): Promise<{ readonly deleted: readonly string[]; readonly failed: readonly string[] }>;
  /**
   * Writes edits as tracked changes over the fewest words, and puts the user's own tracking mode back whatever happens.
   * Each paragraph is read back; after a failure it is read before it is written again, so nothing is written twice.
   */
  applyEdits(
    edits: readonly Edit[],
    options?: { readonly signal?: AbortSignal; readonly progress?: Progress },
  ): Promise<readonly EditOutcome[]>;
  /**
   * Takes back what the last `applyEdits` wrote, then what the one before it wrote, and so on: our changes are rejected where Word can, else the old words are
   * written back as a tracked change. An edit fails as `moved` where someone has edited its paragraph since.
   */
  takeBack(): Promise<readonly EditOutcome[]>;
  /** Calls back when the user moved in the document or changed it, as far as this Word tells; answers how to stop. */
  watch(listener: (event: DocumentEvent) => void): Promise<() => void>;
  /** The paragraphs that the selection touches; `null` where it is outside the body's text. */
  readSelection(): Promise<ParagraphSpan | null>;
  /** Whether any paragraph reads otherwise than before; one round trip. */
  changes(): Promise<DocumentChanges>;
  /** Selects the words and scrolls to them. */
  show(anchor: Anchor): Promise<void>;
  /** The text kept with the document under the add-in's key, or `null`. Survives saving. */
  readSetting(key: string): Promise<string | null>;
  /** Keeps a text with the document; `null` takes it away. */
  writeSetting(key: string, value: string | null): Promise<void>;
}

/** Why the document could not do what was asked. */
export type DocumentErrorKind =
  /** The document is protected, read-only or final. */
  | 'protected'
  /** This Word is too old for it. */
  | 'not-supported'
  /** The place is no longer there: the document was changed. */
  | 'moved'
  /** Word was busy and did not answer in time, or is still working on an earlier call. */
  | 'busy'
  /** The user stopped the work. */
  | 'stopped'
  /** Word failed in a way that says no more. */
  | 'failed';

/** A failure of the document, with Word's own code for the curious. The sentence for the user is made from `kind`. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly kind: DocumentErrorKind,
    /** Word's own words or code; never shown as the only explanation. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
  }
}
