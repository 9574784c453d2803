import { DocumentError } from '../document/open-document';
import type { DocumentEvent } from '../document/open-document';
import type { RunInWord } from './run-in-word';

/** Where it is told that the user moved the cursor. A port, because Office.js has it in its common API alone. */
export interface SelectionEvents {
  /** Calls back at each move; answers how to stop. */
  onMoved(listener: () => void): Promise<() => void>;
}

/** What we need of the document of Office's common API. */
export interface CommonDocument {
  addHandlerAsync(
    type: Office.EventType,
    handler: () => void,
    done: (result: { error?: { name: string; message: string } | null }) => void,
  ): void;
  removeHandlerAsync(type: Office.EventType, options: { handler: () => void }): void;
}

/** The moves of the cursor as Office's common API tells them. */
export function commonSelectionEvents(document: CommonDocument, type: Office.EventType): SelectionEvents {
  return {
    onMoved(listener) {
      const handler = () => {
        listener();
      };
      return new Promise((resolve, reject) => {
        document.addHandlerAsync(type, handler, ({ error }) => {
          if (error) reject(new DocumentError('failed', `${error.name}: ${error.message}`));
          else
            resolve(() => {
              document.removeHandlerAsync(type, { handler });
            });
        });
      });
    },
  };
}

/**
 * Tells when the user moves and, where this Word has paragraph events (WordApi 1.6), when text changes. Word tells of
 * neither with certainty; who needs to be sure asks for the changes now and then.
 */
export async function watchDocument(
  run: RunInWord,
  selection: SelectionEvents,
  hasParagraphEvents: boolean,
  listener: (event: DocumentEvent) => void,
): Promise<() => void> {
  const stopMoves = await selection.onMoved(() => {
    listener('moved');
  });
  const handlers = hasParagraphEvents ? await addParagraphEvents(run, () => listener('changed')) : [];
  return () => {
    stopMoves();
    for (const handler of handlers) handler();
  };
}

async function addParagraphEvents(run: RunInWord, changed: () => void): Promise<readonly (() => void)[]> {
  try {
    return await run(async (context) => {
      const { document } = context;
      const tell = async () => {
        changed();
      };
      const added = [
        document.onParagraphChanged.add(tell),
        document.onParagraphAdded.add(tell),
        document.onParagraphDeleted.add(tell),
      ];
      await context.sync();
      return added.map((handler) => () => {
        handler.remove();
        void handler.context.sync().catch(() => undefined);
      });
    });
  } catch {
    // A Word that says it has them and has not; the moves of the cursor are left.
    return [];
  }
}
