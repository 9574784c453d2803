import { table, type CouncilTemplate } from './council-template';

/** Kept aside until the rules read the first. */
export const SECOND_COUNCIL_TEMPLATES: readonly CouncilTemplate[] = [
  [
    'CIN number merged and outcome row',
    [
      table(
        '=5 Outcome 1: Ellie is safe',
        'Need | Action | Lead | Timescale | RAG',
        'a b | c d | Asha Khan | 1/5/27 | Amber',
        'e f | g h | Mum | 1/6/27 | Green',
      ),
    ],
    ['columns 2: need action who when measure'],
    [
      'Outcome 1: Ellie is safe/a b/c d/Asha Khan/1/5/27/Amber',
      'Outcome 1: Ellie is safe/e f/g h/Mum/1/6/27/Green',
    ],
  ],
  [
    'child in the first column',
    [
      table(
        'Child | What we are worried about | What will be done | Who by | When by',
        '^2 Ellie | a b | c d | Mum | May 2027',
        'e f | g h | Dad | June 2027',
        'Jayden | i j | k l | Mum | July 2027',
      ),
    ],
    ['columns 1: other need action who when'],
    [
      'Ellie> Ellie/a b/c d/Mum/May 2027',
      'Ellie> Ellie/e f/g h/Dad/June 2027',
      'Jayden> Jayden/i j/k l/Mum/July 2027',
    ],
  ],
  [
    'title rows two',
    [
      table(
        '=4 Section 4',
        '=4 What we have agreed',
        'What is the worry? | What will happen? | Who by? | When by?',
        'a b | c d | Mum | May 2027',
      ),
    ],
    ['columns 3: need action who when'],
    ['a b/c d/Mum/May 2027'],
  ],
  [
    'instructions row under headings',
    [
      table(
        'Goal | Action | Responsible | Timescale',
        'What do we want to achieve? | What will we do? | Who will do it? | By when?',
        'a b | c d | Mum | May 2027',
      ),
    ],
    ['columns 2: outcome action who when'],
    ['a b/c d/Mum/May 2027'],
  ],
  [
    'wide form pairs',
    [
      table(
        'Need | He is cold | Outcome | He is warm',
        'Action | Buy a coat | Who | Mum',
        'By when | 1 May 2027 | Review | ',
      ),
    ],
    ['form 0: need action when'],
    ['He is cold/He is warm/Buy a coat/Mum/1 May 2027/'],
  ],
  [
    'label above value',
    [
      table(
        '=2 What are we worried about?',
        '=2 He is cold',
        '=2 What needs to happen?',
        '=2 Mum to buy a coat by 1 May 2027',
      ),
    ],
    ['form 0: other need other action'],
    ['He is cold/Mum to buy a coat by 1 May 2027'],
  ],
  [
    'label above value one col',
    [table('Goal', 'He is warm', 'Actions', 'Mum to buy a coat by 1 May 2027', 'Who', 'Mum')],
    ['form 0: other outcome other action other who'],
    ['He is warm/Mum to buy a coat by 1 May 2027/Mum'],
  ],
  [
    'layout two columns with nested',
    [
      [
        [
          'Left notes',
          { text: '', inside: [table('Worry | Plan | Who | When', 'a b | c d | Mum | May 2027')] },
        ],
      ],
    ],
    ['other', 'columns 1: need action who when'],
    ['a b/c d/Mum/May 2027'],
  ],
  [
    'nested actions inside a plan row',
    [
      [
        ['Outcome', 'Actions'],
        ['He is warm', { text: '', inside: [table('Action | Who | When', 'Buy a coat | Mum | 1 May 2027')] }],
      ],
    ],
    ['columns 1: outcome action', 'columns 1: action who when'],
    ['He is warm/', 'Buy a coat/Mum/1 May 2027'],
  ],
  [
    'numbered pairs',
    [
      table(
        'Outcome | Action | By whom | By when',
        'a b | 1. Ring school // 2. Ring nurse | 1. Mum // 2. Dad | 1. 1/5/27 // 2. 2/5/27',
      ),
    ],
    ['columns 1: outcome action who when'],
    ['a b/1. Ring school|2. Ring nurse/1. Mum|2. Dad/1. 1/5/27|2. 2/5/27'],
  ],
  [
    'transposed with child names',
    [
      'We met Ellie and then saw Jayden',
      table(
        ' | Ellie | Jayden',
        'Need | a b | c d',
        'Outcome | e f | g h',
        'Actions | i j | k l',
        'By whom and when | Mum, May 2027 | Dad, May 2027',
      ),
    ],
    ['transposed 1: other need outcome action who+when'],
    ['Ellie> a b/e f/i j/Mum, May 2027', 'Jayden> c d/g h/k l/Dad, May 2027'],
  ],
  [
    'signature rows under the plan',
    [
      table(
        'Outcome | Action | Who | When',
        'a b | c d | Mum | May 2027',
        '=2 Signed (parent) | =2 Date',
        '=2 Signed (social worker) | =2 Date',
      ),
    ],
    ['columns 1: outcome action who when'],
    ['a b/c d/Mum/May 2027'],
  ],
  [
    'details above the plan in one table',
    [
      table(
        'Name of child | =3 Ellie Little',
        'Date of plan | =3 1 May 2027',
        'Need | Action | Who | When',
        'a b | c d | Mum | June 2027',
      ),
    ],
    ['columns 3: need action who when'],
    ['Ellie Little> a b/c d/Mum/June 2027'],
  ],
  [
    'empty heading for updates',
    [
      table(
        'Desired outcome | Action | Who | When | ',
        'a b | c d | Mum | May 2027 | ',
        'e f | g h | Dad | May 2027 | Not started',
      ),
    ],
    ['columns 1: outcome action who when other'],
    ['a b/c d/Mum/May 2027/', 'e f/g h/Dad/May 2027/Not started'],
  ],
  [
    'progress split across',
    [table('Action | Who | When | =2 Progress', 'c d | Mum | May 2027 | Done | Green')],
    ['columns 1: action who when notes notes'],
    ['c d/Mum/May 2027/Done/Green'],
  ],
  [
    'contingency row at the end',
    [
      table(
        'Outcome | Action | Who | When',
        'a b | c d | Mum | May 2027',
        '=4 Contingency: if this does not work we will meet within a week',
      ),
    ],
    ['columns 1: outcome action who when'],
    ['a b/c d/Mum/May 2027'],
  ],
  [
    'outcome beside label across',
    [
      table(
        'Outcome 1 | =3 He is warm',
        'Action | Who | When | Update',
        'Buy a coat | Mum | May 2027 | ',
        'Outcome 2 | =3 He eats',
        'Action | Who | When | Update',
        'Cook tea | Dad | daily | ',
      ),
    ],
    ['columns 2: action who when notes'],
    ['He is warm/Buy a coat/Mum/May 2027/', 'He eats/Cook tea/Dad/daily/'],
  ],
  [
    'EHCP three level',
    [
      table(
        '=4 Outcome A: Sam reads',
        'Steps towards the outcome | Provision | Who | How often',
        'reads 10 words | Reading with an adult | Ms Lee | daily',
      ),
    ],
    ['columns 2: action action who when'],
    ['Outcome A: Sam reads/reads 10 words/Reading with an adult/Ms Lee/daily'],
  ],
  [
    'contacts',
    [
      table('Professional | Name | Tel no | Email', 'GP | Dr Wood | 01 | ', 'School | Ms Lee | 02 | '),
      'x',
      table('Family tree', 'Mum: Ann'),
      'x',
      table('Child | Attendance this term | Attendance last term', 'Ellie | 92% | 87%'),
    ],
    ['people', 'other', 'other'],
    [],
  ],
  [
    'sign with agree',
    [
      table(' | Agree | Disagree | Signature | Date', 'Mother |  |  |  | ', 'Father |  |  |  | '),
      'x',
      table(
        'Views of the parents | Mum says she is happy with this',
        'Views of the child | Ellie says she likes school',
      ),
    ],
    ['signatures', 'other'],
    [],
  ],
];
