import { headingSet, type HeadingSet } from './heading-set';

/** Written when the rules had been bettered by the sixth and seventh. */
export const EIGHTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'county A, child in need',
    "What is the child's need? | What outcome do we want for the child? | Services and actions | Provider of service | Start / end date | Measure of success",
    'need outcome action who when measure',
  ),
  headingSet(
    'county B, early help',
    "Strengths to build on | Difficulties | Family's goals | What we'll all do | Named lead | By when",
    'other need outcome action who when',
  ),
  headingSet(
    'county C, child protection',
    'Category of harm | Evidence of harm | Protective action | Responsible person and agency | Timescale for completion | Outcome achieved',
    'other need action who when notes',
  ),
  headingSet(
    'care leaver',
    "Area of my life | Where I'm at | Where I want to get to | How I'll get there | My support | Date",
    'other need outcome action action when',
  ),
  headingSet(
    'young carer',
    "What's tricky? | What would help? | Who can do this? | When can it start? | Happy with this?",
    'need action who when other',
  ),
  headingSet(
    'mental health',
    'Presenting need | Treatment goal | Intervention offered | Clinician | No. of sessions | Outcome measure',
    'need outcome action who when measure',
  ),
  headingSet(
    'housing',
    "Housing issue | What needs doing | Who's dealing with it | Latest date | Sorted?",
    'need action who when notes',
  ),
  headingSet(
    'school support',
    'Barrier to learning | Desired change | Strategy | Adult responsible | How often and for how long | Evidence of impact',
    'need outcome action who when measure',
  ),
  headingSet(
    "family's own plan",
    "We're worried that | We want | We've agreed that | Who'll make sure | Check by",
    'need outcome action who when',
  ),
  headingSet(
    'harm outside the home',
    'Location of risk | Contextual risk | Disruption activity | Lead partner | Target date | Rating at review',
    'other need action who when measure',
  ),
  headingSet(
    'parental drinking',
    'Behaviour of concern | Effect on the children | Change required | Support available | Person offering support | Review by',
    'need need outcome action who when',
  ),
  headingSet(
    'court undertaking',
    'Mother agrees to | Father agrees to | The social worker agrees to | Start | Review',
    'action action action when notes',
  ),
  headingSet(
    'unborn baby',
    'Pre-birth concern | Plan before birth | Plan at birth | Plan after birth | Who | When',
    'need action action action who when',
  ),
  headingSet(
    'rated actions',
    'Priority (H/M/L) | Action required to achieve outcome | Allocated officer | Deadline | Progress (RAG)',
    'other action who when notes',
  ),
  headingSet('short', 'Need | Plan | Who | When', 'need action who when'),
  headingSet('contacts and roles', "Who's who | What they do | How to reach them", 'people'),
  headingSet(
    'core group',
    'Core group member | Relationship / agency | Attended | Apologies | Report',
    'people',
  ),
  headingSet('agreement', 'I have read and agree with this plan | Name | Signature | Date', 'signatures'),
  headingSet('brothers and sisters', 'Sibling | Age | Lives with | School year', 'people'),
  headingSet('teaching', 'SMART letter | What it stands for | Ask yourself', 'other'),
  headingSet('rewriting', 'Instead of | Try', 'other'),
  headingSet('decisions', 'Date of decision | Decision | Made by | Reasons', 'other'),
  headingSet('health checks', 'Check | Date due | Date done | Result', 'other'),
  headingSet('family time', 'Who | How often | Where | Supervised?', 'other'),
];
