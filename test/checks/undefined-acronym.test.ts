import { changeWithoutFigures } from '../../src/checks/change-without-figures';
import { subjectiveTerm } from '../../src/checks/subjective-term';
import { undefinedAcronym } from '../../src/checks/undefined-acronym';
import { vagueWord } from '../../src/checks/vague-word';
import { judgeExamples, runExamples } from './run-examples';

it('raises nothing about the words that spell an acronym out', () => {
  const spelt = [
    { row: { action: 'Positive behaviour support (PBS) staff to ring Mum on 3 March 2027.' } },
    { row: { action: 'The HLTA (HLTA: higher level teaching assistant) to ring Mum on 3 March 2027.' } },
  ];
  expect(judgeExamples(spelt, [vagueWord, subjectiveTerm, changeWithoutFigures]).findings).toEqual([]);
});

runExamples(undefinedAcronym, {
  bad: [
    { row: { action: '«SW» and «HV» to visit. SW to write it up.' }, suggestion: 'Social worker (SW)' },
    {
      row: { action: 'Ms Thomas («SENCO») to meet Ellie.' },
      suggestion: 'special educational needs coordinator, SENCO',
    },
    { row: { action: 'To ask an «SW» for help.' } },
    { row: { need: 'Stacey was «LAC» herself.' }, suggestion: 'a looked after child (LAC)' },
    {
      row: { action: '«SEN» casework team to progress the plan.' },
      suggestion: ' (SEN: special educational needs)',
    },
    { row: { action: 'Both «SWs» to visit.' }, suggestion: 'social workers (SWs)' },
    {
      row: { action: 'The «IRO’s» letter to be read out.' },
      suggestion: 'independent reviewing officer’s (IRO)',
    },
    { row: { outcome: 'Her «PHQ-9» score falls to 9 by 3 May 2027.' } },
    {
      row: {
        action: 'Ask «CAMHS» today.',
        when: 'See the Child and Adolescent Mental Health Services (CAMHS) letter',
      },
    },
  ],
  good: [
    { before: ['Child and Adolescent Mental Health Services (CAMHS)'], row: { action: 'Ask CAMHS today.' } },
    { before: ['EHCP = Education, Health and Care Plan'], row: { action: 'Send the EHCP.' } },
    { before: ['SENCO', 'Special educational needs co-ordinator'], row: { action: 'Ask the SENCO.' } },
    { row: { action: 'SARAH MUST RING THE SCHOOL' } },
    { row: { action: 'Mum to phone S/W and H/V, and Year IV teacher, at SW1A 1AA.' } },
    { row: { action: 'Visit.', who: 'SW' } },
  ],
});

describe('undefined-acronym', () => {
  it('is a warning from the sixth different acronym', () => {
    const row = { action: 'The CAMHS, SENCO, IRO, LAC, DSL, FNP and MASH papers to be read. CAMHS again.' };
    const { findings } = judgeExamples([{ row }], [undefinedAcronym]);
    expect(findings.map(({ severity }) => severity).filter((severity) => severity === 'hint')).toHaveLength(
      5,
    );
    expect(
      findings.map(({ severity }) => severity).filter((severity) => severity === 'warning'),
    ).toHaveLength(2);
  });
});
