import { findContingencies } from '../language/facts/contingency';
import { defineCheck } from './check';

export const noContingency = defineCheck({
  metadata: {
    id: 'no-contingency',
    title: 'No word on what happens if the plan does not work',
    criterion: 'realistic',
    severity: 'warning',
    finds: 'A document that nowhere says what happens if the plan does not work.',
    leavesAlone:
      'One sentence or one section anywhere that says so; a heading with only a prompt under it does not count.',
    why: 'Families have a right to know what would happen if things do not change. Knowing it can be a reason to change.',
    sources: [
      { guide: 'Halton', heading: 'Example 4' },
      { guide: 'Top tips', heading: 'Threat or honesty?' },
    ],
    messages: {
      missing: 'The whole document was read, and nothing says what happens if the plan does not work.',
    },
    illustration: {
      bad: 'The plan ends with its last action.',
      good: 'If Sarah misses 2 of the 4 meetings and the plan is not working, Tim Reed calls a meeting within 10 days.',
    },
    examples: {
      bad: [{ row: { action: 'Mum to ring the clinic by 3 March 2027.' } }],
      good: [
        {
          row: { action: 'Mum to ring the clinic by 3 March 2027.' },
          before: [
            'If Sarah misses 2 of the 4 meetings and the plan is not working, Tim Reed calls a meeting within 10 days.',
          ],
        },
      ],
    },
  },
  scope: 'plan',
  find: ({ facts }) =>
    findContingencies(facts).length > 0
      ? []
      : [
          {
            message: 'missing',
            suggestion: {
              kind: 'question',
              text: 'What would show that the plan is not working (how many missed meetings, attendance below what figure), who decides, and what happens then, by when?',
            },
          },
        ],
});
