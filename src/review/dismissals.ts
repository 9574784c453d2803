/** What people have chosen to leave alone, as it is kept with the document: hashes and ids of checks, no text. */
import * as v from 'valibot';
import type { OpenDocument } from '../document/open-document';
import { hashText } from '../plan/text-hash';
import { cellAt, textAt } from './place-in-document';
import type { Finding, PlanFinding, Review } from './review';

/**
 * What is left alone: one finding, the same words wherever a check finds them, all that a check finds, or one finding about
 * the whole plan.
 */
export type DismissalKind = Dismissal['kind'];

const schema = v.variant('kind', [
  v.object({
    kind: v.literal('finding'),
    check: v.string(),
    phrase: v.string(),
    /** Short hashes of the words round it, so that it is known again after small edits. */
    words: v.pipe(v.array(v.string()), v.readonly()),
  }),
  v.object({ kind: v.literal('word'), check: v.string(), phrase: v.string() }),
  v.object({ kind: v.literal('check'), check: v.string() }),
  v.object({
    kind: v.literal('plan'),
    check: v.string(),
    /** Short hashes of the words of its message, which quotes the document. */
    words: v.pipe(v.array(v.string()), v.readonly()),
  }),
]);

/** One thing left alone. */
export type Dismissal = Readonly<v.InferOutput<typeof schema>>;

/** One thing left alone, for a list from which it can be brought back. */
export interface DismissalShown {
  readonly key: string;
  readonly kind: DismissalKind;
  /** The title of the check. */
  readonly title: string;
  /** Its words as they stand in the document now, or what is said of the whole plan; '' where there are none. */
  readonly phrase: string;
}

/** The key under which they are kept. */
const dismissalsKey = 'PlanCheck.Dismissed';

/** Words of a statement that must be the same for a finding in it to be the one dismissed, as a share of the longer. */
const mostWordsAlike = 0.6;
/** A statement shorter than this says too little to be told from others; its whole row is asked. */
const fewWords = 5;
/** A phrase longer than this is known by the words of its statement. */
const shortPhrase = 6;

/** The dismissal of a finding, of its words, or of its check. Where there are no words, only the finding. */
export function dismissalOf(kind: DismissalKind, finding: Finding | PlanFinding, review: Review): Dismissal {
  const { check } = finding;
  if (kind === 'check') return { kind, check };
  if (!('at' in finding)) return { kind: 'plan', check, words: shortHashes(wordsOf(finding.message)) };
  const phrase = phraseHash(finding.phrase);
  return kind === 'word' && wordsOf(finding.phrase).length > 0
    ? { kind, check, phrase }
    : { kind: 'finding', check, phrase, words: wordHashes(finding, review) };
}

/** The first of the dismissals that a finding falls under. */
export function dismissalFor(
  finding: Finding | PlanFinding,
  review: Review,
  dismissals: readonly Dismissal[],
): Dismissal | undefined {
  const ofCheck = dismissals.filter(({ check }) => check === finding.check);
  return ofCheck.find((dismissal) => {
    if (dismissal.kind === 'check') return true;
    if (dismissal.kind === 'plan')
      return !('at' in finding) && areAlike(dismissal.words, shortHashes(wordsOf(finding.message)));
    if (!('at' in finding) || dismissal.phrase !== phraseHash(finding.phrase)) return false;
    return dismissal.kind === 'word' || areAlike(dismissal.words, wordHashes(finding, review));
  });
}

/** A key that tells dismissals apart. */
export function dismissalKey(dismissal: Dismissal): string {
  return hashText(JSON.stringify(dismissal));
}

/** The dismissals as a list; `review` has all findings, the dismissed among them. */
export function dismissalsShown(dismissals: readonly Dismissal[], review: Review): readonly DismissalShown[] {
  return dismissals.map((dismissal) => ({
    key: dismissalKey(dismissal),
    kind: dismissal.kind,
    title: review.titles[dismissal.check] ?? dismissal.check,
    phrase: shownFor(dismissal, review),
  }));
}

function shownFor(dismissal: Dismissal, review: Review): string {
  const isLeft = (finding: Finding | PlanFinding) => dismissalFor(finding, review, [dismissal]) !== undefined;
  if (dismissal.kind === 'check') return '';
  return dismissal.kind === 'plan'
    ? (review.planFindings.find(isLeft)?.message ?? '')
    : (review.findings.find(isLeft)?.phrase ?? '');
}

/** Reads what is kept with the document; whatever is damaged counts as nothing kept. */
export async function readDismissals(document: OpenDocument): Promise<readonly Dismissal[]> {
  const kept = await document.readSetting(dismissalsKey);
  const read = v.safeParse(v.array(schema), parsed(kept));
  return read.success ? read.output : [];
}

/** Keeps the dismissals with the document; where there are none, nothing is kept. */
export function keepDismissals(document: OpenDocument, dismissals: readonly Dismissal[]): Promise<void> {
  return document.writeSetting(dismissalsKey, dismissals.length === 0 ? null : JSON.stringify(dismissals));
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '[]');
  } catch {
    // Damaged settings must not stop a check.
    return [];
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function phraseHash(phrase: string): string {
  const words = wordsOf(phrase);
  return words.length > shortPhrase ? '' : hashText(words.join(' '));
}

function wordHashes(finding: Finding, review: Review): readonly string[] {
  const statement = wordsOf(textAt(review.document, finding.at));
  const words = statement.length < fewWords ? wordsOf(rowText(finding, review)) : statement;
  return shortHashes(words);
}

/** Two figures a word: enough to compare two statements, too few to read the words out of them. */
function shortHashes(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => hashText(word).slice(-2)))].sort();
}

function rowText({ at }: Finding, { plan, document }: Review): string {
  const cell = cellAt(document, at);
  const row = plan.rows.find(
    ({ table, cells }) =>
      table === at.table && cells.some((each) => each.cell.row === at.row && each.cell.column === at.column),
  );
  const cells = row?.cells.map((each) => each.cell) ?? (cell ? [cell] : []);
  return cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared >= mostWordsAlike * Math.max(one.length, other.length);
}
