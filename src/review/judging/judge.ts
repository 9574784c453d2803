import type { DocumentAsRead } from '../../plan/document-as-read';
import { recognisePlan } from '../../plan/recognise-plan';
import type { JudgeMemory } from './judge-memory';
import type { JudgeOptions } from './judge-plan';
import { judgeInSteps } from './judge-plan';
import type { Review } from '../review';
import { beginSlices } from '../slices';

/**
 * Judges a whole document. Works in slices of a few milliseconds, telling how far it is after each; rejects with the
 * signal's reason when stopped. With a memory only what has changed since its last judgement is judged.
 */
export async function judgeDocument(
  document: DocumentAsRead,
  options: JudgeOptions,
  progress: (done: number, total: number) => void = () => undefined,
  signal?: AbortSignal,
  memory?: JudgeMemory,
): Promise<Review> {
  const steps = judgeInSteps(document, recognisePlan(document, options.columns), options, memory);
  const slices = beginSlices(signal);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!slices.isOver()) continue;
    progress(step.value.done, step.value.total);
    await slices.next();
  }
}
