import { readAddInSettings, writeAddInSettings, type AddInSettings } from './docx/add-in-settings';
import { OtherWriter } from './docx/other-writer';
import { permissionsOf, type Permissions } from './docx/protection';
import { textOfRange, type TextRange } from './docx/ranges';
import { WordDocument } from './docx/word-document';
import type { FaultPlan } from './faults';
import { refusedAsBusy, runBatch, type Batch, type BatchAnswer } from './protocol/batch';
import { References } from './protocol/references';
import type { Session } from './protocol/word-object';
import { userOf, type User } from './user';

/** What a host is opened with; everything has a default. */
export interface HostOptions {
  /** Who writes comments and tracked changes. */
  readonly author?: string;
  readonly initials?: string;
  readonly now?: () => Date;
  /** Faults of Word's to be met on purpose. They can be changed while the host is in use. */
  readonly faults?: FaultPlan;
}

/** What is selected in the document, for those who show it. */
export interface Selected {
  /** Positions among all body paragraphs. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  /** Offsets into the text of the first and of the last of them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stand-in for Word that holds one .docx. */
export interface WordHost {
  /** Answers what Office.js sends at a `context.sync()`. Never throws: what goes wrong is in the answer. */
  answer(request: Batch): BatchAnswer;
  /** The .docx as it stands now. */
  save(): Uint8Array;
  /** How many batches were answered: what Word users wait for. */
  readonly roundTrips: number;
  readonly selection: Selected;
  /** The person at the keyboard. */
  readonly user: User;
  /** What a protected or final document lets a writer do. */
  readonly permissions: Permissions;
  /** The add-in's settings as kept with the document. */
  getSettings(): AddInSettings;
  /** Keeps the add-in's settings with the document, in place of those there. */
  saveSettings(settings: AddInSettings): void;
  /** Calls back after every batch that has changed the document. Gives a function that ends it. */
  onChanged(listener: () => void): () => void;
  /** Calls back whenever something is selected. Gives a function that ends it. */
  onSelected(listener: (selected: Selected) => void): () => void;
}

/** Opens a .docx. Fails with a `PackageError`, which says in one plain sentence why. */
export function openHost(bytes: Uint8Array, options: HostOptions = {}): WordHost {
  const { author = 'Plan check', initials = 'PC', now = () => new Date() } = options;
  const document = new WordDocument(bytes, { author, initials, now });
  const otherWriter = new OtherWriter(document);
  const references = new References();
  const changeListeners = new Set<() => void>();
  const selectionListeners = new Set<(selected: Selected) => void>();
  let roundTrips = 0;
  let isSaved = true;
  let hasChanged = false;

  const session: Session = {
    document,
    get faults() {
      return options.faults ?? {};
    },
    changed() {
      document.ranges.documentChanged();
      isSaved = false;
      hasChanged = true;
    },
    selected(range) {
      document.selection = document.ranges.track(range);
      const selected = describe(document, range);
      for (const listener of selectionListeners) listener(selected);
    },
    release: (referenceId) => references.release(referenceId),
    releaseAll: () => references.releaseAll(),
    save() {
      isSaved = true;
    },
    isSaved: () => isSaved,
  };

  const user = userOf(document, session, () => {
    for (const listener of changeListeners) listener();
  });
  return {
    user,
    answer(request) {
      roundTrips += 1;
      hasChanged = false;
      if (session.faults.editedByAnother === true) {
        otherWriter.edit();
        session.changed();
      }
      const answer = session.faults.busy === true ? refusedAsBusy : runBatch(request, session, references);
      if (hasChanged) for (const listener of changeListeners) listener();
      return answer;
    },
    save: () => document.save(),
    get roundTrips() {
      return roundTrips;
    },
    get selection() {
      return describe(document, document.selection);
    },
    get permissions() {
      return permissionsOf(document.parts, document.main.name);
    },
    getSettings: () => readAddInSettings(document.parts),
    saveSettings(settings) {
      writeAddInSettings(document.parts, settings);
      for (const listener of changeListeners) listener();
    },
    onChanged: (listener) => subscribe(changeListeners, listener),
    onSelected: (listener) => subscribe(selectionListeners, listener),
  };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function describe({ story }: WordDocument, range: TextRange): Selected {
  return {
    firstParagraph: story.positionOf(range.start.paragraph),
    lastParagraph: story.positionOf(range.end.paragraph),
    start: range.start.offset,
    end: range.end.offset,
    text: textOfRange(story, range),
  };
}
