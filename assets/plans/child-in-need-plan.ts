/** Torbay's layout: desired outcome, what needs to happen, who, when, how we will know. An invented family. */
import type { CouncilDocument } from './council-document';

export const childInNeedPlan: CouncilDocument = {
  council: 'Westhaven Council',
  title: 'Child in need plan',
  landscape: true,
  colour: '1F4E79',
  shade: 'D9E5F1',
  blocks: [
    { kind: 'title', text: 'Child in need plan' },
    {
      kind: 'table',
      widths: [2, 4, 2, 4],
      labels: true,
      rows: [
        ['Child', 'Maisie Tregenza, born 14 May 2017', 'Brother', 'Jago Tregenza, born 2 February 2022'],
        [
          'Parents',
          'Kerenza Tregenza (mother) and Liam Doyle (father)',
          'Address',
          '8 Harbour Row, Westhaven',
        ],
        ['Date of meeting', '9 November 2026', 'Date of next review', '11 January 2027'],
        ['Social worker', 'Priya Raman', 'Team manager', 'Owen Bassett'],
      ],
    },
    { kind: 'heading', text: 'People at the meeting' },
    {
      kind: 'table',
      widths: [3, 4, 3],
      headings: ['Name', 'Role', 'At the meeting'],
      rows: [
        ['Kerenza Tregenza', "Maisie and Jago's mother", 'Yes'],
        ['Liam Doyle', "Maisie and Jago's father", 'Yes, by telephone'],
        ['Priya Raman', 'Social worker', 'Yes'],
        ['Beverley Stokes', 'SENCO, Quay Street Primary School', 'Yes'],
        ['Folake Adeyemi', 'Health visitor', 'Apologies'],
        ['Morwenna Tregenza', 'Grandmother', 'Yes'],
      ],
    },
    { kind: 'heading', text: 'What Maisie and Jago say' },
    {
      kind: 'quotation',
      text: '“I like it when Nan walks us to school because we are not late. I want Mum to get up when I get up.” (Maisie, 3 November 2026)',
    },
    {
      kind: 'paragraph',
      text: 'Jago showed Priya his bed and chose the “sad” face for night time, because his room is dark and cold.',
    },
    { kind: 'heading', text: 'What the parents say' },
    {
      kind: 'paragraph',
      text: 'Kerenza says mornings are hardest after a bad night. Liam would like to see the children more and does not agree that his working hours are a problem.',
    },
    { kind: 'heading', text: 'The plan' },
    {
      kind: 'table',
      widths: [24, 30, 16, 13, 24],
      headings: [
        'Desired outcome',
        'What needs to happen?',
        'Who will be responsible?',
        'When does it need to be done?',
        'How will we know we have made progress?',
      ],
      rows: [
        [
          'Maisie is in class by 8.50 every school day, so that she can keep up with her reading group.',
          [
            'Morwenna agrees to walk Maisie to school on Mondays, Wednesdays and Fridays.',
            'Kerenza agrees to text Beverley by 8.15 on any day she cannot bring Maisie herself.',
          ],
          ['Morwenna Tregenza (grandmother)', 'Kerenza Tregenza (mother)'],
          'Starting 16 November 2026, for 8 weeks',
          'Maisie’s attendance goes up from 71% to at least 90% by 11 January 2027, from the school register.',
        ],
        [
          'Maisie to reach her full potential at school.',
          'School to provide appropriate support with learning.',
          'SENCO',
          'Ongoing',
          'Improved progress.',
        ],
        [
          'For home conditions to be clean and tidy.',
          'Parents must ensure that the home is kept to an acceptable standard and continue to engage with professionals.',
          'Parents',
          'ASAP',
          'Home conditions will have improved.',
        ],
        [
          'Jago sleeps in his own bed, warm enough and with a light, at least 5 nights in 7.',
          [
            'Liam agrees to fit the night light and the blackout blind in Jago’s room.',
            'Folake agrees to visit on 24 November 2026 and go through a bedtime routine with Kerenza.',
          ],
          ['Liam Doyle (father)', 'Folake Adeyemi (health visitor)'],
          ['21 November 2026', '24 November 2026'],
          'Kerenza and Jago fill in the sleep chart each morning; it shows 5 nights in 7 by 14 December 2026, and Folake has seen the room.',
        ],
        [
          'Kerenza to be referred to the adult mental health team.',
          'Social worker to refer and monitor.',
          'Social worker',
          '30/11/26',
          'Kerenza will attend her appointments.',
        ],
        [
          'The children will not hear arguing between their parents.',
          'Kerenza and Liam to stop arguing in front of the children and Liam to attend a parenting course and update the group.',
          'Kerenza and Liam',
          '31/11/2026',
          'Parents report that things are better.',
        ],
        [
          'Jago has his two-year review and his injections are up to date.',
          'To be booked in.',
          '',
          'TBC',
          '',
        ],
      ],
    },
    { kind: 'heading', text: 'If the plan does not work' },
    {
      kind: 'paragraph',
      text: 'If there is not enough change we will consider what needs to happen next.',
    },
    { kind: 'heading', text: 'Agreement' },
    {
      kind: 'table',
      widths: [3, 3, 2],
      headings: ['Name', 'Signature', 'Date'],
      rows: [
        ['Kerenza Tregenza', 'K Tregenza', '9 November 2026'],
        ['Liam Doyle', '', [{ text: 'Click or tap to enter a date.', prompt: true }]],
        ['Maisie Tregenza', 'Maisie', '9 November 2026'],
        ['Priya Raman', 'P Raman', '9 November 2026'],
      ],
    },
  ],
};
