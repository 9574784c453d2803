/** The worker that judges for the pane: the language library loads here and nowhere else, off the pane's own thread. */
import { HouseStyleError } from '../review/house-style/house-style-error';
import { judgeInHouseStyle } from '../review/judging/judge-in-house-style';
import { emptyMemory } from '../review/judging/judge-memory';
import type { JudgeAnswer, JudgeRequest } from './judge-messages';
import { answersOf } from './judge-messages';

/** Most judgements are of the document before with a few words changed. */
const memory = emptyMemory();

async function judge({ raw, options }: JudgeRequest): Promise<void> {
  try {
    const progress = (done: number, total: number) => {
      answer({ kind: 'progress', done, total });
    };
    const review = await judgeInHouseStyle(raw, options, progress, undefined, memory);
    for (const part of answersOf(review)) answer(part);
  } catch (error) {
    answer({
      kind: error instanceof HouseStyleError ? 'house-style-refused' : 'failed',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function answer(message: JudgeAnswer): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<JudgeRequest>) => {
  void judge(event.data);
});
