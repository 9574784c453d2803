/** Portsmouth's layout: concern, next steps, by when, by whom, outcome; several steps in one cell. An invented family. */
import type { CouncilDocument } from './council-document';

export const childProtectionPlan: CouncilDocument = {
  council: 'Northmoor City Council',
  title: 'Child protection plan',
  landscape: true,
  colour: '5B2A6E',
  shade: 'EADFF0',
  blocks: [
    { kind: 'title', text: 'Child protection plan' },
    {
      kind: 'table',
      widths: [2, 4, 2, 4],
      labels: true,
      rows: [
        ['Child', 'Yusuf Rahmani', 'Date of birth', '30/08/2015'],
        ['Mother', 'Samira Rahmani', 'Father', 'Darren Pike'],
        ['Date of conference', '02/11/2026', 'Date of review conference', '25/01/2027'],
        ['Category', 'Emotional harm', 'Chair', 'Glenda Ferreira (IRO)'],
      ],
    },
    { kind: 'heading', text: 'Members of the core group' },
    {
      kind: 'table',
      widths: [3, 4, 4],
      headings: ['Name', 'Role', 'Contact'],
      rows: [
        ['Callum Fraser', 'Social worker', '01632 960 114'],
        ['Samira Rahmani', 'Mother', ''],
        ['Darren Pike', 'Father', ''],
        ['Tunde Bakare', 'Head of Year 7, Canal Side Academy', '01632 960 171'],
        ['Mo Hussain', 'Domestic abuse worker, Safe Steps', '01632 960 158'],
        ['Dr Ailsa McKay', 'GP, Brook Lane Surgery', '01632 960 102'],
      ],
    },
    { kind: 'heading', text: 'The plan for Yusuf' },
    {
      kind: 'table',
      widths: [5, 26, 32, 13, 17, 25],
      headings: [
        'No',
        'RISKS / CONCERNS What are we concerned about in relation to Yusuf’s unmet needs?',
        'NEXT STEPS What needs to be done to reduce the risks/concerns and meet needs?',
        'By When',
        'By Whom',
        'OUTCOME How will we know the child’s needs are being met?',
      ],
      rows: [
        [
          '1',
          [
            { text: 'Keeping me safe', bold: true },
            'Yusuf has heard his father shouting at and threatening his mother, most recently on 12/10/2026. He told Callum that he puts his headphones on and hides.',
          ],
          [
            'Samira to ensure that there are no further incidents of domestic abuse.',
            'Darren Pike agrees to meet Mo Hussain at Safe Steps every Tuesday for 10 weeks. If he cannot attend he tells Callum on the same day.',
            'Samira and Callum to write a safety plan with Yusuf: who he can ring, and where he can go.',
          ],
          ['Immediately', '26/01/2027', '13/11/2026'],
          ['Samira Rahmani', 'Darren Pike (father)', 'Callum Fraser (social worker)'],
          'Yusuf can tell Callum the three people he would ring. No further evidence of domestic abuse.',
        ],
        [
          '2',
          [
            { text: 'Learning and achieving', bold: true },
            'Yusuf’s attendance at Canal Side Academy was 64% in the half term to 23/10/2026. He has been late 11 times.',
          ],
          [
            'Tunde Bakare to meet Yusuf every Monday at 8.40 to look at the week ahead.',
            'Attendance needs to improve.',
          ],
          ['09/11/2026, then weekly until 18/12/2026', 'Next review'],
          ['Tunde Bakare (Head of Year 7)', 'Mother'],
          'Attendance goes up from 64% to 90% by the review conference.',
        ],
        [
          '3',
          [
            { text: 'Being healthy', bold: true },
            'Yusuf has had stomach aches on school days since September. Samira is low in mood and is not always taking her medication.',
          ],
          [
            'CAMHS referral.',
            'Samira to engage with her GP and take medication.',
            'Samira agrees to take Yusuf to see Dr McKay about his stomach aches.',
          ],
          ['asap', 'ongoing', '20/11/2026'],
          ['School nurse', 'Samira', 'Samira Rahmani (mother)'],
          'Yusuf’s emotional wellbeing will be better.',
        ],
        [
          '4',
          [
            { text: 'My family and friends', bold: true },
            'Yusuf does not see his grandmother, Parvin Rahmani, as often as he would like. He says: “I can breathe at my nan’s.”',
          ],
          'Callum to arrange a family group conference, and Parvin Rahmani agrees that Yusuf stays with her every other Saturday night.',
          '27/11/2026',
          'CF',
          'Yusuf has stayed at his grandmother’s on at least 4 Saturdays by 18/01/2027 and has told Callum how it went.',
        ],
        ['5', '', '', '', '', ''],
      ],
    },
    { kind: 'heading', text: 'Contingency plan' },
    {
      kind: 'paragraph',
      text: 'If Darren Pike misses two meetings with Safe Steps, or the police are called to the home once more, Callum Fraser will hold a legal planning meeting within 5 working days.',
    },
    { kind: 'heading', text: 'Parents’ views' },
    {
      kind: 'paragraph',
      text: 'Samira agrees with the plan. Darren agrees to the meetings and disagrees that Yusuf was frightened on 12 October.',
    },
    { kind: 'heading', text: 'Signatures' },
    {
      kind: 'table',
      widths: [3, 3, 2],
      headings: ['Name', 'Signed', 'Date'],
      rows: [
        ['Samira Rahmani', 'S Rahmani', '02/11/2026'],
        ['Darren Pike', 'D Pike', '02/11/2026'],
        ['Yusuf Rahmani', '', ''],
        ['Callum Fraser', 'C Fraser', '02/11/2026'],
      ],
    },
  ],
};
