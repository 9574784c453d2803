import { defineCheck } from './check';
import { givesViews } from './views-in-document';

export const parentVoiceMissing = defineCheck({
  metadata: {
    id: 'parent-voice-missing',
    title: 'What the parents think',
    criterion: 'agreed',
    severity: 'hint',
    finds: 'A document in which the parents’ views, or where they disagree, appear nowhere.',
    leavesAlone: 'A document with one report of what a parent says, wants or does not agree with.',
    why: 'Plans work when families have had their say. Where someone does not agree, that should be written down too.',
    sources: [
      { guide: 'Torbay', heading: 'Achievable (and agreed)' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Agreed’?' },
      { guide: 'Seven-minute briefing', heading: 'Agreed' },
    ],
    messages: {
      missing: 'Nothing in this document tells what the parents think of the plan, or where they disagree.',
    },
    illustration: {
      bad: 'The parents were told about this plan.',
      good: 'Louise agrees with this plan. She does not agree that Ellie should change schools.',
    },
    examples: { bad: [], good: [] },
  },
  scope: 'plan',
  find: (context) =>
    givesViews(context, 'parent')
      ? []
      : [
          {
            message: 'missing',
            suggestion: {
              kind: 'question',
              text: 'What do the parents think of this plan, and is there a part that they do not agree with?',
            },
          },
        ],
});
