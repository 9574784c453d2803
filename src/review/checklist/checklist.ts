import type { PlanInContext, Source } from '../../checks/check';
import type { DocumentAsRead } from '../../plan/document-as-read';
import { checklistIds } from './checklist-ids';
import type { ChecklistId } from './checklist-ids';
import { evidenceFor } from './checklist-evidence';
import { passagesOf } from './document-passages';

/** Something in the document that bears on an item. It proves nothing: people judge. */
export interface Evidence {
  /** Whom it is about, where it is about someone: "Jago", "Tim Reed, social worker"; otherwise ''. */
  readonly about: string;
  /** The document's own words, shortened. */
  readonly quotation: string;
  /** Where they stand, as people read it. */
  readonly where: string;
}

/** One thing that only people can judge; its question is in `words`. */
export interface ChecklistItem {
  readonly id: ChecklistId;
  readonly sources: readonly Source[];
  /** The first few; empty where the document offers nothing. */
  readonly evidence: readonly Evidence[];
  /** How many more there are. */
  readonly more: number;
}

/** More would not be read. */
const evidenceShown = 6;

const consider: Source = { guide: 'Torbay', heading: 'A good SMART plan will consider' };

const sources: Readonly<Record<ChecklistId, readonly Source[]>> = {
  'right-agencies': [consider],
  'brothers-and-sisters': [consider],
  'culture-and-diversity': [consider],
  'child-involved': [
    consider,
    { guide: 'Torbay', heading: 'Common errors in SMART plans' },
    { guide: 'Portsmouth', heading: 'What do we mean by ‘Agreed’?' },
    { guide: 'Seven-minute briefing', heading: 'What to do' },
  ],
  partners: [consider],
  shared: [consider],
  'change-known': [
    { guide: 'Seven-minute briefing', heading: 'What to do' },
    { guide: 'Portsmouth', heading: 'What do we mean by ‘Measureable’?' },
  ],
  capacity: [
    { guide: 'Seven-minute briefing', heading: 'What to do' },
    { guide: 'Torbay', heading: 'Realistic (and Relevant)' },
    { guide: 'Portsmouth', heading: 'Checklist' },
  ],
  disagreement: [
    { guide: 'Torbay', heading: 'Achievable (and agreed)' },
    { guide: 'Portsmouth', heading: 'What do we mean by ‘Agreed’?' },
    { guide: 'Seven-minute briefing', heading: 'Questions to consider' },
  ],
  understood: [
    { guide: 'Top tips', heading: 'Keep it simple' },
    { guide: 'Seven-minute briefing', heading: 'Why it matters' },
  ],
  signatures: [
    { guide: 'Torbay', heading: 'Achievable (and agreed)' },
    { guide: 'Portsmouth', heading: 'Checklist' },
  ],
};

/** What only people can judge, each with the evidence that the document offers. Pure. */
export function checklistOf(document: DocumentAsRead, context: PlanInContext): readonly ChecklistItem[] {
  const passages = passagesOf(document, context.plan);
  return checklistIds.map((id) => {
    const evidence = evidenceFor[id]({ document, context, passages });
    return {
      id,
      sources: sources[id],
      evidence: evidence.slice(0, evidenceShown),
      more: Math.max(0, evidence.length - evidenceShown),
    };
  });
}
