/** Opens a .docx for the page: the document that the pane works on and the view shows. */
import { openHost } from '../index';
import type { Batch, FaultPlan, Selected, User } from '../index';
import type { DocumentInHost } from './office-conversation';

/** What the page is told of. */
export interface DocumentEvents {
  changed(): void;
  selected(words: Selected): void;
  roundTrip(): void;
}

/** A document that is open. */
export interface DocumentOpen extends DocumentInHost {
  /** How many batches have been answered since it was opened. */
  roundTrips(): number;
  /** The .docx as it is now. */
  save(): Uint8Array;
  readonly user: User;
}

/** Opens the bytes, to be met with those faults; throws a `PackageError` where they are no document. */
export function openInHost(
  name: string,
  bytes: Uint8Array,
  events: DocumentEvents,
  faults: FaultPlan,
): DocumentOpen {
  const host = openHost(bytes, { author: 'You', faults });
  host.onChanged(events.changed);
  host.onSelected(events.selected);
  return {
    name,
    answer(request) {
      // Office.js wrote it a moment ago; what it means is for the engine to say.
      const batch = JSON.parse(request) as Batch;
      const answer = JSON.stringify(host.answer(batch));
      events.roundTrip();
      return answer;
    },
    // Office.js hands settings over as JSON texts; the document keeps their values.
    readSettings: () =>
      Object.fromEntries(
        Object.entries(host.getSettings()).map(([key, value]) => [key, JSON.stringify(value)]),
      ),
    saveSettings(settings) {
      const values = Object.entries(settings).map(([key, text]): [string, unknown] => [
        key,
        JSON.parse(text),
      ]);
      host.saveSettings(Object.fromEntries(values));
    },
    roundTrips: () => host.roundTrips,
    save: () => host.save(),
    user: host.user,
  };
}
