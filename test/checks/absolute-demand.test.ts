import { absoluteDemand } from '../../src/checks/absolute-demand';
import { judgeExamples, runExamples } from './run-examples';

runExamples(absoluteDemand, {
  bad: [
    {
      row: { outcome: 'Mr McCarthy will be polite «at all times».' },
      suggestion: 'for the next {weeks} weeks',
    },
    {
      row: { outcome: 'Rajesh Patel «never» to smack the children.' },
      suggestion: 'to manage behaviour without smacking the children',
    },
    {
      row: { outcome: 'The children to be safeguarded «at all times».' },
      suggestion: 'Who checks this, how often, and what happens if it is broken?',
    },
    { row: { outcome: 'Ensure there are «no further incidents» of domestic violence.' } },
    { row: { outcome: 'Mum to «be abstinent» from alcohol.' } },
    { row: { outcome: 'Owen to «quit binge» drinking.' }, suggestion: '{what}' },
    { row: { outcome: '«Total abstinence» from cannabis.' } },
    { row: { action: 'Mr Rahman to give up drinking «altogether».' } },
    { row: { outcome: 'Josie to be in class «100 percent» of the time.' } },
    { row: { outcome: 'Kerra to pack in the vodka and «never» touch a drop again.' } },
    { row: { outcome: '«No more cannabis».' } },
    { row: { outcome: 'Rohan takes his inhaler «every single time, without exception».' } },
    { row: { action: 'Mum to be there «always, without fail».' } },
    { row: { outcome: 'Dad is «never» late and is home «at all times».' } },
  ],
  good: [
    { row: { outcome: 'Jade will stop smoking cannabis when she is caring for Alfie.' } },
    { row: { need: 'Dad has always worked nights.' } },
    { row: { action: 'Kim to fill the form in completely.' } },
    { row: { outcome: 'Dave to stop shouting at Ellie.' } },
  ],
});

describe('absolute-demand', () => {
  it('only asks about a safety rule, as a hint', () => {
    const row = { outcome: 'Musa must be kept safe from strangers 24 hours a day.' };
    const { findings } = judgeExamples([{ row }], [absoluteDemand]);
    expect(findings.map(({ severity, suggestion }) => [severity, suggestion.kind])).toEqual([
      ['hint', 'question'],
    ]);
  });
});
