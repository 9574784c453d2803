import { table, type CouncilTemplate } from './council-template';

/** Looked at while the rules were made. */
export const FIRST_COUNCIL_TEMPLATES: readonly CouncilTemplate[] = [
  [
    'CP merged risk',
    [
      'Child protection plan',
      table(
        '=6 CHILD PROTECTION PLAN',
        'No. | Risk / Need | Outcome required | Action | By whom | By when',
        '^3 1 | ^3 Ellie is hit | ^3 Ellie is safe | Asha to visit weekly | Asha Khan | 1/5/27',
        'Dave to go to the group | Dave | 2/5/27',
        'Mum to ring the nurse | Mum | 3/5/27',
        '2 | Ellie is thin | Ellie gains weight | Nurse to weigh her | Jo Bell | 4/5/27',
      ),
    ],
    ['columns 2: number need outcome action who when'],
    [
      '1/Ellie is hit/Ellie is safe/Asha to visit weekly/Asha Khan/1/5/27',
      '1/Ellie is hit/Ellie is safe/Dave to go to the group/Dave/2/5/27',
      '1/Ellie is hit/Ellie is safe/Mum to ring the nurse/Mum/3/5/27',
      '2/Ellie is thin/Ellie gains weight/Nurse to weigh her/Jo Bell/4/5/27',
    ],
  ],
  [
    'LAC care plan form',
    [
      table(
        '=6 HEALTH',
        'Identified need | =5 Jay has bad teeth',
        'Desired outcome | =5 Jay has no toothache',
        'Action | See the dentist | By whom | Sue Hall | By when | 1 May 2027',
        '=6 EDUCATION',
        'Identified need | =5 Jay is behind in maths',
        'Desired outcome | =5 Jay catches up',
        'Action | Tutor weekly | By whom | Tom Lee | By when | 1 June 2027',
      ),
    ],
    ['form 1: other need outcome who+when other need outcome who+when'],
    [
      'Jay has bad teeth/Jay has no toothache/See the dentist/Sue Hall/1 May 2027',
      'Jay is behind in maths/Jay catches up/Tutor weekly/Tom Lee/1 June 2027',
    ],
  ],
  [
    'pathway Q/A',
    [
      'My health',
      table(
        'What do I need help with? | I need to see a dentist',
        'What is going to happen? | Sue will book it',
        'Who will help me? | Sue',
        'By when? | 1 May 2027',
      ),
    ],
    ['form 0: need action who when'],
    ['I need to see a dentist/Sue will book it/Sue/1 May 2027'],
  ],
  [
    'transposed',
    [
      table(
        ' | Worry 1 | Worry 2',
        'What are we worried about? | Late to school | No bedtime',
        'What needs to happen? | Walk together | Bath at six',
        'Who? | Dave | Mum',
        'When? | daily | by 1 May 2027',
      ),
    ],
    ['transposed 1: other need action who when'],
    ['Late to school/Walk together/Dave/daily', 'No bedtime/Bath at six/Mum/by 1 May 2027'],
  ],
  [
    'table per child',
    [
      '# Plan for Ellie',
      table('Outcome | Action | Who | When', 'a b | c d | Mum | May 2027'),
      '# Plan for Jayden',
      table('Outcome | Action | Who | When', 'e f | g h | Dad | June 2027'),
    ],
    ['columns 1: outcome action who when', 'columns 1: outcome action who when'],
    ['Ellie> a b/c d/Mum/May 2027', 'Jayden> e f/g h/Dad/June 2027'],
  ],
  [
    'plan in a layout table',
    [
      [
        [
          {
            text: 'My plan',
            inside: [table('Goal | Steps | Who | By when', 'a b | c d | Mum | May 2027')],
          },
        ],
      ],
    ],
    ['other', 'columns 1: outcome action who when'],
    ['a b/c d/Mum/May 2027'],
  ],
  [
    'who and when lines',
    [
      table(
        'Reason for action | Required action | Who will do this and when',
        'She is cold | Buy a coat | Mum // by 1 May 2027',
      ),
    ],
    ['columns 1: need action who+when'],
    ['She is cold/Buy a coat/Mum|by 1 May 2027'],
  ],
  [
    'repeated headings',
    [
      table(
        'Outcome | Action | Who | When',
        'a b | c d | Mum | May 2027',
        'Outcome | Action | Who | When',
        'e f | g h | Dad | June 2027',
      ),
    ],
    ['columns 1: outcome action who when'],
    ['a b/c d/Mum/May 2027', 'e f/g h/Dad/June 2027'],
  ],
  [
    'theme rows',
    [
      table(
        'What needs to change? | What will we do? | Who? | When?',
        '=4 Being healthy',
        'a b | c d | Mum | May 2027',
        '=4 Staying safe',
        'e f | g h | Dad | June 2027',
      ),
    ],
    ['columns 1: outcome action who when'],
    ['a b/c d/Mum/May 2027', 'e f/g h/Dad/June 2027'],
  ],
  [
    'TAF goals with headings under each',
    [
      table(
        '=4 Goal 1: Ellie is in school every day',
        'Action | Who | When | Progress',
        'Walk her | Mum | daily | ',
        '=4 Goal 2: Ellie sleeps',
        'Action | Who | When | Progress',
        'Bath at six | Dad | daily | Going well',
      ),
    ],
    ['columns 2: action who when notes'],
    [
      'Goal 1: Ellie is in school every day/Walk her/Mum/daily/',
      'Goal 2: Ellie sleeps/Bath at six/Dad/daily/Going well',
    ],
  ],
  [
    'two heading rows',
    [
      table(
        '^2 Concern | =3 What will we do about it | ^2 Review',
        'Action | Who | By when',
        'Late | Walk her | Mum | daily | ',
      ),
    ],
    ['columns 2: need action who when notes'],
    ['Late/Walk her/Mum/daily/'],
  ],
  [
    'domain column without heading',
    [
      table(
        ' | Need | Outcome | Action | Lead | Timescale',
        '^2 Health | a b | c d | e f | Jo Bell | May 2027',
        'g h | i j | k l | Mum | June 2027',
      ),
    ],
    ['columns 1: other need outcome action who when'],
    ['Health/a b/c d/e f/Jo Bell/May 2027', 'Health/g h/i j/k l/Mum/June 2027'],
  ],
  [
    'form with a heading row',
    [
      table(
        ' | Details',
        'Risk | He runs off',
        'Goal | He stays',
        'Action | Fence the garden',
        'Who | Dad',
        'When | May 2027',
      ),
    ],
    ['form 1: other need outcome action who when'],
    ['He runs off/He stays/Fence the garden/Dad/May 2027'],
  ],
  [
    'a form for each outcome',
    [
      table(
        'Outcome 1 | He stays',
        'Actions | Fence the garden',
        'Person responsible | Dad',
        'Timescale | May 2027',
      ),
      'and',
      table('Outcome 2 | He eats', 'Actions | Cook tea', 'Person responsible | Mum', 'Timescale | daily'),
    ],
    ['form 0: outcome action who when', 'form 0: outcome action who when'],
    ['He stays/Fence the garden/Dad/May 2027', 'He eats/Cook tea/Mum/daily'],
  ],
  [
    'continued',
    [
      table('Outcome | Action | Who | When', 'a b | c d | Mum | May 2027'),
      '',
      table('e f | g h | Dad | June 2027', 'i j | k l | Jo Bell | weekly'),
    ],
    ['columns 1: outcome action who when', 'columns 0: outcome action who when'],
    ['a b/c d/Mum/May 2027', 'e f/g h/Dad/June 2027', 'i j/k l/Jo Bell/weekly'],
  ],
  [
    'core group actions',
    [
      table(
        '=3 Actions from the core group on 3 May 2027',
        'Action | Owner | Due',
        'Ring school | Asha | 5 May 2027',
      ),
    ],
    ['columns 2: action who when'],
    ['Ring school/Asha/5 May 2027'],
  ],
  [
    'sos with scale',
    [
      table(
        "What are we worried about? | What's working well? | What needs to happen?",
        'He is hit | Nan helps | Dad to leave the room // Nan to visit daily',
        '=3 On a scale of 0 to 10, where is he now? 4',
      ),
    ],
    ['columns 1: need other action'],
    ['He is hit/Nan helps/Dad to leave the room|Nan to visit daily'],
  ],
  [
    'contacts and attendance',
    [
      table('Name | Relationship / Role | Contact details | Attended', 'Asha Khan | Social worker | 01 | Y'),
      'x',
      table('Present | Apologies', 'Asha Khan | Jo Bell'),
      'x',
      table('Date | School attendance | Late', 'May | 92% | 3'),
    ],
    ['people', 'people', 'other'],
    [],
  ],
  [
    'signatures',
    [
      table('Parent |  | Date | ', 'Social worker |  | Date | ', 'Signed |  |  | '),
      'x',
      table('Name | Signature | Date', 'Mum |  | '),
      'x',
      table('I agree with this plan', 'Signed (parent):', 'Signed (social worker):'),
    ],
    ['signatures', 'signatures', 'signatures'],
    [],
  ],
  [
    'details form',
    [
      table(
        'Name of child | Ellie Little | DOB | 1/5/2015',
        'Date of plan | 1/5/2027 | Date of next review | 1/8/2027',
        'Social worker | Asha Khan | Team manager | Lee Ross',
      ),
    ],
    ['other'],
    [],
  ],
];
