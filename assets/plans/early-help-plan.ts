/** The layout of the Top tips: reason for action, required action, who and when in one column. An invented family. */
import type { CouncilDocument } from './council-document';

export const earlyHelpPlan: CouncilDocument = {
  council: 'Cwm Derw County Borough',
  title: 'Family plan',
  landscape: false,
  colour: '1D6B4F',
  shade: 'DCEFE7',
  blocks: [
    { kind: 'title', text: 'Family plan' },
    {
      kind: 'table',
      widths: [3, 7],
      labels: true,
      rows: [
        ['Child’s name', 'Efan Pritchard (13)'],
        ['Lives with', 'Carys Pritchard (mother) and Llinos Pritchard (sister, 7)'],
        ['Plan written by', 'Kwabena Mensah, family worker, on 5 November 2026'],
        ['Review date', '17 December 2026 at Ysgol Glan Nant'],
      ],
    },
    { kind: 'heading', text: 'Who is helping' },
    {
      kind: 'table',
      widths: [4, 6],
      headings: ['Name', 'Job'],
      rows: [
        ['Kwabena Mensah', 'Family worker'],
        ['Sioned Vaughan', 'Form tutor, Ysgol Glan Nant'],
        ['Jaswinder Gill', 'Young carers’ worker'],
        ['Carys Pritchard', 'Mother'],
      ],
    },
    { kind: 'heading', text: 'What Efan would like' },
    {
      kind: 'quotation',
      text: '“I don’t mind helping Mum. I mind when I miss football and nobody asks why I’m tired.”',
    },
    {
      kind: 'table',
      widths: [34, 36, 30],
      title: 'Family plan for Efan Pritchard',
      headings: ['REASON FOR ACTION', 'REQUIRED ACTION', 'WHO WILL DO THIS & WHEN'],
      rows: [
        [
          'Efan makes tea and puts Llinos to bed five nights a week, and is too tired to do his homework.',
          'Efan to have two evenings a week, Tuesday and Thursday, when another adult makes tea and he can go to football.',
          'Carys’s sister, Nerys Hopkin, will come every Tuesday and Thursday from 4pm to 7pm, starting 17 November 2026.',
        ],
        [
          'Efan needs young carers.',
          'Refer to young carers and support Efan to attend groups.',
          'Family worker, as soon as possible.',
        ],
        [
          'Efan needs to know what to do when Carys has a seizure, so that he is not frightened to be alone with her.',
          'Jaswinder to go through the seizure card with Efan and Carys, and practise the 999 call.',
          'Jaswinder Gill by 20 November 2026.',
        ],
        [
          'Efan needs to be happy and fulfil his educational potential.',
          'School to monitor and have regular contact with home. Homework to improve.',
          'School - ongoing',
        ],
        [
          'Carys’s tablets have run out twice since August because nobody could collect them.',
          'The pharmacy to deliver Carys’s tablets to the house every 28 days.',
          'Carys will ring Bryn Pharmacy by Friday 13 November 2026. Kwabena Mensah will check with her on 16 November 2026 that it is set up.',
        ],
        [
          'The house is not suitable and Llinos does not have age appropriate routines.',
          'Carys should keep the house tidy, make sure Llinos is in bed at a reasonable time and not let her use her tablet all night.',
          'Mum',
        ],
      ],
    },
    { kind: 'heading', text: 'What Carys says' },
    { kind: 'paragraph', text: 'Carys agrees with this plan and asked for help with the evenings first.' },
    { kind: 'heading', text: 'Agreed by' },
    {
      kind: 'table',
      widths: [4, 4, 3],
      headings: ['Name', 'Signature', 'Date'],
      rows: [
        ['Efan Pritchard', 'Efan P', '5 November 2026'],
        ['Carys Pritchard', 'Carys Pritchard', '5 November 2026'],
        ['Kwabena Mensah', [{ text: 'Sign here', prompt: true }], [{ text: 'Date', prompt: true }]],
      ],
    },
  ],
};
