/** The worker that judges for the pane: the language library loads here and nowhere else, off the pane's own thread. */
import { judgeRawDocument } from '../review/judge-raw-document';
import type { JudgeAnswer, JudgeRequest } from './judge-messages';

function answer(message: JudgeAnswer): void {
  self.postMessage(message);
}

async function judge({ raw, options }: JudgeRequest): Promise<JudgeAnswer> {
  try {
    const review = await judgeRawDocument(raw, options, (done, total) => {
      answer({ kind: 'progress', done, total });
    });
    return { kind: 'review', review };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<JudgeRequest>) => {
  void judge(event.data).then(answer);
});
