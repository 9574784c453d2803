import type { OpenDocument } from '../../src/document/open-document';
import { openWordDocument } from '../../src/word/open-word-document';
import { commonSettings } from '../../src/word/settings';
import type { FaultPlan } from '../../src/wordhost';
import { openInNode, type OfficeInNode } from '../../src/wordhost/open-in-node';
import { buildDocx } from '../documents/build-docx';

/** A document open through the real Office.js, with the stand-in on the other side. */
export interface ExampleDocument {
  readonly document: OpenDocument;
  readonly office: OfficeInNode;
}

/** Opens a document made of these blocks (see `buildDocx`) or these bytes. `faults` may be changed while it is open. */
export function openExample(
  content: Parameters<typeof buildDocx>[0] | Uint8Array,
  faults: FaultPlan = {},
  settings = '',
): ExampleDocument {
  const bytes = content instanceof Uint8Array ? content : buildDocx(content, { settings });
  const office = openInNode(bytes, { faults, now: () => new Date('2026-11-22T09:00:00Z') });
  const document = openWordDocument({
    word: office.Word,
    settings: commonSettings(office.settings),
    supports: office.isSetSupported,
  });
  return { document, office };
}

/** The anchor of the words marked «so» in a paragraph of the body. */
export function anchorAt(paragraph: number, marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const paragraphText = marked.replace(/[«»]/g, '');
  return start === -1
    ? { paragraph, paragraphText, start: 0, end: 0 }
    : { paragraph, paragraphText, start, end };
}
