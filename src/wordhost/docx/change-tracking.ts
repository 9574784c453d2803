import type { DocumentPackage } from '../package/document-package';
import { newElement } from '../xml/new-element';
import { elementsOf, indexOf, insertAt, isOn, remove } from '../xml/xml-tree';

/** Word's own words for whose changes are tracked. */
export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** In the settings these stand before `w:trackRevisions`; the file format wants the order. */
const earlierSettings: ReadonlySet<string> = new Set(
  (
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries ' +
    'displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts ' +
    'embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader ' +
    'bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState ' +
    'formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Whether edits are tracked. It is kept with the document, but for whose edits, which is this session's. */
export class ChangeTracking {
  private current: TrackingMode;

  constructor(
    private readonly parts: DocumentPackage,
    private readonly mainPart: string,
  ) {
    const settings = parts.related(mainPart, 'settings');
    this.current = isOn(settings?.xml.root, 'w:trackRevisions') ? 'TrackAll' : 'Off';
  }

  get mode(): TrackingMode {
    return this.current;
  }

  set mode(mode: TrackingMode) {
    this.current = mode;
    const settings = this.parts.related(this.mainPart, 'settings');
    if (settings === null || isOn(settings.xml.root, 'w:trackRevisions') === (mode !== 'Off')) return;
    for (const old of elementsOf(settings.xml.root, 'w:trackRevisions')) remove(old);
    if (mode === 'Off') return;
    const before = elementsOf(settings.xml.root).findLast((element) => earlierSettings.has(element.name));
    const at = before === undefined ? 0 : indexOf(before) + 1;
    insertAt(settings.xml.root, at, newElement(settings.xml, 'w:trackRevisions'));
  }
}
