/** A plan of twenty rows with the faults that plans ordinarily have, of an invented family. */
import type { Table } from '../documents/build-docx';
import { buildDocx } from '../documents/build-docx';

const people: Table = {
  rows: [
    ['Name', 'Role'],
    ['Ruth Calder', 'Social worker'],
    ['Imran Sheikh', 'School nurse'],
    ['Bethan Lloyd', 'Family support worker'],
    ['Colin Marsh', 'Head of year, Hollin Park School'],
    ['Donna Whitlock', 'Mother'],
    ['Gary Whitlock', 'Father'],
    ['Jean Whitlock', 'Grandmother'],
  ],
};

const plan: Table = {
  rows: [
    ['What needs to change', 'What will we do', 'Who', 'By when', 'How will we know'],
    [
      'Mason is often late for school.',
      'School to monitor attendance.',
      'School',
      'Ongoing',
      'Attendance will improve.',
    ],
    [
      'Poppy has missed her dental checks.',
      'Mum to take Poppy to the dentist.',
      'Mum',
      'ASAP',
      'Poppy has been seen.',
    ],
    [
      'Gary and Donna argue in front of the children.',
      'Parents to stop arguing in front of the children.',
      'Parents',
      '',
      'No more arguments.',
    ],
    [
      'Mason feels low and will not talk at home.',
      'Referral to CAMHS to be made and support offered.',
      '',
      'In due course',
      'Mason will feel better.',
    ],
    [
      'The house is cold and the boiler is broken.',
      'Social worker to contact the landlord, apply for a grant and find a heater for the children.',
      'Social worker',
      '11.12.26',
      'The boiler works.',
    ],
    [
      'Poppy goes to bed late and is tired in class.',
      'Donna to ensure that Poppy has a good bedtime routine.',
      'Donna Whitlock',
      'By the next review',
      'Poppy is less tired.',
    ],
    [
      'Donna drinks when she is worried.',
      'Donna to engage with services around alcohol.',
      'Donna',
      'TBC',
      'Reduced alcohol use.',
    ],
    [
      'Mason has no time with his dad.',
      'Regular contact to be arranged.',
      'Gary',
      'Soon',
      'Contact takes place.',
    ],
    ['Nobody has heard what Poppy thinks.', 'Direct work with Poppy.', 'SW', 'Within 6 weeks', ''],
    [
      'Gary has not worked since March and money is short.',
      'Gary to be supported with finances.',
      'FSW',
      '',
      'Family finances improved.',
    ],
    ['Poppy’s EHCP is out of date.', 'The SENCO will review the EHCP.', 'SENCO', 'January', 'EHCP reviewed.'],
    [
      'Mason walks home alone in the dark.',
      'Jean to collect Mason from football every Thursday.',
      'Jean Whitlock',
      'From 3 December 2026',
      'Mason is home by 7pm every Thursday.',
    ],
    [
      'Donna has no one to talk to.',
      'Bethan Lloyd will visit Donna at home every Monday at 10am.',
      'Bethan Lloyd',
      'Until 22 February 2027',
      'Six visits have been made by 22 February 2027.',
    ],
    [
      'The children miss meals.',
      'Don’t send the children to school without breakfast.',
      'Mum and Dad',
      'Immediately',
      'No missed breakfasts.',
    ],
    [
      'Mason is not registered with a GP.',
      'Mason to be registered.',
      'Health visitor',
      'End of the month',
      'Registration complete.',
    ],
    [
      'Poppy is frightened of the dog next door.',
      'Social worker will speak to the neighbour as appropriate.',
      'Ruth',
      '18/12/26',
      'Poppy feels safe.',
    ],
    [
      'Mason smokes cannabis with older friends.',
      'Mason must never see his friends again.',
      'Mason',
      'Now',
      'No cannabis.',
    ],
    [
      'Gary shouts when Mason will not get up.',
      'Gary will attend a parenting course.',
      'Gary Whitlock',
      'Spring',
      'Course attended.',
    ],
    [
      'The family may lose their home.',
      'Housing to be chased. Donna to pay the rent.',
      'Housing officer',
      'ongoing',
      'Rent arrears reduced.',
    ],
    [
      'School and home tell each other little.',
      'School and parents to improve communication.',
      'All',
      'Each half term',
      'Better communication.',
    ],
  ],
};

/** The plan as a .docx. */
export function journeyPlan(): Uint8Array {
  return buildDocx([
    'Child in need plan',
    'Children: Mason Whitlock (14) and Poppy Whitlock (7)',
    'Plan agreed on 26 November 2026. The next review meeting is on 25 February 2027.',
    people,
    'What Mason says: “I would talk to somebody if it was not at home.”',
    'What Poppy says: “I like it when Nan is here.”',
    'Donna and Gary agree with this plan. Donna wants help with the boiler first.',
    plan,
    'If the plan does not work, Ruth Calder will call a meeting within five working days and tell Donna and Gary what happens next.',
    'Signed: Donna Whitlock, Gary Whitlock, Ruth Calder',
  ]);
}
