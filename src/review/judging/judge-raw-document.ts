import type { Progress, RawDocument } from '../../document/open-document';
import { readDocument } from '../../ooxml/read-document';
import { judgeDocument } from './judge';
import type { JudgeMemory } from './judge-memory';
import type { JudgeOptions } from './judge-plan';
import type { Review } from '../review';

/** Reads and judges a document as Word gave it; progress, stopping and memory as in `judgeDocument`. */
export function judgeRawDocument(
  raw: RawDocument,
  options: JudgeOptions,
  progress?: Progress,
  signal?: AbortSignal,
  memory?: JudgeMemory,
): Promise<Review> {
  return judgeDocument(readDocument(raw), options, progress, signal, memory);
}
