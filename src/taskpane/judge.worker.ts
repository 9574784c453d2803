/** The worker that judges for the pane: the language library loads here and nowhere else, off the pane's own thread. */
import { judgeRawDocument } from '../review/judge-raw-document';
import type { JudgeAnswer, JudgeRequest } from './judge-messages';
import { answersOf } from './judge-messages';

async function judge({ raw, options }: JudgeRequest): Promise<void> {
  try {
    const review = await judgeRawDocument(raw, options, (done, total) => {
      answer({ kind: 'progress', done, total });
    });
    for (const part of answersOf(review)) answer(part);
  } catch (error) {
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: JudgeAnswer): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<JudgeRequest>) => {
  void judge(event.data);
});
