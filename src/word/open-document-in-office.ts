import type { OpenDocument } from '../document/open-document';
import { commonSelectionEvents } from './events';
import { openWordDocument } from './open-word-document';
import { commonSettings } from './settings';

/** The document that this add-in runs in. To be called once `Office.onReady` has answered. */
export function openDocumentInOffice(): OpenDocument {
  const { document, requirements } = Office.context;
  return openWordDocument({
    word: Word,
    settings: commonSettings(document.settings),
    selection: commonSelectionEvents(document, Office.EventType.DocumentSelectionChanged),
    supports: (set, version) => requirements.isSetSupported(set, version),
  });
}
