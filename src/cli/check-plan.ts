import { basename } from 'node:path';
import type { OpenDocument } from '../document/open-document';
import type { JudgeOptions } from '../review/judging/judge-plan';
import { isOurs } from '../review/commenting/our-comments';
import type { Review } from '../review/review';
import { createReviewSession, type SessionMessage } from '../review/session/session';
import { counted, words } from '../review/words';
import { openWordDocument } from '../word/open-word-document';
import { commonSettings } from '../word/settings';
import { openHost, PackageError, type WordHost } from '../wordhost';
import { UnusableInput } from './unusable-input';

/** How a plan is to be checked. */
export interface CheckOptions {
  readonly today: JudgeOptions['today'];
  /** A house style as JSON text, known to be of use; `null` for the one kept with the document, or none. */
  readonly houseStyle: string | null;
  /** Whether comments are attached. */
  readonly comment: boolean;
  /** When the comments are written. */
  readonly now: () => Date;
}

/** A plan checked. */
export interface CheckedPlan {
  readonly review: Review;
  /** By finding id: which of our comments in `docx` carries it, from 0 in document order. Empty without comments. */
  readonly commentOf: ReadonlyMap<string, number>;
  /** The commented document. */
  readonly docx: Uint8Array;
  /** One sentence where comments could not be attached, or `null`. */
  readonly remark: string | null;
}

/**
 * Checks one document on the same way as the pane: opened in the stand-in for Word, read and commented through Office.js.
 * Throws `UnusableInput` where the bytes are no document that can be checked; `path` is only for the sentences.
 */
export async function checkPlan(
  path: string,
  bytes: Uint8Array,
  options: CheckOptions,
): Promise<CheckedPlan> {
  const host = open(path, bytes, options.now);
  // Office.js and the checks take long to load: whoever gave a file that cannot be opened has been told by now.
  const { officeFor } = await import('../wordhost/open-in-node');
  const { judgeInHouseStyle } = await import('../review/judging/judge-in-house-style');
  const office = officeFor(host);
  try {
    const document = openWordDocument({
      word: office.Word,
      settings: commonSettings(office.settings),
      supports: office.isSetSupported,
    });
    const session = createReviewSession(document, (raw, { houseStyle, progress, signal, ...rest }) =>
      judgeInHouseStyle(
        raw,
        { ...rest, today: options.today, houseStyle: options.houseStyle ?? houseStyle },
        progress,
        signal,
      ),
    );
    await session.check();
    const { review } = session.state;
    if (review === null) throw new UnusableInput(`${path}: ${sentenceOf(session.state.message)}`);
    if (options.comment) await session.commentOnAll();
    return {
      review,
      commentOf: options.comment ? await ourNumbers(document, session.state.commentOf) : new Map(),
      docx: host.save(),
      remark: host.permissions.comment
        ? failureToComment(path, session.state.message)
        : `${basename(path)} is protected or marked as final, so no comment was attached.`,
    };
  } finally {
    office.close();
  }
}

function open(path: string, bytes: Uint8Array, now: () => Date): WordHost {
  try {
    return openHost(bytes, { now });
  } catch (error) {
    if (error instanceof PackageError) throw new UnusableInput(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Comment ids of Word's as numbers among our comments. */
async function ourNumbers(
  document: OpenDocument,
  commentOf: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, number>> {
  const ours = (await document.readComments([])).filter(isOurs);
  const numbers = new Map(ours.map(({ id }, number) => [id, number]));
  return new Map(
    [...commentOf].flatMap(([finding, id]) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [[finding, number]];
    }),
  );
}

/** What could not be done as it should: comments that are missing, and those that do not stand on their exact words. */
function failureToComment(path: string, message: SessionMessage | null): string | null {
  if (message?.kind === 'error') return `${basename(path)}: ${sentenceOf(message)}`;
  if (message?.kind !== 'commented') return null;
  const { failed, onParagraph } = message;
  const sentences = [
    ...(failed > 0 ? [`${counted(failed, 'comment', 'comments')} could not be attached.`] : []),
    ...(onParagraph > 0 ? [words.messages.onParagraph(onParagraph)] : []),
  ];
  return sentences.length === 0 ? null : `${basename(path)}: ${sentences.join(' ')}`;
}

function sentenceOf(message: SessionMessage | null): string {
  if (message?.kind === 'house-style') return message.sentence;
  return message?.kind === 'error' && message.error !== 'unknown'
    ? words.errors[message.error]
    : 'The check itself failed on this document.';
}
