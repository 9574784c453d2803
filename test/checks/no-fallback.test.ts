import { noFallback } from '../../src/checks/no-fallback';
import { runExamples } from './run-examples';

runExamples(noFallback, {
  bad: [
    { row: { action: 'Mum «brings» Tia to the clinic for weighing', when: 'From 30 November 2026' } },
    {
      row: { action: 'Dad keeps his «appointments» at the drug clinic' },
      suggestion: '. If an appointment is missed, {person} tells {worker} on the day.',
    },
    {
      row: { action: 'Liam Orchard to «meet with» Tamsin regularly' },
      suggestion: '. If a meeting is missed, {person} tells {worker} on the day.',
    },
  ],
  good: [
    { row: { action: 'Dad to attend the core group', when: '8 December 2026' } },
    { row: { action: 'Mum takes Tia to the clinic', when: '4 December 2026' } },
    {
      row: {
        action:
          'Mrs Chauhan meets Aarav every Tuesday for six weeks. If either is away, they meet on the Thursday.',
      },
    },
  ],
});
