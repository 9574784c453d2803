import { headingSet, type HeadingSet } from './heading-set';

/** Written afresh once more, after the second sets were understood, to measure again; see the test for the figure. */
export const THIRD_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'county child protection',
    "What is the child's experience that needs to change? | What do we want life to be like for the child? | What has to be done, by whom? | Timescale for completion | How will we measure the difference made?",
    'need outcome action when measure',
  ),
  headingSet(
    'unborn baby',
    'Identified risk to unborn | Expected change | Actions needed before birth | Named worker | Complete by',
    'need outcome action who when',
  ),
  headingSet(
    'health care plan',
    'Health need | Agreed actions | Person responsible for action | Target completion date | Outcome / progress',
    'need action who when notes',
  ),
  headingSet('tiny headings', 'Need | Plan | Lead | By', 'need action who when'),
  headingSet(
    'emotional wellbeing',
    'Worry | How bad is it? (0-10) | What could help | Who can help | When to start',
    'need measure action who when',
  ),
  headingSet(
    'SEND pupil passport',
    "I find it hard to | You can help me by | My target is | I'll know I've done it when",
    'need action outcome measure',
  ),
  headingSet(
    'assess plan do review',
    'Difficulty | Target(s) for this term | Provision / support in place | Adult | Frequency | Impact of support',
    'need outcome action who when measure',
  ),
  headingSet(
    'capitals',
    'KEY CONCERN | DESIRED CHANGE | TASKS TO BE UNDERTAKEN | BY WHOM? | TIMESCALE? | RAG RATING',
    'need outcome action who when measure',
  ),
  headingSet(
    'family group conference',
    'What the family has agreed | Who will make sure it happens | When it will start | What will happen if it does not work',
    'action who when other',
  ),
  headingSet(
    'missing from home',
    'Issue identified at return interview | Recommended action | Agency | Due date',
    'need action who when',
  ),
  headingSet(
    'online template',
    'Goal # | Description of goal | Milestones | Responsible person(s) | Target end date',
    'number outcome measure who when',
  ),
  headingSet(
    'resettlement',
    'Area (accommodation, ETE, health) | Need identified | Planned intervention | Delivered by whom | Review',
    'other need action who notes',
  ),
  headingSet(
    'adoption support',
    'Support need | What support will be given | Frequency and duration | Who is providing this | How we will review this',
    'need action when who measure',
  ),
  headingSet(
    'fostering',
    "Child's need | Carer's task | Local authority's task | Date to be achieved by",
    'need action action when',
  ),
  headingSet(
    'kinship',
    'Priority | Objective | How this will be achieved | Resources needed | Responsible | Start | Finish',
    'other outcome action other who when when',
  ),
  headingSet(
    'children in need of help',
    'What we are concerned about and why | The difference we want to make | What each person will do to make this happen | Review date',
    'need outcome action when',
  ),
  headingSet(
    'core group',
    'Outcome required | Agreed action at last core group | Who | Has it been done? | New action and date',
    'outcome action who notes action',
  ),
  headingSet('written agreement', 'I agree to | Why this matters | By when', 'action need when'),
  headingSet(
    'pre-proceedings',
    'Concern of the local authority | What you must do | What we will do to help you | When this must be done by | How this will be checked',
    'need action action when measure',
  ),
  headingSet(
    'attendance',
    'Barrier to attendance | Action to remove barrier | Owner (school / family) | Date | Attendance target',
    'need action who when outcome',
  ),
  headingSet(
    'mapping for teenagers',
    "What's bugging me | What I'd love to happen | My bit | Your bit | Deadline",
    'need outcome action action when',
  ),
  headingSet('housing', 'Problem | Solution | Person | Date', 'need action who when'),
  headingSet(
    'parenting',
    'Parenting strength to build on | Next step | Who will support | How many sessions',
    'other action who when',
  ),
  headingSet(
    'dash columns',
    'Action - what | Action - who | Action - when | Result',
    'action who when outcome',
  ),
  headingSet(
    'brackets',
    'Outcome (child will...) | Steps (adults will...) | Responsibility of | Timeframe (e.g. 6 weeks) | Evidence (how do we know?)',
    'outcome action who when measure',
  ),
  headingSet(
    'Welsh 2',
    'Beth sydd angen newid? | Beth fydd yn cael ei wneud? | Pwy fydd yn gwneud hyn? | Erbyn pryd?',
    'outcome action who when',
  ),
  headingSet(
    'Scotland 2',
    'SHANARRI | Identified need or risk | Planned action | Lead professional | Timescale | Intended outcome',
    'other need action who when outcome',
  ),
  headingSet(
    'long questions',
    'What would need to be different for us to close the case? | What are the steps that will take us there? | Which person or service is going to take each step? | What is the latest date for each step?',
    'outcome action who when',
  ),
  headingSet(
    'safety contract',
    'Rule | Who will keep to this rule | Who will check and how often',
    'action who who+when',
  ),
  headingSet(
    'strengths and plan',
    "What's going well | What we're worried about | What needs to happen next | Who will do it and by when",
    'other need action who+when',
  ),
  headingSet(
    'review of actions',
    'Action agreed at conference | Person responsible | Timescale | Update since last review',
    'action who when notes',
  ),
  headingSet(
    'trajectory',
    'Week | What will happen | Who will be there | Overnight?',
    'other action who other',
  ),
  headingSet('siblings', 'Full name | Date of birth | Lives with | School', 'people'),
  headingSet('strategy discussion', 'Agency | Information shared | View on threshold', 'other'),
  headingSet('body map', 'Injury | Location on body | Explanation given | Seen by', 'other'),
  headingSet('legal planning', 'Order sought | Grounds | Evidence | Court date', 'other'),
  headingSet('consultation', 'Who was consulted? | When? | What did they say?', 'other'),
  headingSet('checklist', 'Item | Completed (Y/N) | Date', 'other'),
  headingSet('key dates', 'Event | Date | Time | Venue', 'other'),
  headingSet('reports', 'Report | Author | Date received | Shared with family?', 'other'),
  headingSet('school history', 'School | From | To | Reason for leaving', 'other'),
  headingSet('risk scores', 'Risk factor | Score (1-5) | Evidence', 'other'),
  headingSet('daily routine', 'Time | Activity | Who with', 'other'),
  headingSet('family time', 'Person | Type of contact | Frequency | Supervision', 'other'),
  headingSet('signing page', 'Parent / carer | Signature | Date signed', 'signatures'),
  headingSet('apologies', 'Present | Apologies', 'people'),
  headingSet('finance', 'Item | Cost | Budget code | Approved by', 'other'),
  headingSet('emergency numbers', 'Who to call | Number | When', 'other'),
];
