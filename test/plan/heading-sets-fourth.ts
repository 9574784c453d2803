import { headingSet, type HeadingSet } from './heading-set';

/** Written afresh after the third sets were understood; see the test for the figure. */
export const FOURTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'protection plan A',
    'Harm / risk of harm | What will make the child safe | Action | Responsible professional | Date to be completed | Progress',
    'need outcome action who when notes',
  ),
  headingSet(
    'protection plan B',
    'Dimension of need | Concern | Required outcome | Action/Service | By whom | Start date & frequency',
    'other need outcome action who when',
  ),
  headingSet(
    'protection plan C',
    "Ellie's unmet needs | How we want things to be for Ellie | What must happen | Person accountable | Deadline",
    'need outcome action who when',
  ),
  headingSet(
    'early help plan',
    "What's the issue? | What's the goal? | What's the plan? | Who's doing it? | When's it due?",
    'need outcome action who when',
  ),
  headingSet(
    'whole family plan',
    'Family need | Agreed goal | Actions to meet goal | Family member / worker | Timescale | Closed?',
    'need outcome action who when notes',
  ),
  headingSet(
    'supporting families',
    'Headline outcome | Family goal | Measure of success | Actions | Owner | Review date',
    'outcome outcome measure action who when',
  ),
  headingSet(
    'care plan review',
    'Recommendation | Person to action | Timescale | Completed (Yes/No)',
    'action who when notes',
  ),
  headingSet('decisions of review', 'Decision / action | By who | By when', 'action who when'),
  headingSet(
    'PEP 2',
    "What I'm aiming for | What school will do | What my carer will do | What I'll do | Target date | Cost",
    'outcome action action action when other',
  ),
  headingSet(
    'EHCP 2',
    'Long term outcome | Short term target | Strategies and resources | Who, when and how often | Evaluation',
    'outcome outcome action who+when measure',
  ),
  headingSet(
    'speech and language',
    'Aim | Activity | Delivered by | Sessions per week | Reviewed',
    'outcome action who when notes',
  ),
  headingSet(
    'behaviour support',
    'Behaviour of concern | Replacement behaviour | Strategy | Staff | Data to be collected',
    'need outcome action who measure',
  ),
  headingSet(
    'youth offending',
    'Offending-related need | SMART objective | Sequence / date | Delivered by | Exit criteria',
    'need outcome when who measure',
  ),
  headingSet(
    'transition',
    'What matters to me | What support I need | Who provides it | How often',
    'other action who when',
  ),
  headingSet(
    'pathway 2',
    'Assessed need | What will happen to meet this need? | Who will be responsible for this action? | By when will it be done? | What happens if the plan does not work?',
    'need action who when other',
  ),
  headingSet(
    'risk management',
    'Identified risk | Risk level | Control measures in place | Further action needed | Action owner | Due by',
    'need measure action action who when',
  ),
  headingSet(
    'Signs 2',
    'Harm | Danger statement | Safety goal | Safety plan actions | Who | Timeline',
    'need need outcome action who when',
  ),
  headingSet('sleep', 'Now | Goal | How | Who | When', 'need outcome action who when'),
  headingSet(
    'from to',
    'From (where we are) | To (where we want to be) | Steps | Who | By',
    'need outcome action who when',
  ),
  headingSet(
    'hearing',
    'Objective 1: communication | Strategies | Lead | Timescale',
    'outcome action who when',
  ),
  headingSet('priority', 'Priority (H/M/L) | Action point | Allocated to | Target', 'other action who when'),
  headingSet(
    'conference',
    'Category | Risk / need | Outcome to be achieved | Task | Lead agency and named person | Timescale',
    'other need outcome action who when',
  ),
  headingSet('short', 'Aims | Methods | Who | Dates', 'outcome action who when'),
  headingSet(
    'parents in words',
    'What people are worried about | What I need to do | What help I will get | When I need to do it by | How you will know I have done it',
    'need action action when measure',
  ),
  headingSet(
    'grid',
    'Domain | Strengths | Needs | Actions | Who by and when',
    'other other need action who+when',
  ),
  headingSet(
    'CSE',
    'Concern | Existing safety | Safety gap | Next action | Who? When?',
    'need other need action who+when',
  ),
  headingSet(
    'core standard',
    'Outcome for child | Evidence that outcome is met | Intervention | Responsible adult | Review due',
    'outcome measure action who when',
  ),
  headingSet('date first', 'Date | Agreed action | Who | By when | Outcome', 'other action who when outcome'),
  headingSet('household', 'Name | Relationship | DOB | PR? | Lives in household?', 'people'),
  headingSet('network', 'Who is in my life | How they help', 'other'),
  headingSet('immunisations', 'Vaccine | Due | Given', 'other'),
  headingSet('exam results', 'Subject | Predicted grade | Actual grade | Effort', 'other'),
  headingSet('clubs', 'Club | Day | Cost | Contact', 'other'),
  headingSet('records of contact', 'Date | Contact with | Summary | Worker', 'other'),
  headingSet('assessments', 'Assessment tool | Date completed | Completed by | Findings', 'other'),
  headingSet('thresholds', 'Level | Description | Example', 'other'),
  headingSet('documents', 'Document title | Location | Owner', 'other'),
  headingSet('sign off', 'Agreed by | Signature | Date', 'signatures'),
  headingSet('attendees', 'Name of attendee | Job title | Organisation | Present / apologies', 'people'),
  headingSet('voice', 'Question asked | What the child said | Worker reflection', 'other'),
];
