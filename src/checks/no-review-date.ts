import { defineCheck } from './check';

export const noReviewDate = defineCheck({
  metadata: {
    id: 'no-review-date',
    title: 'No date for the next review',
    criterion: 'timely',
    severity: 'error',
    finds: 'A document that nowhere gives the date of the next review.',
    leavesAlone: 'A review date anywhere in the document: at the top, in a table, or in a sentence.',
    why: 'A plan needs a day on which everyone looks at it again together.',
    sources: [
      { guide: 'Torbay', heading: 'Specific' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Specific’?' },
    ],
    messages: {
      missing: 'The whole document was read, and it gives no date for the next review.',
    },
    illustration: {
      bad: 'Date of next review: to be confirmed',
      good: 'Date of next review: 3 March 2027',
    },
    examples: {
      bad: [{ row: { action: 'Mum to ring the clinic by 3 March 2027.' } }],
      good: [
        {
          row: { action: 'Mum to ring the clinic by 1 March 2027.' },
          before: ['Date of next review: 3 March 2027'],
        },
      ],
    },
  },
  scope: 'plan',
  find: ({ facts }) =>
    facts.reviewDate
      ? []
      : [
          {
            message: 'missing',
            suggestion: {
              kind: 'question',
              text: 'When will the plan be reviewed? Write “Date of next review:” and the day where everyone looks first.',
            },
          },
        ],
});
