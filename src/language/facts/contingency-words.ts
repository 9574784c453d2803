/** The words that tell of a plan that does not work, and of what comes next. */
import { numberPattern } from '../change/numbers';

/** A label or heading that a contingency belongs under: "Contingency", "What if?", "Plan B", "If things get worse". */
export const heading =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:our |the |my )?(?:contingency|contingencies|safety plan|crisis plan|escalation|back-?\s?up|fall-?\s?back|plan b|bottom lines?|trajectory|consequences?|triggers?|step(?:ping)?[\s-]up|next steps? if|(?:warning|danger) signs?|tipping points?|red (?:flags?|lines?)|lines? in the sand|deal-?breakers?|safety net|back-?stop|when to (?:worry|act|step)|not kept to|what would (?:make us worry|worry us))\b.{0,50}|(?:and )?(?:what|who|how)\b.{0,40}\bif\b.{0,60}|what\b.{0,30}\b(?:happens|do|then)\s+when\b.{3,60}|(?:when|what (?:would|will|might|could|makes?))\b.{0,30}\b(?:worry|worried|step(?:ped)?|escalated?|act|intervene|rethink|re-think|think again)\b.{0,30}|how\b.{0,40}(?:\bnot\b|n['’]?t\b).{0,40}|(?:and |but )?(?:if|when|should|in case) .{3,60})$/i;

/** A main clause after "if ...": then it is a sentence, not a heading. */
export const mainClause =
  /,(?! and what)|['’]ll\b|\b(?:will|would(?! (?:make us )?worry)|shall|must|can)\s(?!we know)|\b(?:call|tell|ring|contact|ask)s?\b/i;

/** What is said or done where a plan has failed. */
export const plansFailing =
  /\b(?:contingency|legal\s+(?:planning|gateway|advice)|public\s+law\s+outline|plo|pre-proceedings|care\s+proceedings|strategy\s+(?:meeting|discussion)|step(?:ped|ping)?\s+up\s+to|escalat(?:e|ed|ion)\s+to|initial\s+child\s+protection\s+conference|icpc|section\s+47|issue\s+proceedings|court\s+action|(?:the\s+)?plan\s+is\s+(?:not\s+working|failing|breaking\s+down))\b/i;

/** Words for what has not come about, or has got worse. */
export const notWorking =
  /\b(?:not|no|never|n['’]t|nothing|nowt|isnt|doesnt|fail\w*|insufficient|lack|non-?\w{4,}|disengag\w*|continue[sd]?|escalat\w*|increas\w*|worse\w*|deteriorat\w*|remain\w*|persist\w*|break(?:s|ing)?\s+down|slip\w*|slid\w*|stall\w*|refus\w*|breach\w*)\b|n['’]t\b/i;

/** What is put right within a row, asked kindly of whoever reads, or told of what goes well: no sign that the plan fails. */
export const everyday =
  /\byou(?:r|rs|rself)?\b|\b(?:ca(?:n['’]?t|nnot)|could not|couldn['’]t|(?:is|are) (?:unable|not able) to) (?:come|attend|make|get (?:here|there)|be there)\b|\bneeds? (?:help|to talk|advice|a break)\b|\b(?:wants?|wish(?:es)?|would like|prefers?)\b|\b(?:is|are|feels?) (?:ill|poorly|unwell|on shift|late|running late|tired|away|struggling|in (?:immediate )?danger)\b|\bquestions?\b|(?<!(?:not|cannot|n['’]t) )\bagrees?\b|\b(?:finish\w*|complet\w*|achieve[sd]?|going well|goes well|go well|has shown|have shown|succeed\w*)\b(?<!not (?:be )?(?:achieved|completed|finished))|\bemergency\b|\bout of hours\b|\bhalf term\b|\blanguage\b/i;

/** Words of saying and wishing before a condition: then it is somebody's view. */
export const reported =
  /\b(?:says?|said|thinks?(?! again)|thought|feels?|felt|wants?|wanted|told|tells us|believes?|hopes?|would (?:like|prefer|rather|cope|be (?:happy|glad))|agrees?|agreed|asked)\b/i;

/** What we fear for somebody: a worry, and no step. */
export const danger =
  /\b(?:worr(?:y|ied|ies)|danger|afraid|fear\w*|risk\s+(?:that|is|statement))\b|\b(?:may|might|could|will)\s+(?:\w+\s+){0,2}?(?:hurt|harm\w*|injur\w+|die|ill|suffer\w*|neglect\w*|frighten\w*|unsafe|scared|damage\w*)\b/i;

/** Who and what comes next where somebody has not kept to the plan. */
export const nextStep =
  /\b(?:we|team|everyone|everybody|group|meetings?|meets?|review|conference|panel|legal|solicitor|court|reporter|hearing|strategy|child(?:ren)?['’]?s? (?:social care|services)|social (?:work\w*|care|services)|local authority|department|council|assess\w*|police|emergency|stay(?:s|ing)?|stops?|live[sd]?|liv(?:e|ing)|move[sd]?|plan|foster\w*|call(?:s|ed)?|refer\w*|re-?refer\w*|re-?think|think again|decid\w*|conven\w+|forward|step(?:s|ped)?|escalat\w*|child protection|manager|professionals|notice|action|options?|rings?|visits?|takes? (?:it|this|them)|brings?|goes (?:back|to)|tells?)\b/iu;

/** What only a whole plan can come to, whatever the condition is about. */
export const planStep =
  /\b(?:options?|meetings?|reviews?|legal|conference|panel|further action|think|rethink|re-?think|re-?refer\w*|refer\w*|escalat\w*|social (?:care|services|work)|court|notice|assessment|family group conference|plan (?:\w+ ){0,2}(?:back|changed|reviewed|rewritten|rethought|looked at)|(?:re)?conven\w+|(?:brings?|brought|takes?) (?:\w+ ){0,3}(?:forward|back to)|strategy|proceedings|step(?:s|ped|ping)? (?:\w+ )?up)\b/i;

/** A figure. */
export const counts = new RegExp(`\\b(?:${numberPattern}|once|twice|below|above|half)\\b|%`, 'i');

/** Events that can be seen to have happened, whoever tells of them. */
export const seen =
  /\b(?:miss(?:es|ed|ing)?|dropp?(?:s|ed|ing)?|falls?|hits?|drinks?|drunk|drug|uses?|returns?|hurts?|injur\p{L}+|bruis\p{L}+|marks?\b(?! (?:is|are) not)|assault\p{L}*|absent|excluded|exclusion|arrest\p{L}*|refus\p{L}+|leaves?|contacts?|breach\p{L}*|positive|hospital|fight\p{L}*|reports? of|call-?outs?|incidents?|left alone|runs? (?:off|away)|missing|hungry|break(?:s)? down|broke down|attends?)\b/iu;

/** What is told of somebody and can be seen differently by each reader. */
export const unclear =
  /\b(?:engag\w*|co-?operat\w*|compl(?:y|ies|ying|iance)|cop(?:e|es|ing)|struggl\w*|manag\w*|improv\w*|chang\w*|progress|work(?:s|ing)? with|follow\w* the plan|keep\w* to|stick\w* to|better|worse|at risk|prioritis\w*|meet\w* (?:his|her|their|the) needs|serious\w*|safe(?:ly)?|settl\w*|worr\w*|disengag\w*|harm(?:ed)?)\b/i;

/** A limit that needs no date. */
export const atOnce =
  /\b(?:(?:the )?(?:same|next|following|that) (?:school |working )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|night|week|evening|morning|month)|straight ?away|at once|there and then|by noon)\b/i;

/** The words that open a condition. */
export const conditionOpens = /^(?:if|should|unless|when|where|once|in the event)\b/i;

/** What is told of a plan that works. */
export const goingWell =
  /\b(?:stays?|is|are|remains?|goes|rises?|keeps?|kept)\s+(?:\w+\s+)?(?:above|over|at least|good|well|up|on track|safe)\b|\b(?:improves?|settles?|succeeds?|stops drinking)\b/i;

/** Of a row's conditions, those about the plan as a whole: not "if the boiler is not working". */
export const wholePlan =
  /\b(?:plan|progress|change[s]?|improvement[s]?|actions?|outcomes?|concerns?|risks?|things|situation|agreement|targets?|goals?|engagement|harm|legal|proceedings|conference|icpc|plo|strategy|contingency)\b/i;

/** What those who keep the plan will do. */
export const weStep =
  /\b(?:we|(?:core|family) group|(?:the )?(?:team|network|professionals|(?:social|support|lead|key) (?:work\w*|professional)))\b(?:['’]ll\s|\s+(?:will|shall|must|would|may|is to|are to|to|can|need|meets?|agrees?|decides?|looks?|thinks?|calls?|asks?|tells?)\b)/i;

/** A verb that tells what comes of its subject. */
export const results =
  /^(.{5,120}?)\s(?:(?:will|would|may|might|could|can|shall)\s+)?(?:(?:leads?|take[sn]?|brings?)\s+(?:\w+\s+)?to|results?\s+in|means?(?:\s+that)?|triggers?|prompts?|brings?\s+about|starts?|sets?\s+off)\s+(.{5,})$/i;

/** More than one of something. */
export const counted = new RegExp(
  `\\b(?:more than|fewer than|less than|at least|below|above|still|again|keeps?|repeated(?:ly)?|twice|second|third|fourth|(?!one\\b|1\\b)(?:${numberPattern}))\\b|%`,
  'i',
);
