import { keptByText } from '../../plan/kept-by-text';
import { keptWith } from '../../plan/kept-with';
import { conditionalOf, subjectOfCondition } from '../sentences/conditionals';
import { isPlaceholder } from '../placeholders';
import type { PlanFacts } from './plan-facts';
import { plainTextOf } from '../sentences/plain-text';
import { findTimes } from '../times';
import { numberPattern } from '../change/numbers';
import { sentencesOf } from '../sentences/sentences';

/** A passage of the document that says what happens if the plan does not work. */
export interface Contingency {
  /** The paragraph, or the paragraph under its heading, as written. */
  readonly text: string;
  /** True where it says what counts as not working: a number, or something seen to happen or not to happen. */
  readonly saysWhatCounts: boolean;
  /** True where it says by when the next step is taken. */
  readonly saysByWhen: boolean;
}

/** A label or heading that a contingency belongs under: "Contingency", "What if?", "Plan B", "If things get worse". */
const heading =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:our |the |my )?(?:contingency|contingencies|safety plan|crisis plan|escalation|back-?\s?up|fall-?\s?back|plan b|bottom lines?|trajectory|consequences?|triggers?|step(?:ping)?[\s-]up|next steps? if|warning signs?|tipping points?|not kept to|what would (?:make us worry|worry us))\b.{0,50}|(?:and )?(?:what|who|how)\b.{0,40}\bif\b.{0,60}|what\b.{0,30}\b(?:happens|do|then)\s+when\b.{3,60}|how\b.{0,40}(?:\bnot\b|n['’]?t\b).{0,40}|(?:and |but )?(?:if|when|should|in case) .{3,60})$/i;
/** A main clause after "if ...": then it is a sentence, not a heading. */
const mainClause =
  /,(?! and what)|['’]ll\b|\b(?:will|would(?! (?:make us )?worry)|shall|must|can)\s(?!we know)|\b(?:call|tell|ring|contact|ask)s?\b/i;
const plansFailing =
  /\b(?:contingency|legal\s+(?:planning|gateway|advice)|public\s+law\s+outline|plo|pre-proceedings|care\s+proceedings|strategy\s+(?:meeting|discussion)|step(?:ped|ping)?\s+up\s+to|escalat(?:e|ed|ion)\s+to|initial\s+child\s+protection\s+conference|icpc|section\s+47|issue\s+proceedings|court\s+action|(?:the\s+)?plan\s+is\s+(?:not\s+working|failing|breaking\s+down))\b/i;
const notWorking =
  /\b(?:not|no|never|n['’]t|nothing|nowt|isnt|doesnt|fail\w*|insufficient|lack|continue[sd]?|escalat\w*|increas\w*|worse\w*|deteriorat\w*|remain\w*|persist\w*|break(?:s|ing)?\s+down|slip\w*|slid\w*|stall\w*|refus\w*|breach\w*)\b|n['’]t\b/i;
/** What is put right within a row, asked kindly of whoever reads, or told of what goes well: no sign that the plan fails. */
const everyday =
  /\byou(?:r|rs|rself)?\b|\b(?:ca(?:n['’]?t|nnot)|could not|couldn['’]t|(?:is|are) (?:unable|not able) to) (?:come|attend|make|get (?:here|there)|be there)\b|\bneeds? (?:help|to talk|advice|a break)\b|\b(?:wants?|wish(?:es)?|would like|prefers?)\b|\b(?:is|are|feels?) (?:ill|poorly|unwell|on shift|late|running late|tired|away|struggling|in (?:immediate )?danger)\b|\bquestions?\b|\bagrees?\b|\b(?:finish\w*|complet\w*|achieve[sd]?|going well|goes well|go well|has shown|have shown|succeed\w*)\b(?<!not (?:be )?(?:achieved|completed|finished))|\bemergency\b|\bout of hours\b|\bhalf term\b|\blanguage\b/i;
/** Words of saying and wishing before a condition: then it is somebody's view. */
const reported =
  /\b(?:says?|said|thinks?|thought|feels?|felt|wants?|wanted|told|tells us|believes?|hopes?|would (?:like|prefer|rather|cope|be (?:happy|glad))|agrees?|agreed|asked)\b/i;
const danger =
  /\b(?:worr(?:y|ied|ies)|danger|afraid|fear\w*|risk\s+(?:that|is|statement))\b|\b(?:may|might|could|will)\s+(?:\w+\s+){0,2}?(?:hurt|harm\w*|injur\w+|die|ill|suffer\w*|neglect\w*|frighten\w*|unsafe|scared|damage\w*)\b/i;
const nextStep =
  /\b(?:we|team|everyone|everybody|group|meetings?|meets?|review|conference|panel|legal|solicitor|court|reporter|hearing|strategy|child(?:ren)?['’]?s? (?:social care|services)|social (?:work\w*|care|services)|local authority|department|council|assess\w*|police|emergency|stay(?:s|ing)?|stops?|live[sd]?|liv(?:e|ing)|move[sd]?|plan|foster\w*|call(?:s|ed)?|refer\w*|re-?refer\w*|re-?think|think again|decid\w*|step(?:s|ped)?|escalat\w*|child protection|manager|professionals|notice|action|options?|rings?|visits?|takes? (?:it|this|them)|brings?|goes (?:back|to)|tells?)\b/iu;
/** What only a whole plan can come to, whatever the condition is about. */
const planStep =
  /\b(?:options?|meetings?|reviews?|legal|conference|panel|further action|think|rethink|re-?think|re-?refer\w*|refer\w*|escalat\w*|social (?:care|services|work)|court|notice|assessment|plan|reconvene|step(?:ped|ping)? up)\b/i;
const counts = new RegExp(`\\b(?:${numberPattern}|once|twice|below|above|half)\\b|%`, 'i');
/** Events that can be seen to have happened, whoever tells of them. */
const seen =
  /\b(?:miss(?:es|ed|ing)?|dropp?(?:s|ed|ing)?|falls?|hits?|drinks?|drunk|drug|uses?|returns?|hurts?|injur\p{L}+|bruis\p{L}+|marks?\b(?! (?:is|are) not)|assault\p{L}*|absent|excluded|exclusion|arrest\p{L}*|refus\p{L}+|leaves?|contacts?|breach\p{L}*|positive|hospital|fight\p{L}*|reports? of|call-?outs?|incidents?|left alone|runs? (?:off|away)|missing|hungry|break(?:s)? down|broke down|attends?)\b/iu;
/** What is told of somebody and can be seen differently by each reader. */
const unclear =
  /\b(?:engag\w*|co-?operat\w*|compl(?:y|ies|ying|iance)|cop(?:e|es|ing)|struggl\w*|manag\w*|improv\w*|chang\w*|progress|work(?:s|ing)? with|follow\w* the plan|keep\w* to|stick\w* to|better|worse|at risk|prioritis\w*|meet\w* (?:his|her|their|the) needs|serious\w*|safe(?:ly)?|settl\w*|worr\w*|disengag\w*|harm(?:ed)?)\b/i;

/**
 * Every passage that says what happens if the plan does not work; a heading with only a prompt under it is none. Worked out
 * once for each `PlanFacts` and kept with it.
 */
export const findContingencies = keptWith((facts: PlanFacts): readonly Contingency[] => {
  const { texts } = facts;
  return texts.flatMap(({ text, place }, at): readonly Contingency[] => {
    if (isPlaceholder(text)) return [];
    const { labelled, heads, always } = labelIn(text);
    if (labelled === null && heads) return underHeading(facts, at);
    if (labelled !== null && (place === null || always)) return [read(labelled, text, facts)];
    if (!(place === null ? tellsOutsideRows : tellsInRow)(text)) return [];
    const list = /:\s*$|\bindicators?\b/i.test(text)
      ? texts.slice(at + 1, at + 5).map((next) => next.text)
      : [];
    return [read([text, ...list].join('\n'), text, facts)];
  });
});

/** What a text's label says: the words after it, whether all of it is a heading, and whether the label leaves no doubt. */
const labelIn = keptByText((text) => {
  const plain = plainTextOf(text).text;
  return {
    labelled: afterLabel(text),
    heads: isHeading(plain),
    always: /\bplan b\b|contingency/i.test(plain),
  };
});

const tellsOutsideRows = keptByText((text) =>
  sentences(text).some((sentence) => tellsNextStep(sentence, true)),
);
const tellsInRow = keptByText((text) => sentences(text).some((sentence) => tellsNextStep(sentence, false)));

function sentences(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function isHeading(plain: string): boolean {
  const words = plain.trim().replace(/[\s:?!.–—-]+$/, '');
  return plain.trim().length < 90 && heading.test(words) && !mainClause.test(words);
}

/** The words after a label of a contingency in the same paragraph: "What if? If Grace …", "Contingency: if …". */
function afterLabel(text: string): string | null {
  const [, label = '', rest = ''] = /^([^:?–—]{4,80}?)\s*(?:[:?]|\s[–—-]\s)\s*(\S.*)$/s.exec(text) ?? [];
  const answers = /\p{L}{2}/u.test(rest) && !isPlaceholder(rest) && !isHeading(plainTextOf(rest).text);
  return answers && isHeading(plainTextOf(label).text) ? rest : null;
}

/** What stands under a heading; nothing where a prompt, a question or the next heading follows. */
function underHeading(facts: PlanFacts, at: number): readonly Contingency[] {
  const { texts } = facts;
  const inPlan = texts[at]?.place !== null;
  const below = texts.slice(at + 1, at + 6).filter(({ place }) => (place !== null) === inPlan);
  const [first] = below;
  if (!first || first !== texts[at + 1] || first.heading || isPlaceholder(first.text)) return [];
  if (isHeading(plainTextOf(first.text).text) || isShort(first.text)) return [];
  const end = below.findIndex((next) => next.heading || isShort(next.text));
  const own = end < 0 ? below : below.slice(0, end);
  return [read(own.map((next) => next.text).join('\n'), first.text, facts)];
}

/** A label or a table's cell rather than a sentence. */
function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length < 4;
}

/**
 * "If things slip, we will meet again", "Unless Mum rings, the review is brought forward": a condition about the plan or
 * somebody in it, and what is done then. In a plan's own rows only what speaks of the whole plan or of the law is meant.
 */
function tellsNextStep(sentence: string, outsideRows: boolean): boolean {
  const conditional = /["“”]/.test(sentence) ? null : conditionalOf(sentence);
  if (!conditional) return false;
  const { condition, consequence, before, loose } = conditional;
  if (everyday.test(condition) || danger.test(consequence)) return false;
  const subject = subjectOfCondition(condition);
  const aboutPlan = plansFailing.test(sentence) || (subject === 'situation' && notWorking.test(condition));
  if (!outsideRows) return aboutPlan && wholePlan.test(sentence);
  if (plansFailing.test(sentence)) return true;
  if (reported.test(before) || /\byou\b|\bplease\b|\bcan (?:ring|speak|ask|call|contact)\b/i.test(sentence))
    return false;
  if (loose) return subject !== 'else' && notWorking.test(condition) && nextStep.test(consequence);
  if (subject === 'else') return notWorking.test(condition) && planStep.test(consequence);
  return subject === 'situation' || nextStep.test(consequence);
}

/** Of a row's conditions, those about the plan as a whole: not "if the boiler is not working". */
const wholePlan =
  /\b(?:plan|progress|change[s]?|improvement[s]?|actions?|outcomes?|concerns?|risks?|things|situation|agreement|targets?|goals?|engagement|harm|legal|proceedings|conference|icpc|plo|strategy|contingency)\b/i;

/** Reads what is said: its conditions for signs, all else for a time. What stands without a condition may hold both. */
function read(whole: string, text: string, facts: PlanFacts): Contingency {
  const parts = sentences(whole).map((sentence) => {
    const { condition, consequence } = conditionalOf(sentence) ?? {
      condition: sentence,
      consequence: sentence,
    };
    return { condition: withoutTimes(condition, facts), consequence };
  });
  return {
    text,
    saysWhatCounts: parts.some(({ condition }) => isClear(condition)),
    saysByWhen:
      findTimes(whole, facts).some(({ kind }) => kind === 'date') ||
      parts.some(({ consequence }) => atOnce.test(consequence) || hasLimit(consequence, facts)),
  };
}

const atOnce =
  /\b(?:(?:the )?(?:same|next|following|that) (?:school |working )?(?:day|night|week|evening|morning)|straight ?away|at once|there and then|by noon)\b/i;

function hasLimit(words: string, facts: PlanFacts): boolean {
  return findTimes(words, facts).some(({ kind }) => kind === 'period' || kind === 'frequency');
}

/** True where a sign can be counted, or is something that is seen to happen. */
function isClear(condition: string): boolean {
  if (counts.test(condition) || seen.test(condition)) return true;
  return (
    subjectOfCondition(condition) === 'person' && !unclear.test(condition) && conditionOpens.test(condition)
  );
}

const conditionOpens = /^(?:if|should|unless|when|where|once|in the event)\b/i;

/** "by 3 March", "within 10 working days" say by when, not what counts. */
function withoutTimes(words: string, facts: PlanFacts): string {
  return findTimes(words, facts)
    .filter(
      ({ kind, text }) =>
        kind === 'date' || kind === 'unclear' || /^(?:with)?in\b|^by\b|^after\b|^over\b/i.test(text),
    )
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
}
