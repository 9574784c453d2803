import { roleNotName } from '../../src/checks/role-not-name';
import { runExamples } from './run-examples';

runExamples(roleNotName, {
  bad: [
    {
      row: {
        action: 'Rukhsana will book the test, Imran will collect it and «school» will move Bilal.',
        who: 'Rukhsana, Imran, «school»',
      },
    },
    {
      row: {
        action:
          'Rukhsana will book the test, Imran will collect the glasses and «school» will move Bilal to the front row.',
      },
    },
    { row: { action: '«HV» and «SW» to visit together by 3 March 2027.' } },
    { row: { action: 'Ring the GP.', who: 'Tim Reed & «health visitor»' } },
    { row: { action: 'Ring the GP.', who: 'Mum/«Social Worker»' }, suggestion: '{person} (social worker)' },
    {
      row: { action: 'Ellie to be weighed by the «HV».', who: 'Louise (mum)' },
      before: ['Present: Asha Khan – health visitor, Louise (mum)'],
      suggestion: 'Asha Khan (health visitor)',
    },
    {
      row: { action: '«Social worker» to visit.' },
      before: ['Tim Reed (social worker), Marta Lis (social worker)'],
      suggestion: '{person} (social worker)',
    },
    { row: { action: 'Weigh Ellie.', who: ['Louise', '«Health visitor»'] }, before: ['Louise (mother)'] },
    {
      row: { action: 'Ellie to have one session a week.', who: '«Oakfield Primary»' },
      suggestion: '{person} (Oakfield Primary)',
    },
    { row: { action: '«School» to send work home.', who: 'Tim Reed (social worker)' } },
    { row: { action: 'Weigh Ellie.', 'who+when': '«Health visitor» by 3 March 2027' } },
    { row: { action: '«Early years navigator» to ring Mum.' } },
    {
      row: { action: 'If Mum misses a group, the «recovery worker» will ring her.' },
      suggestion: '{person} (recovery worker)',
    },
    { row: { action: 'Ring the school.', who: '«Ed psych»' } },
    { row: { action: 'Ring the school.', who: '«Orthoptics»' } },
  ],
  good: [
    { row: { action: 'School to send the work home.', who: 'Petra Novak' } },
    {
      row: { action: 'Refer to Child and Adolescent Mental Health Services (CAMHS).', who: 'Asha Khan' },
      because: 'The short form in brackets is no owner.',
    },
    { row: { action: 'Refer to the young carers’ group.', 'who+when': 'Asha Khan, as soon as possible' } },
    { row: { action: 'Refer to the young carers’ group.', 'who+when': 'Mum\nas soon as possible' } },
    { row: { action: 'Dave agrees to inform his child’s social worker on the day.' } },
    { row: { action: 'Charter Academy to provide ELSA support for Sally.', who: 'Sarah Moss (Teacher)' } },
    { row: { action: 'Weigh Ellie.', who: ['Asha Khan', 'Health visitor'] } },
    { row: { action: 'Weigh Ellie.', who: ['Health visitor:', 'Asha Khan'] } },
    { row: { action: 'Health visitor to be invited to the next core group.', who: 'Tim Reed' } },
    { row: { action: 'Attendance to improve from 60% to 90%.', who: 'Mum' } },
    { row: { action: 'The living-room carpet to be hoovered.', who: 'Mum and Dad' } },
    { row: { action: 'Weigh Ellie.', who: 'Ellie’s mother, Nan and both parents' } },
    {
      row: {
        action: 'Ms Smith and parents agree to meet.',
        who: 'Ms Smith (School attendance officer) and Mr and Mrs Little',
      },
    },
    { row: { action: 'Ring the school.', who: 'Mum, right now' } },
    { row: { action: 'Ring the school.', who: 'Yusuf Demir – housing officer' } },
    { row: { action: 'Take Ellis to the clinic so that the nurse can weigh him.', who: 'Mum' } },
  ],
});
