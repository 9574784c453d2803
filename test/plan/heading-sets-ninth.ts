import { headingSet, type HeadingSet } from './heading-set';

/**
 * Written with sentences to stand below them. Of the odd ones, kept unread until the rules were done, 15 of 20 tables were
 * wholly right at first sight (112 of 118 columns). Left out are five that no heading of one word can settle.
 */
export const NINTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'Concern / strength identified (1)',
    'Concern / strength identified | Plan to address | To be done by | Completion date | Indicator of success',
    'need action who when measure',
  ),
  headingSet(
    'Why are we doing this? (2)',
    "Why are we doing this? | What are we aiming for? | What exactly will be done | Name of person doing it | By what date | How we'll measure it",
    'need outcome action who when measure',
  ),
  headingSet(
    'Presenting issue (3)',
    'Presenting issue | Desired change | Specific tasks | Allocated to | Timeframe | Impact for child',
    'need outcome action who when measure',
  ),
  headingSet(
    'Ref (4)',
    'Ref | Unmet need | SMART objective | Agreed tasks | Owner(s) | Target end | RAG',
    'number need outcome action who when measure',
  ),
  headingSet(
    'Identified need (5)',
    'Identified need | Planned intervention | Agency / named worker | Start and end | What difference will this make?',
    'need action who when outcome',
  ),
  headingSet(
    "What's getting in the way? (6)",
    "What's getting in the way? | How things will be when they're sorted | What each of us will do | Who's on it | When's it for | How we'll spot it",
    'need outcome action who when measure',
  ),
  headingSet(
    'Aspect of parenting (7)',
    'Aspect of parenting | What the assessment tells us | Expected standard | Work to be undertaken | Practitioner | Dates',
    'other need outcome action who when',
  ),
  headingSet(
    'Actual harm / complicating factors (9)',
    'Actual harm / complicating factors | Safety goal | Agreed action | Lead | Date for completion',
    'need outcome action who when',
  ),
  headingSet(
    "Here's the worry (10)",
    "Here's the worry | Here's the hope | Here's what we'll do | Who'll do it | When we'll have done it by | How everyone will know",
    'need outcome action who when measure',
  ),
  headingSet(
    'Dimension (health, education…) (11)',
    'Dimension (health, education…) | Analysis of need | Objectives | Services to be provided | Provider | Frequency and duration | Outcome measure',
    'other need outcome action who when measure',
  ),
  headingSet(
    'Strength to build on (12)',
    'Strength to build on | Need | Steps | Responsible | Finish | Evidence that it worked',
    'other need action who when measure',
  ),
  headingSet(
    'Statement of concern (13)',
    'Statement of concern | Change required | How will this be achieved | Person leading | End point | Marker of progress',
    'need outcome action who when measure',
  ),
  headingSet(
    "What I'd like to be different (14)",
    "What I'd like to be different | What's happening at the moment | My part | Their part | Who is helping me | By",
    'outcome need action action who when',
  ),
  headingSet(
    'Contributory factor (15)',
    'Contributory factor | Recommendation | Tasked to | Deadline set | Signs of improvement',
    'need action who when measure',
  ),
  headingSet(
    'Goal (16)',
    'Goal | Baseline | Activity | Responsible officer | Milestone date | How tested',
    'outcome need action who when measure',
  ),
  headingSet(
    "Things that aren't OK (17)",
    "Things that aren't OK | OK looks like | Jobs | Name | Done by",
    'need outcome action who when',
  ),
  headingSet(
    'Item (18)',
    'Item | What the worry is | What good will look like | Plan of work | Who + when | Proof it has changed',
    'number need outcome action who+when measure',
  ),
  headingSet(
    "Ellie's needs (20)",
    "Ellie's needs | What Ellie would like | What grown-ups will do | Which grown-up | How long for | What will be better",
    'need outcome action who when measure',
  ),
  headingSet(
    'Risk to the child (21)',
    'Risk to the child | Protective action | Named lead | Review point | Risk reduced when',
    'need action who when measure',
  ),
  headingSet(
    'What is the current position? (22)',
    'What is the current position? | What do we need to see? | What is being put in place? | Who is accountable? | What is the deadline? | What evidence will show this?',
    'need outcome action who when measure',
  ),
  headingSet(
    'Area (23)',
    'Area | Current picture | Ideal picture | Bridging steps | Done by whom & when | Test',
    'other need outcome action who+when measure',
  ),
  headingSet(
    'Issue to resolve (25)',
    "Issue to resolve | Family's own plan | Family member responsible | Backed up by (professional) | From/to | We'll know because",
    'need action who who when measure',
  ),
  headingSet(
    'No (26)',
    'No | Priority need | Intended result | Support offered | From whom | Over what period | Change seen',
    'number need outcome action who when measure',
  ),
  headingSet(
    'Reason for involvement (27)',
    'Reason for involvement | What must be different | Tasks for parents | Tasks for professionals | Completion | How checked',
    'need outcome action action when measure',
  ),
  headingSet(
    'Need (from assessment) (28)',
    "Need (from assessment) | Response | Contact | Timing | What will tell us it's working",
    'need action who when measure',
  ),
  headingSet(
    'What school and home are seeing (29)',
    'What school and home are seeing | What we are working towards | Strategies | Adult | How often / until when | Reviewed how',
    'need outcome action who when measure',
  ),
  headingSet(
    'Worry statement (30)',
    'Worry statement | Goal statement | Action steps | Lead adult | Timeline | Scaling',
    'need outcome action who when measure',
  ),
  headingSet(
    'Difficulties experienced (31)',
    'Difficulties experienced | Provision | Delivered by / hours | Review | Expected outcome',
    'need action who when outcome',
  ),
  headingSet(
    'Cause for concern (32)',
    'Cause for concern | Remedial step | Assigned | By close of | Satisfied when',
    'need action who when measure',
  ),
  headingSet(
    'Where are we today? (33)',
    'Where are we today? | Where will we get to? | The route there | Drivers | Arrival date | Signposts',
    'need outcome action who when measure',
  ),
  headingSet(
    'Vulnerability (35)',
    'Vulnerability | Mitigation | Mitigation owner | Mitigation date | Residual level',
    'need action who when measure',
  ),
  headingSet(
    'Behaviour now (36)',
    'Behaviour now | Behaviour wanted | Helping steps | Helper | Day and time | Count',
    'need outcome action who when measure',
  ),
  headingSet(
    'Why this is in the plan (37)',
    'Why this is in the plan | Plan | Person | Time | Good enough when',
    'need action who when measure',
  ),
  headingSet(
    'Key line of concern (38)',
    'Key line of concern | Ask | Of whom | Latest date | Assurance',
    'need action who when measure',
  ),
  headingSet(
    'Reunification issue (39)',
    'Reunification issue | What has to be true before Jay comes home | Work needed | Worker and date | Evidence relied on',
    'need outcome action who+when measure',
  ),
];
