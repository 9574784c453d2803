/** Opens a .docx for the page: the document that the pane works on and the view shows. */
import type { DocumentInHost } from './office-conversation';
import type { WordsOfDocument } from './range-of-words';

/** What the page is told of. */
export interface DocumentEvents {
  changed(): void;
  selected(words: WordsOfDocument): void;
  roundTrip(): void;
}

/** A document that is open. */
export interface DocumentOpen extends DocumentInHost {
  /** How many batches have been answered since it was opened. */
  roundTrips(): number;
  /** The .docx as it is now. */
  save(): Uint8Array;
}

/** Opens the bytes; rejects where they are no .docx. Answers no batch yet: that comes with the engine. */
export async function openInHost(
  name: string,
  bytes: Uint8Array,
  events: DocumentEvents,
): Promise<DocumentOpen> {
  const notYet = JSON.stringify({
    Results: [],
    Error: { Code: 'NotImplemented', Message: 'The stand-in cannot do this.' },
  });
  let roundTrips = 0;
  let settings: Readonly<Record<string, string>> = {};
  return {
    name,
    answer: () => {
      roundTrips += 1;
      events.roundTrip();
      return Promise.resolve(notYet);
    },
    readSettings: () => settings,
    saveSettings: (kept) => {
      settings = kept;
    },
    roundTrips: () => roundTrips,
    save: () => bytes,
  };
}
