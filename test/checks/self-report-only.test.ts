import { selfReportOnly } from '../../src/checks/self-report-only';
import { runExamples } from './run-examples';

runExamples(selfReportOnly, {
  bad: [
    { row: { outcome: 'Ellie sleeps.', measure: '«Mum will tell» us if she sees a change.' } },

    { row: { outcome: 'Jo sleeps', measure: '«Mum tells» Hannah Cole that Jo has slept' } },
    { row: { outcome: 'Jo sleeps', measure: '«According to Dad», he sleeps' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Mum says» things are calmer' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Parents to report» improved sleep' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Dad’s own account»' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Feedback from Mum»' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Mother will tell» us she is coping' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Carers report» that Ben is settled' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '«Mr Khan states» he is not drinking' } },
  ],
  good: [
    { row: { outcome: 'Ellie sleeps.', measure: 'Her parents can say what they do when she wakes.' } },

    { row: { outcome: 'Jo sleeps', measure: 'Dad says so, and Jo tells his teacher each Monday' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: 'Mum and school say things are calmer' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: 'Teacher reports fewer outbursts' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: 'Clean drug tests' } },
    {
      row: { outcome: 'Ellie sleeps through the night.', measure: 'Mum reports and Kath sees it at visits' },
    },
    { row: { outcome: 'Ellie sleeps through the night.', measure: 'Tia says she feels safe' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: 'Reports from nursery' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: 'Parents attend 3 meetings' } },
    { row: { outcome: 'Ellie sleeps through the night.', measure: '' } },
  ],
});
