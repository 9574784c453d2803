import { headingSet, type HeadingSet } from './heading-set';

/** Written before the headings were first recognised; looked at while the rules were made. */
export const FIRST_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'guide, Torbay',
    'Desired outcome | What needs to happen? | Who will be responsible? | When does it need to be done? | How will we know we have made progress?',
    'outcome action who when measure',
  ),
  headingSet(
    'guide, Portsmouth',
    "No | RISKS / CONCERNS What are we concerned about in relation to Sally's unmet needs? | NEXT STEPS What needs to be done to reduce the risks/concerns and meet needs? | By When | By Whom | OUTCOME How will we know the child's/children's needs are being met?",
    'number need action when who outcome',
  ),
  headingSet(
    'guide, Top tips',
    'REASON FOR ACTION | REQUIRED ACTION | WHO WILL DO THIS & WHEN',
    'need action who+when',
  ),
  headingSet(
    'child protection 1',
    'What are we worried about? | What needs to change? | What will we do? | Who will do it? | By when? | How will we know it has worked?',
    'need outcome action who when measure',
  ),
  headingSet(
    'child protection 2',
    'Area of risk | Outcome sought | Action required | Person responsible | Timescale | Progress / update',
    'need outcome action who when notes',
  ),
  headingSet(
    'child protection 3',
    'Identified Need/Risk | Desired Change | Agreed Actions | Lead | Target Date | RAG',
    'need outcome action who when measure',
  ),
  headingSet(
    'child in need 1',
    "Child's needs | What do we want to achieve? | Support to be provided | By whom | Frequency / duration | Evidence of change",
    'need outcome action who when measure',
  ),
  headingSet(
    'child in need 2',
    'Ref | Concern | Goal | Task | Owner | Deadline | Status',
    'number need outcome action who when notes',
  ),
  headingSet(
    'early help 1',
    'Priority | What do we want to be different? | How will we do this? | Who is going to help? | When will this happen? | Review',
    'other outcome action who when notes',
  ),
  headingSet(
    'early help 2',
    "What's the worry? | What would we like to see? | Steps to get there | Who // & by when | Success looks like",
    'need outcome action who+when measure',
  ),
  headingSet('early help 3', 'Goal | Action | Who | When | Comments', 'outcome action who when notes'),
  headingSet(
    'EHCP',
    'Outcome | Provision | Delivered by | How often | Success criteria',
    'outcome action who when measure',
  ),
  headingSet(
    'SEND support',
    'Area of need | SMART target | Strategies / interventions | Staff responsible | Review date | Progress made',
    'need outcome action who when notes',
  ),
  headingSet(
    'PEP targets',
    'Target | Actions to achieve this | Who will help me? | By when | Has it been met?',
    'outcome action who when notes',
  ),
  headingSet(
    'youth justice',
    'Risk factor | Objective | Intervention | Responsible officer | Start date | Review date',
    'need outcome action who when when',
  ),
  headingSet(
    'pathway',
    'My needs now | What I want to happen | What I will do | What my PA will do | By when',
    'need outcome action action when',
  ),
  headingSet(
    'safety plan',
    'Danger | Safety goal | What the family will do | Who will check | How often',
    'need outcome action who when',
  ),
  headingSet(
    'placement plan',
    'Need | How will the need be met? | By whom | Timescale',
    'need action who when',
  ),
  headingSet(
    'signs of safety',
    'What are we worried about? | What is working well? | What needs to happen?',
    'need other action',
  ),
  headingSet('contacts', 'Name | Relationship to child | Address | Telephone', 'people'),
  headingSet('attendance', 'Name | Agency / role | Invited | Attended | Report received', 'people'),
  headingSet('signatures', 'Name | Role | Signature | Date', 'signatures'),
  headingSet('version control', 'Version | Name | Detail of amendment / updates | Date implemented', 'other'),
  headingSet('teaching table', 'Statement | Error | Corrected Statement', 'other'),
  headingSet('teaching table 2', 'Issue | Impact', 'other'),
  headingSet('chronology', 'Date | Significant event | Action taken | Outcome', 'other'),
  headingSet('strengths', "What's working well? | What are we worried about?", 'other'),
  headingSet('glossary', 'Acronym | What it means', 'other'),
  headingSet('contact arrangements', 'Who with | How often | Where | Supervised by', 'other'),
  headingSet('risk matrix', 'Risk | Likelihood | Impact | Score', 'other'),
  headingSet('family details', 'Name | DOB | Relationship | Ethnicity | Address', 'people'),
];
