import { headingSet, type HeadingSet } from './heading-set';

/** Written afresh after the fourth sets were understood; see the test for the figure. */
export const FIFTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'Risks and worries',
    'Risks and worries | Goals | Actions and who will do them | Date for review',
    'need outcome action when',
  ),
  headingSet(
    "What's got to change",
    "What's got to change | How we'll get there | Who's on it | Done by",
    'outcome action who when',
  ),
  headingSet(
    'Unmet need',
    'Unmet need | Expected outcome (SMART) | Intervention | Agency/Worker | Timescale (start and end) | How progress will be measured',
    'need outcome action who when measure',
  ),
  headingSet(
    "Child's lived experience",
    "Child's lived experience | Change needed | Steps to change | Named lead | Due date | Notes",
    'other outcome action who when notes',
  ),
  headingSet(
    'Protective factors',
    'Protective factors | Risk factors | Action needed to reduce risk | Who? | When?',
    'other need action who when',
  ),
  headingSet(
    'Health and development: needs',
    'Health and development: needs | Desired outcomes | Plan: actions | Plan: who | Plan: when',
    'need outcome action who when',
  ),
  headingSet(
    'Item',
    'Item | Action required | Responsible | Date due | Comments',
    'number action who when notes',
  ),
  headingSet(
    'Outcome we are working towards',
    'Outcome we are working towards | What each of us will do | When we will do it by | How we will know it is working',
    'outcome action when measure',
  ),
  headingSet(
    'Objective (what)',
    'Objective (what) | Method (how) | Person (who) | Target date (when) | Success measure',
    'outcome action who when measure',
  ),
  headingSet(
    'Need number',
    'Need number | Description of need | Provision to meet need | Staffing | Frequency',
    'number need action who when',
  ),
  headingSet(
    'Why are we doing this?',
    'Why are we doing this? | What are we going to do? | Who is going to do it? | When are we going to do it?',
    'need action who when',
  ),
  headingSet(
    'Identified Concerns',
    'Identified Concerns | Tasks Agreed | By Whom & When | Outcome Achieved',
    'need action who+when notes',
  ),
  headingSet(
    'Expectation of parents',
    'Expectation of parents | Support available to parents | Timescale | Consequence if not met',
    'action action when other',
  ),
  headingSet(
    'Where I am now (0-10)',
    'Where I am now (0-10) | Where I want to get to (0-10) | What will move me up one step | Who can help',
    'need outcome action who',
  ),
  headingSet(
    'The difficulty',
    'The difficulty | Our hopes | Our plan | Our helpers | Our check-in date',
    'need outcome action who when',
  ),
  headingSet(
    'Strength / need',
    'Strength / need | Outcome | Activity | Lead agency | Date achieved',
    'need outcome action who when',
  ),
  headingSet(
    'Placement need',
    'Placement need | Carer to | Social worker to | Date',
    'need action action when',
  ),
  headingSet(
    'Target behaviours',
    'Target behaviours | Teaching strategies | Reward | Staff lead',
    'outcome action other who',
  ),
  headingSet(
    'Vulnerability',
    'Vulnerability | Plan to reduce vulnerability | Owner | RAG | Review',
    'need action who measure notes',
  ),
  headingSet(
    'Name of worker',
    'Name of worker | What they will do | How often | For how long',
    'who action when when',
  ),
  headingSet('Incident type', 'Incident type | Number this term | Number last term', 'other'),
  headingSet('Meeting attendees', 'Meeting attendees | Agency | Contact number', 'people'),
  headingSet('Date', 'Date | Present | Key issues | Next meeting', 'other'),
  headingSet('Indicator', 'Indicator | Yes | No | Unsure', 'other'),
  headingSet('Professional', 'Professional | Views on progress', 'other'),
  headingSet('Parent', 'Parent | Lives at | Parental responsibility?', 'other'),
  headingSet('Word we use', 'Word we use | What we mean by it', 'other'),
  headingSet('Assessment question', 'Assessment question | Answer | Evidence', 'other'),
  headingSet('Allowance', 'Allowance | Amount | Paid from', 'other'),
  headingSet('Visit number', 'Visit number | Date | Seen by | Child seen', 'other'),
];
