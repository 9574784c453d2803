import { recognisePlan } from '../../src/plan/recognise-plan';
import { written, type WrittenTable } from './written-tables';

/** What the table is; for a plan its layout and roles. */
const TABLES: readonly (readonly [name: string, is: string, table: WrittenTable])[] = [
  [
    'a child in detail',
    'other',
    [
      ['Child’s name', 'Ellie Little', 'DOB', '14/03/2015'],
      ['NHS number', '123 456 7890', 'Ethnicity', 'White British'],
      ['Address', '4 Lime Rd', 'School', 'Park Primary'],
      ['Legal status', 'CP plan since 1/2/26', 'Category', 'Neglect'],
    ],
  ],
  [
    'people no header',
    'other',
    [
      ['Social worker', 'Tim Reed', '01803 555111'],
      ['Health visitor', 'Asha Khan', '01803 555222'],
      ['School', 'Park Primary', '01803 555333'],
    ],
  ],
  [
    'plan: by + content',
    'columns need action who when',
    [
      ['Issue', 'Plan', 'By', 'Date'],
      ['Ellie late', 'Dave to walk Ellie to school', 'Dave', '12/6/26'],
      ['No GP', 'Louise to register Ellie', 'Louise', '14/6/26'],
    ],
  ],
  [
    'plan: unnamed columns',
    'columns need action who when',
    [
      ['Worries', '', 'Whose job', 'Sort by'],
      ['Ellie is late', 'Dave to walk Ellie to school each day', 'Dave', '12/6/26'],
      ['No GP', 'Louise will register Ellie with a GP', 'Louise', '14/6/26'],
    ],
  ],
  [
    'present: a name that is a Welsh question word',
    'people',
    [
      ['Present', 'Role'],
      ['Shabnam Akhtar', 'Mother'],
      ['Beth Tudor', 'Learning mentor'],
      ['Neil Osgood', 'Group leader, Steps to Change'],
    ],
  ],
  [
    'present: a charity that sounds like a heading',
    'people',
    [
      ['Name', 'Agency'],
      ['Olu Bright', 'Housing'],
      ['Support worker', 'Action for Children'],
      ['Neil Osgood', 'To be confirmed, he sends his apologies'],
    ],
  ],
  [
    'review record',
    'other',
    [
      ['Review date', 'Outcome of review', 'Chair'],
      ['12/6/26', 'Plan to continue', 'Ann Lee'],
      ['12/3/26', 'Plan made', 'Ann Lee'],
    ],
  ],
  [
    'decision',
    'other',
    [
      ['Is the child suffering significant harm?', 'Yes'],
      ['Should there be a child protection plan?', 'Yes'],
      ['Category', 'Neglect'],
    ],
  ],
  [
    'attendance yes',
    'people',
    [
      ['Name', 'Role', 'Attended'],
      ['Louise', 'Mother', 'Yes'],
      ['Dave', 'Father', 'No'],
    ],
  ],
  [
    'who does what job',
    'people',
    [
      ['Who', 'What they do'],
      ['Gillian Entwistle', 'Social worker'],
      ['Nazia Hussain', 'Mother'],
      ['Bev Holt', 'Family link worker, Stoneyholme Primary'],
    ],
  ],
  [
    'who will do what',
    'columns who action',
    [
      ['Who', 'What they will do'],
      ['Gillian', 'Ring the school every Monday until 14/12/26'],
      ['Nazia', 'Walk Hamza to the bus on school days'],
    ],
  ],
  [
    'contingency text',
    'other',
    [
      [
        'Contingency plan',
        'If the plan is not working Tim Reed will call a legal planning meeting within 10 days.',
      ],
      ['Date of next review', '12/9/26'],
    ],
  ],
  [
    'signs of safety map',
    'other',
    [
      ['What are we worried about?', 'What is working well?'],
      ['Dave hit Louise', 'Louise called the police'],
      ['', ''],
    ],
  ],
  [
    'scaling',
    'other',
    [
      ['On a scale of 0 to 10, how safe is Ellie?', ''],
      ['Mum', '6'],
      ['Dad', '7'],
      ['Social worker', '4'],
    ],
  ],
  [
    'form w/ objective',
    'form need outcome action who when measure notes',
    [
      ['Identified need', 'Ellie is often hungry at school'],
      ['Objective', 'Ellie eats breakfast 5 days a week'],
      ['Tasks', 'Louise to take Ellie to breakfast club'],
      ['Responsible person', 'Louise'],
      ['Target date', '1/7/26'],
      ['Evidence', 'Register of the club'],
      ['Update', 'Started'],
    ],
  ],
  [
    'a form with headings above it',
    'form other need outcome action who when',
    [
      ['Section', 'Details'],
      ['Concern', 'Ellie is often hungry'],
      ['Goal', 'Ellie eats breakfast'],
      ['Action', 'Louise to take Ellie'],
      ['By whom', 'Louise'],
      ['By when', '1/7/26'],
    ],
  ],
  [
    'transposed with numbers',
    'transposed number outcome action who when',
    [
      ['Goal no.', '1', '2', '3'],
      ['Goal', 'Sleep', 'Eat', 'Play'],
      ['What we will do', 'Dave to read to Ellie', 'Mum to cook', 'Nan to take Ellie to the park'],
      ['Who', 'Dave', 'Mum', 'Nan'],
      ['By when', '1/7/26', '2/7/26', '3/7/26'],
    ],
  ],
  [
    'columns with totals etc',
    'columns number need outcome action who when',
    [
      [{ text: 'Child protection plan', across: 6 }],
      ['', 'Concern', 'Desired outcome', 'Actions', 'Lead', 'Timescale'],
      ['1', 'Ellie is late', 'Ellie is on time 4 days a week', 'Dave to walk Ellie', 'Dave', '12/6/26'],
      ['2', 'Ellie is hungry', 'Ellie has breakfast', 'Louise to cook', 'Louise', '12/7/26'],
      [{ text: 'Date of next review: 12/9/26', across: 6 }],
    ],
  ],
  [
    'review log',
    'other',
    [
      ['Date of meeting', 'Attendees', 'Key points', 'Agreed actions'],
      ['1/2/26', 'Tim, Louise', 'School', 'Dave to ring'],
    ],
  ],
  [
    'chronology',
    'other',
    [
      ['Date', 'Event', 'Impact on child'],
      ['1/2/26', 'Police called', 'Ellie was scared'],
    ],
  ],
  [
    'wishes',
    'other',
    [
      ["Child's wishes and feelings", 'Ellie wants to live with Nan'],
      ["Mother's views", 'Louise agrees'],
      ["Father's views", 'Not known'],
    ],
  ],
  [
    'agreed signers',
    'signatures',
    [
      ['Name', 'Signed', 'Date'],
      ['Louise', '', ''],
      ['Dave', '', ''],
    ],
  ],
  [
    'single action col',
    'columns action who',
    [
      ['Action', 'By whom'],
      ['Dave to ring school', 'Dave'],
    ],
  ],
  [
    'outcome numbered rows',
    'columns outcome action who when',
    [
      ['Outcomes', 'Actions', 'Whom', 'By'],
      ['1. Ellie is safe', 'Louise to call police', 'Louise', '1/7/26'],
      ['2. Ellie is well', 'Dave to take Ellie to GP', 'Dave', 'ASAP'],
    ],
  ],
  [
    'visits',
    'other',
    [
      ['Visitor', 'Frequency', 'Purpose'],
      ['Tim Reed', 'every 10 days', 'See Ellie alone'],
    ],
  ],
  [
    'allocation',
    'other',
    [
      ['Team', 'Manager', 'Date allocated'],
      ['CIN 2', 'Pat Moss', '1/2/26'],
    ],
  ],
  [
    'threshold doc',
    'other',
    [
      ['Need', 'Indicators', 'Response'],
      ['Universal', 'Meets milestones', 'School'],
      ['Targeted', 'Some concerns', 'Early help'],
    ],
  ],
  [
    'training',
    'other',
    [
      ['Common error', 'Better'],
      ['Dave to stop drinking', 'Dave agrees to attend AA'],
    ],
  ],
  [
    'genogram key',
    'other',
    [
      ['Symbol', 'Meaning'],
      ['O', 'Female'],
    ],
  ],
  [
    'smart checklist',
    'other',
    [
      ['Specific', 'Who, what, when?'],
      ['Measurable', 'How will we know?'],
      ['Timely', 'By when?'],
    ],
  ],
  [
    'smart explained',
    'other',
    [
      ['Letter', 'What it means', 'Questions to ask'],
      ['S', 'Specific', 'Who will do it?'],
      ['T', 'Timely', 'By when?'],
    ],
  ],
  [
    'columns with child column',
    'columns other need action who when',
    [
      ['Child', 'Need', 'Action', 'Who', 'When'],
      ['Ellie', 'Late', 'Dave to walk Ellie', 'Dave', '1/7/26'],
      ['Sam', 'Hungry', 'Mum to cook', 'Mum', '2/7/26'],
    ],
  ],
  [
    'long, with outcomes that read as labels',
    'columns outcome action who when measure',
    [
      ['Outcome', 'What needs to happen', 'Who', 'By when', 'How will we know'],
      ...Array.from({ length: 100 }, (_, at) => [
        ['Safer home', 'Health needs', 'Better attendance', 'Support for Mum'][at % 4] ?? '',
        'Asha Khan to visit every week',
        'Asha Khan',
        '12/6/26',
        'Seen 4 times a week',
      ]),
    ],
  ],
];

describe('tables with what stands in them', () => {
  it.each(TABLES)('are told apart: %s', (_, is, table) => {
    const [found] = recognisePlan(written(table)).tables;
    expect(found?.plan ? [found.plan.layout, ...found.plan.roles].join(' ') : found?.kind).toBe(is);
  });
});
