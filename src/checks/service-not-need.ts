import { askedFor } from '../language/actors/service-asked-for';
import { sentencesOf } from '../language/sentences/sentences';
import type { Found } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';

export const serviceNotNeed = defineCheck({
  metadata: {
    id: 'service-not-need',
    title: 'A service where a need or outcome belongs',
    criterion: 'relevant',
    severity: 'warning',
    finds:
      'A service, referral or assessment in a need or outcome cell: “needs a referral to CAMHS”, “to access a parenting course”.',
    leavesAlone:
      'The same in the action column, help that is described (“needs help to deal with upsets”), and what a need tells of the past.',
    why: 'A service is something that is done, not what the child needs. Saying what should be different for the child shows whether the service has helped.',
    sources: [{ guide: 'Top tips', heading: 'Specific' }],
    messages: {
      service: '“{phrase}” names a service; say what the child needs, or what the service should change.',
    },
    silences: [
      { check: 'action-not-outcome', within: 'statement' },
      { check: 'unnamed-service', within: 'statement' },
    ],
    examples: {
      bad: [
        {
          row: { need: 'Emily «needs to be referred to CAMHS».' },
          suggestion: 'Emily to be helped to {step}',
        },
        { row: { need: '«Referral to Women’s Aid».' }, suggestion: '{child} to be helped to {step}' },
        { row: { outcome: 'Mum to «access a parenting course».' }, suggestion: 'Mum to be helped to {step}' },
      ],
      good: [
        { row: { need: 'Blessing needs help to manage upset without cutting her arms.' } },
        { row: { action: 'Karley Middleton to send the CAMHS referral by 20/10/2026.' } },
        { row: { need: 'Ellie was referred to CAMHS in May 2025.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome'],
  find: ({ reading, statement }, context) =>
    sentencesOf(reading.text).flatMap((sentence): Found<'service'>[] => {
      const found = askedFor(reading, sentence, statement.role === 'need');
      if (!found || reading.quotations.some(({ start, end }) => start <= found.start && found.start < end))
        return [];
      const end = /[.!]$/.test(reading.text.slice(0, sentence.end)) ? sentence.end - 1 : sentence.end;
      const who = found.who ?? '{child}';
      return [
        {
          message: 'service',
          at: passage(statement, found.start, found.end),
          suggestion: suggestText(
            context,
            passage(statement, sentence.start, end),
            `${who} to be helped to {step}`,
          ),
        },
      ];
    }),
});
