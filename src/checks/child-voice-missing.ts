import { defineCheck } from './check';
import { givesViews } from './views-in-document';

export const childVoiceMissing = defineCheck({
  metadata: {
    id: 'child-voice-missing',
    title: 'The child’s own voice',
    criterion: 'agreed',
    severity: 'warning',
    finds:
      'A document in which the child’s wishes, feelings or views appear nowhere; a heading with only the template’s prompt under it is missing too.',
    leavesAlone: 'A document with one quotation or one report of what the child says, wants or feels.',
    why: 'A plan about a child should show what the child thinks of it. It tells everyone what matters most, and the child that somebody listened.',
    sources: [
      { guide: 'Torbay', heading: 'Achievable (and agreed)' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Agreed’?' },
      { guide: 'Seven-minute briefing', heading: 'Agreed' },
      { guide: 'Top tips', heading: 'Keep it simple' },
    ],
    messages: {
      missing: 'Nothing in this document tells what {child} says, wants or feels about the plan.',
    },
    illustration: {
      bad: 'The child’s views: see the assessment.',
      good: 'What Ellie says: “I like it when Nan picks me up.”',
    },
    examples: { bad: [], good: [] },
  },
  scope: 'plan',
  find: (context) => {
    if (givesViews(context, 'child')) {
      return [];
    }
    const children = context.facts.people.filter(({ kind }) => kind === 'child').map(({ name }) => name);
    return [
      {
        message: 'missing',
        holes: { child: children.length === 1 && children[0] !== undefined ? children[0] : 'the child' },
        suggestion: {
          kind: 'question',
          text: 'What did the child say, draw or show about what should change? Their own words are best, with when and to whom they said them.',
        },
      },
    ];
  },
});
