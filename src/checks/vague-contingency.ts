import type { Contingency } from '../language/facts/contingency';
import { findContingencies } from '../language/facts/contingency';
import { defineCheck } from './check';

export const vagueContingency = defineCheck({
  metadata: {
    id: 'vague-contingency',
    title: 'Not clear when the plan has not worked',
    criterion: 'realistic',
    severity: 'warning',
    finds:
      'A document that says something happens if the plan does not work, without what counts as not working, or by when the next step is taken.',
    leavesAlone: 'Signs that can be counted or seen, with a time for the next step.',
    why: 'Clear signs make the decision fair: the family and every worker can see when the line has been crossed.',
    sources: [{ guide: 'Halton', heading: 'Example 4' }],
    messages: {
      both: '“{words}” does not say what counts as not working, or by when the next step is taken.',
      signs: '“{words}” does not say what counts as not working.',
      time: '“{words}” does not say by when the next step is taken.',
    },
    illustration: {
      bad: 'If this plan is not felt to be working, Tim Reed to convene a Legal Planning Meeting.',
      good: 'If Sarah misses 2 of the 4 meetings and the plan is not working, Tim Reed calls a meeting within 10 days.',
    },
    examples: {
      bad: [
        {
          row: { action: 'Mum to ring the clinic by 3 March 2027.' },
          before: ['If this plan is not felt to be working, Tim Reed to convene a Legal Planning Meeting.'],
        },
      ],
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
  find: ({ facts }) => {
    const all = findContingencies(facts);
    const counts = all.some(({ saysWhatCounts }) => saysWhatCounts);
    const byWhen = all.some(({ saysByWhen }) => saysByWhen);
    const vague = all.find((each) => !each.saysWhatCounts || !each.saysByWhen);
    if (!vague || (counts && byWhen)) return [];
    return [
      {
        message: counts ? 'time' : byWhen ? 'signs' : 'both',
        holes: { words: shortened(vague) },
        suggestion: {
          kind: 'question',
          text: 'Which signs would show it (for example “misses 2 of 4 meetings”, “attendance below 4 days a week for 3 weeks”), who looks at them and how often, and by when is the next step taken (“within 10 working days”)?',
        },
      },
    ];
  },
});

function shortened({ text }: Contingency): string {
  const words = text.trim().split(/\s+/);
  return words.length > 25 ? `${words.slice(0, 25).join(' ')} …` : words.join(' ').replace(/\.$/, '');
}
