import { headingSet, type HeadingSet } from './heading-set';

/** The other half of the sixth, kept aside until the rules understood those. */
export const SEVENTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'Mosaic export',
    'Dimension | Need identified | What we plan to do | Who is going to do this | Start date | Completion date | Status',
    'other need action who when when notes',
  ),
  headingSet(
    'Signs of Safety, statements',
    'Danger statement // (who is worried, about what, why) | Safety goal | Action | Lead | Date due',
    'need outcome action who when',
  ),
  headingSet(
    'team around the family 2',
    'Need | Action agreed at this meeting | To be completed by whom | To be completed by when | Progress since last TAF',
    'need action who when notes',
  ),
  headingSet(
    'looked after review',
    "Area of need | What should happen next? | Who's responsible? | Target date",
    'need action who when',
  ),
  headingSet(
    'pathway plan 2',
    "My goals | How will I get there? | Who will support me | Timescales | How I'll know I've got there",
    'outcome action who when measure',
  ),
  headingSet(
    'education, health and care',
    'Outcome sought | Special educational provision required | Provided by | Frequency and duration',
    'outcome action who when',
  ),
  headingSet(
    'youth justice 1',
    'Factor linked to offending | Intervention target | Intervention / activity | Delivered by | Sequencing / dates | How progress will be measured',
    'need outcome action who when measure',
  ),
  headingSet(
    'for a child 1',
    "What I'd like to be different | What's going to happen | Grown-ups helping | When | How we'll check",
    'outcome action who when measure',
  ),
  headingSet(
    "child's plan, wellbeing",
    'Wellbeing concern | Desired outcome | Partner to provide support | Action to be taken | Timescale for review | Progress',
    'need outcome who action when notes',
  ),
  headingSet(
    'pre-proceedings',
    "Local authority's concern | What must change | What the parents agree to do | What the local authority will do | By (date)",
    'need outcome action action when',
  ),
  headingSet('core group minutes 1', 'Action point | Owner | Due | Complete (Y/N)', 'action who when notes'),
  headingSet(
    'assessment to plan',
    "Child's need (from assessment) | What are we going to do about it? | Name of worker / family member | How long for?",
    'need action who when',
  ),
  headingSet(
    'family group conference 1',
    'Concern raised by family | Solution suggested | Person taking this forward | Agreed timeframe | Back-up plan',
    'need action who when other',
  ),
  headingSet(
    'strengths first',
    'Strengths | Vulnerabilities | Intended outcomes | Tasks | Assigned to | Timeline',
    'other need outcome action who when',
  ),
  headingSet(
    'harm matrix',
    'Harm | Complicating factors | Goal | Task | Responsibility of | Timescale (date)',
    'need need outcome action who when',
  ),
  headingSet(
    'health care plan',
    'Health need identified | Objective | Action to be taken | By whom | By when | Date achieved',
    'need outcome action who when notes',
  ),
  headingSet(
    'impact on the child',
    "Presenting issue | Impact on child | Change needed | Professional's action | Parent/carer's action | Agreed date",
    'need need outcome action action when',
  ),
  headingSet(
    "child's name 1",
    "What Ellie needs | What Ellie's family and workers will do | Which person | By this date | How Ellie will be better off",
    'need action who when outcome',
  ),
  headingSet(
    "child's name 3",
    "Kai's worries | Kai's goals | Jobs to do | Who'll do them | When they'll be done by",
    'need outcome action who when',
  ),
  headingSet(
    'three columns of Signs of Safety',
    'What is working well? | What are we worried about? | What needs to happen?',
    'other need action',
  ),
  headingSet('contacts 2', 'Family member | Relationship to child | Date of birth | Address', 'people'),
  headingSet('teaching 2', 'Poor example | Reason | Good example', 'other'),
  headingSet('attendance 2', 'Term | Attendance % | Lates | Exclusions', 'other'),
  headingSet('signing 2', 'Role | Signature | Date signed', 'signatures'),
  headingSet('chronology', 'Date | Significant event | Impact | Source', 'other'),
  headingSet('contact arrangements', 'Contact with | Frequency | Venue | Supervised by', 'other'),
  headingSet('document history', 'Version | Changed by | Date | What changed', 'other'),
  headingSet('team list', 'Key worker | Team | Tel | Manager', 'people'),
  headingSet('timetable', 'Day | Morning | Afternoon | Evening', 'other'),
  headingSet(
    'protective factors',
    'Vulnerability / risk | Protective factor | Multi-agency action | Accountable agency | Timeframe for completion',
    'need other action who when',
  ),
  headingSet(
    'five questions',
    "Why do we need a plan? | What's our goal? | How are we going to do it? | Who's going to do it? | How long will it take?",
    'need outcome action who when',
  ),
  headingSet(
    'recommendations',
    'Recommendation | Lead agency | Action taken | Target date',
    'action who notes when',
  ),
  headingSet(
    'exploitation',
    'Exploitation risk | Action to disrupt / safeguard | Action owner | Due date',
    'need action who when',
  ),
  headingSet(
    'parenting capacity',
    'Parenting capacity concern | Evidence of concern | Support to be offered | Provider / lead | Commencing | Ending',
    'need need action who when when',
  ),
  headingSet(
    'action log',
    'Date raised | Details of action | Who is to complete | Date completed',
    'notes action who notes',
  ),
  headingSet(
    'child in need, one county',
    'Identified risks and needs | What does good look like? | Agreed actions | Person(s) responsible including family | Completion timescale',
    'need outcome action who when',
  ),
  headingSet(
    'foster placement',
    "Arrangement | Details | Who's responsible | Date by which this will be done",
    'action other who when',
  ),
  headingSet(
    'missing',
    'Push / pull factor | Prevention step | Led by which agency | When',
    'need action who when',
  ),
];
