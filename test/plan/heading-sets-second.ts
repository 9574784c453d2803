import { headingSet, type HeadingSet } from './heading-set';

/** Written afresh after the rules were made for the first sets, to measure them; see the test for the figure. */
export const SECOND_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'outline child protection plan',
    "Child's developmental need | Planned outcome | Actions / services to be provided | Frequency & length of service, e.g. hours per week | Person/agency responsible | Date services will commence | Progress",
    'need outcome action when who when notes',
  ),
  headingSet(
    'common assessment',
    'Desired outcomes (as agreed with child, young person and/or family) | Action | Who will do this? | By when? | Progress & comments',
    'outcome action who when notes',
  ),
  headingSet(
    'care plan, health',
    "What are the child's needs? | How will these be met? | Who is responsible for making sure this happens? | Timescale | Contingency",
    'need action who when other',
  ),
  headingSet(
    'section F',
    'Outcome sought | Special educational provision required | Who will provide it? | How often and for how long? | Monitoring arrangements',
    'outcome action who when measure',
  ),
  headingSet(
    'PEP with cost',
    'SMART Target | What will be done to help me get there? | Led by | Timescale | Cost (PP+) | Impact',
    'outcome action who when other measure',
  ),
  headingSet(
    'youth justice 2',
    'My target | Why is it important? | What I will do | What others will do to help | When by | How we will know I have done it',
    'outcome need action action when measure',
  ),
  headingSet(
    'danger and goal',
    'Danger statement | Safety goal | Next steps | Timeline',
    'need outcome action when',
  ),
  headingSet(
    'domestic abuse',
    'Risk identified | Safety measure / action | Responsible | Date for completion',
    'need action who when',
  ),
  headingSet(
    'team around the family',
    'Priority need | What we plan to do | Lead person | To be completed by | Score at review',
    'need action who when measure',
  ),
  headingSet(
    'leaving care',
    'Identified need | Plan of action to meet need | Responsible person | Timescales | Update at review',
    'need action who when notes',
  ),
  headingSet(
    'Scotland',
    'Wellbeing concern | Desired outcome for the child | Action to be taken | By Whom | Timescale | Review of progress',
    'need outcome action who when notes',
  ),
  headingSet(
    'Wales',
    'Personal well-being outcome | Steps to achieve outcome | Who is responsible | By when | Progress',
    'outcome action who when notes',
  ),
  headingSet(
    'Welsh',
    'Angen | Canlyniad | Camau gweithredu | Gan bwy | Erbyn pryd | Sut y byddwn yn gwybod',
    'need outcome action who when measure',
  ),
  headingSet(
    'bilingual',
    'Angen / Need | Canlyniad / Outcome | Gweithredu / Action | Pwy / Who | Pryd / When',
    'need outcome action who when',
  ),
  headingSet(
    'Northern Ireland',
    'Identified Need | Objective | Task | Responsible Person | Timescale',
    'need outcome action who when',
  ),
  headingSet(
    'narrow columns',
    'Out-\ncome | Act-\nions | Person\nRespons-\nible | Time-\nscale',
    'outcome action who when',
  ),
  headingSet(
    'written to the child',
    "Things that are tricky for me | How I'd like things to be | What grown-ups will do | Who's helping | When it'll happen",
    'need outcome action who when',
  ),
  headingSet(
    'numbers and dates',
    'Action No. | Agreed action | Assigned to | Due | Date completed',
    'number action who when notes',
  ),
  headingSet(
    'mapping',
    'What needs to change and why? | What will help? | Who is doing what? | When?',
    'outcome action who when',
  ),
  headingSet(
    'goals in words of parents',
    'Our family goal | What we need to do | Who can help us with this | When will we do it by | How are we doing?',
    'outcome action who when notes',
  ),
  headingSet(
    'bottom lines',
    'Worry Statement | Bottom Line | Family Plan Action | Name | Start / End date',
    'need other action who when',
  ),
  headingSet(
    'neglect',
    'Concern (what is the impact on the child?) | Expected standard | What the parent will do | Support offered | Review by',
    'need outcome action action when',
  ),
  headingSet(
    'reunification',
    'Area for change | Current position | What good would look like | Tasks | Responsibility | Completion date',
    'need need outcome action who when',
  ),
  headingSet(
    'short break',
    'Assessed need | Intended outcome | Service provided | Provider | Start date | Review date',
    'need outcome action who when when',
  ),
  headingSet(
    'RAG',
    'Objective | Key tasks | Accountable officer | Milestone dates | RAG and why',
    'outcome action who when measure',
  ),
  headingSet('questions only', 'What? | Who? | When? | Done?', 'action who when notes'),
  headingSet(
    'where and how',
    'Where are we now? | Where do we want to be? | How will we get there? | Who will help? | By what date?',
    'need outcome action who when',
  ),
  headingSet(
    'exploitation',
    'Vulnerability / risk factor | Disruption or protective action | Lead agency | Timeframe | Outcome',
    'need action who when outcome',
  ),
  headingSet('contingency', 'If this happens | We will | Who will do it', 'need action who'),
  headingSet('core group members', 'Core group member | Agency | Email', 'people'),
  headingSet('placement history', 'Date from | Date to | Placement type | Reason for ending', 'other'),
  headingSet('visits', 'Date of visit | Who was seen | Seen alone? | Purpose', 'other'),
  headingSet('distribution', 'Name | Organisation | Date sent', 'people'),
  headingSet('conference votes', 'Attendee | View on plan | Category', 'people'),
  headingSet('yes and no', 'Question | Yes | No | Comments', 'other'),
  headingSet('likes', 'What I like | What I do not like', 'other'),
  headingSet('timetable of family time', 'Day | Time | Venue | Supervised by', 'other'),
  headingSet('views', "Child's views | Parent's views | Professional's views", 'other'),
  headingSet('health appointments', 'Appointment | Date | Outcome', 'other'),
  headingSet('previous referrals', 'Service | Date referred | Outcome of referral', 'other'),
  headingSet('scaling', 'Scaling question | Mum | Dad | Social worker', 'other'),
  headingSet(
    'agreement',
    'Name (print) | Relationship to child | I agree with this plan | Signed | Dated',
    'signatures',
  ),
  headingSet('legal', 'Type of order | Date made | Date of expiry | Court', 'other'),
  headingSet('attainment', 'Subject | Current level | Target | Teacher comment', 'other'),
  headingSet('behaviour chart', 'Trigger | Behaviour | Response | Consequence', 'other'),
  headingSet('medication', 'Medication | Dose | Frequency | Prescribed by', 'other'),
  headingSet('meeting dates', 'Meeting | Date | Time | Venue', 'other'),
  headingSet(
    'professionals',
    'Professional | Role | How often do they see the child? | Contact details',
    'people',
  ),
];
