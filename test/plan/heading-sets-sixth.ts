import { headingSet, type HeadingSet } from './heading-set';

/** Every other one of seventy-six headings written at one sitting, before the rules were run on any. */
export const SIXTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'Liquidlogic child in need',
    'Identified Need | Desired Outcome | Actions / Services to be Provided | Person / Agency Responsible | Frequency & Length of Service | Planned Outcome Date',
    'need outcome action who when when',
  ),
  headingSet(
    'Signs of Safety, questions',
    'What are we worried about? (Danger Statement) | What needs to happen? (Safety Goal) | Next steps | Named person | Date',
    'need outcome action who when',
  ),
  headingSet(
    'team around the family 1',
    "What we want to achieve | Steps we'll take | Who's helping | When by | How did it go?",
    'outcome action who when notes',
  ),
  headingSet(
    'child protection, merged risk',
    'No. | Risk / Need | Outcome required for the child | Actions to reduce risk | By whom | By when | Evidence that the risk has reduced',
    'number need outcome action who when measure',
  ),
  headingSet(
    'pathway plan 1',
    'My views | What needs to be done | Who will help me | By what date',
    'other action who when',
  ),
  headingSet(
    'personal education plan',
    'SMART target | Strategies and interventions | Pupil premium plus spend | Staff responsible | Review date | Target met?',
    'outcome action other who when notes',
  ),
  headingSet(
    'domestic abuse safety plan',
    'Risk identified | Safety measure in place | Person who will make sure it happens | Start | End',
    'need action who when when',
  ),
  headingSet(
    'youth justice 2',
    "My targets | What I'm going to do | What my YJS worker will do | By when | Done",
    'outcome action action when notes',
  ),
  headingSet('for a child 2', 'Worry | Wish | Job | Whose job? | Finish by', 'need outcome action who when'),
  headingSet(
    'wellbeing indicators',
    'Wellbeing indicator | Concern | Planned action | Lead | When will this be done | Expected impact',
    'other need action who when outcome',
  ),
  headingSet('written agreement', 'Agreed task | Allocated to | Deadline', 'action who when'),
  headingSet(
    'core group minutes 2',
    'Ref | Decision / action | Responsible officer | Target completion | Update',
    'number action who when notes',
  ),
  headingSet(
    'scaling',
    'How things are now (scale 0-10) | Where we want to be | What will move us up the scale? | Who | By',
    'need outcome action who when',
  ),
  headingSet(
    'family group conference 2',
    'What? | Who? | When? | How will it be monitored?',
    'action who when measure',
  ),
  headingSet(
    'improvement plan',
    'Objective | Steps to success | Led by | Milestone dates | Success criteria',
    'outcome action who when measure',
  ),
  headingSet(
    'reunification',
    'Risk factor | Goal for parent | Tasks and services | Provider | Timeframe | Indicators of change',
    'need outcome action who when measure',
  ),
  headingSet(
    'transition',
    "Aim | What support is needed? | Who's going to provide it? | From when? | Update at review",
    'outcome action who when notes',
  ),
  headingSet(
    'capitals and colons',
    'RISK: | WHAT NEEDS TO CHANGE: | WHAT WE WILL DO: | WHO BY: | BY WHEN:',
    'need outcome action who when',
  ),
  headingSet(
    "child's name 2",
    'What will life be like for Jayden? | What are the steps to get there? | Named lead for each step | Date for each step',
    'outcome action who when',
  ),
  headingSet(
    'broken lines',
    'Agreed // Action | Respon- // sible // person | Time- // frame | Expected // Outcome',
    'action who when outcome',
  ),
  headingSet('contacts 1', 'Name of professional | Organisation | Phone | Email | Attended (Y/N)', 'people'),
  headingSet('teaching 1', "Statement | What's wrong with it? | Better statement", 'other'),
  headingSet('attendance 1', 'Session | % attendance | Authorised absences | Unauthorised absences', 'other'),
  headingSet('signing 1', 'Signed by | Name | Date', 'signatures'),
  headingSet('visits', 'Date | Type of visit | Seen alone? | Summary of visit', 'other'),
  headingSet('medication', 'Medication | Dose | Prescribed by | Review', 'other'),
  headingSet('reports', 'Report | Author | Date shared with parents', 'other'),
  headingSet('invitations', 'Invitee | Agency | Invited | Attended | Apologies | Report received', 'people'),
  headingSet('children', "Child's name | DOB | School | NHS No | Ethnicity", 'people'),
  headingSet(
    'several parties',
    'Actions for school | Actions for family | Actions for social care | Date',
    'action action action when',
  ),
  headingSet(
    'lived experience',
    "Child's lived experience | What do we need to see? | Plan | Who is involved | Reviewed on",
    'other outcome action who when',
  ),
  headingSet(
    'small steps',
    'Things to work on | What good will look like | First small step | Helper | Check-in date',
    'need outcome action who when',
  ),
  headingSet(
    'unmet need',
    'Unmet need | SMART action | Agency & named worker | Deadline for action | Intended impact on child',
    'need action who when outcome',
  ),
  headingSet('you said', 'You said | We will | Who | When', 'other action who when'),
  headingSet(
    'goals, long and short',
    'Goal no. | Long-term goal | Short-term goal | Intervention | Staff | Review period',
    'number outcome outcome action who when',
  ),
  headingSet('to do', "To do | Who's doing it | Do by | Done?", 'action who when notes'),
  headingSet(
    'neglect',
    "Indicator of neglect | What we need to see instead | How we'll get there | Responsible | Date for change",
    'need outcome action who when',
  ),
  headingSet(
    'care plan permanence',
    'Permanence task | Allocated worker | Planned date | Actual date',
    'action who when notes',
  ),
];
