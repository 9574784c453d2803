import { isPlaceholder } from './placeholders';
import type { PlanFacts } from './plan-facts';
import { plainTextOf } from './plain-text';
import { findTimes } from './times';
import { numberPattern } from './numbers';

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
  /^\W*(?:\d+[.)]?\s*)?(?:(?:our |the |my )?(?:contingency|contingencies|safety plan|crisis plan|escalation|back-?up|fall-?back|plan b|bottom lines?|trajectory|consequences)\b.{0,40}|(?:what|who|how)\b.{0,40}\b(?:if|when)\b.{0,60}|(?:if|when|should|in case) .{3,60})$/i;
/** A main clause after "if ...": then it is a sentence, not a heading. */
const mainClause = /,|\b(?:will|would|shall|must|can)\s|\b(?:call|tell|ring|contact|ask)s?\b/i;
const notWorking =
  "(?:(?:does|do|is|are|has|have|was|were|did)\\s+(?:\\w+\\s+){0,2}?(?:not|no)\\b|(?:isn|doesn|hasn|aren|don|haven|didn)'?t\\b|no\\s+(?:longer\\s+)?(?:working|progress|change|improvement|further\\s+progress)|fail(?:s|ed|ing)?\\b|break(?:s)?\\s+down|not\\s+(?:be\\s+)?(?:working|followed|kept|met|achieved|made|improv|reduc|chang|felt|enough|effective)|insufficient|lack\\s+of|continue[sd]?|escalat|increas|worse|get\\s+worse|deteriorat|remain)";
const about =
  '(?:plan|progress|change[s]?|improvement[s]?|actions?|outcomes?|concerns?|risks?|things|situation|agreement|targets?|goals?|engagement|harm)';
const sentence = new RegExp(
  `\\b(?:if|should|where|unless|in\\s+the\\s+event(?:\\s+that)?|once\\s+a\\s+decision)\\b[^.;]*\\b(?:${about}\\b[^.;]*${notWorking}|${notWorking}[^.;]*\\b${about}\\b)`,
  'i',
);
const escalation =
  /\b(?:contingency|legal\s+(?:planning|gateway|advice)|public\s+law\s+outline|\bplo\b|pre-proceedings|care\s+proceedings|strategy\s+(?:meeting|discussion)|step(?:ped|ping)?\s+up\s+to|escalat(?:e|ed|ion)\s+to|initial\s+child\s+protection\s+conference|icpc|section\s+47|issue\s+proceedings|court\s+action|the\s+plan\s+is\s+not\s+working|plan\s+is\s+(?:failing|breaking\s+down))\b/i;
/** Somebody of whom a condition can tell that the plan is not kept. */
const someone = String.raw`(?:\p{Lu}[\p{L}'’-]+(?:[’']s)?|(?:he|she|they|either|both|mum|mam|dad|mother|father|parents?|the (?:child(?:ren)?|family|baby|parents?|police|weans|boys|girls)|anyone|nobody|no one)\b)`;
const conditionOfSomeone = new RegExp(
  `(?:^|[^\\p{L}])(?:[Ii]f|[Ii]n the event that|[Ss]hould|[Uu]nless|[Oo]nce|[Ww]hen)\\s+(?:[\\p{L}'’-]+\\s+){0,3}?${someone}`,
  'u',
);
/** What is put right within a row, or asked kindly of whoever reads: no sign that the plan fails. */
const everydayCondition =
  /\b(?:if|should|when|once)\b[^,;.]*\b(?:you|(?:ca(?:n['’]?t|nnot)|could not|is unable to|are unable to|not able to) (?:come|attend|make)|needs? (?:help|support|to talk|advice)|wants?|wish(?:es)?|would like|prefers?|is (?:ill|poorly|on shift|late|running late)|questions?|agrees?|finish\w*|completes?|achieve\w*|going well|improves?)\b/i;
const nextStep =
  /\b(?:meeting|meets? (?:with )?(?:the|mum|dad|\p{Lu}|within|that|all|us)|review (?:is |will be )?(?:brought|moved)|bring\w* (?:the |this )?(?:review|meeting|conference)|legal|solicitor|court|reporter|hearing|strategy|conference|child(?:ren)?['’]?s? (?:social care|services)|social (?:work|care|services)|assessment|police|emergency|stay(?:s|ing)? (?:with|at|stop)|stops?\b|(?:another|a new|different) (?:home|place|family|school)|live[s]? with|go(?:es)? (?:to live|to stay)|change this plan|foster|call\w* (?:everyone|everybody|us all|the family|all)|refer\w*|re-?think|think again|decide\w*|step(?:s|ped)? up|escalat\w*|child protection|manager)\b/iu;
const condition = /\b(?:if|should|unless|where|in\s+the\s+event|once|when)\b/i;
const counts = new RegExp(
  `\\b(?:${numberPattern}|once|twice|any|another|below|above|again|further\\s+(?:incident|assault|referral))\\b|%`,
  'i',
);
const seen =
  /\b(?:miss(?:es|ed|ing)?|drop(?:s|ping)?|falls?|hits?|drinks?|uses?|returns?|moves?|hurts?|harmed|injur\p{L}+|assault\p{L}*|absent|excluded|arrest\p{L}*|refus\p{L}+|leaves?|contacts?|breach\p{L}*|positive\s+test)\b/iu;

/** Every passage that says what happens if the plan does not work; a heading with only a prompt under it is none. */
export function findContingencies(facts: PlanFacts): readonly Contingency[] {
  const { texts } = facts;
  return texts.flatMap(({ text, place }, at): readonly Contingency[] => {
    const plain = plainTextOf(text).text;
    if (isHeading(plain)) return underHeading(facts, at);
    const labelled = afterLabel(text);
    if (labelled !== null && (place === null || /\bplan b\b|contingency/i.test(plain))) {
      return [read(labelled, text, facts)];
    }
    const speaks =
      sentence.test(plain) ||
      (escalation.test(plain) && condition.test(plain)) ||
      (place === null && text.split(sentenceEnd).some(tellsNextStep));
    if (!speaks) return [];
    const list = /:\s*$|\bindicators?\b/i.test(text)
      ? texts.slice(at + 1, at + 5).map((next) => next.text)
      : [];
    return [read([text, ...list].join(' '), text, facts)];
  });
}

const sentenceEnd = /[.!?]\s+(?=\p{Lu})/u;

function isHeading(plain: string): boolean {
  const words = plain.trim().replace(/[\s:?!.–—-]+$/, '');
  return plain.trim().length < 90 && heading.test(words) && !mainClause.test(words);
}

/** The words after a label of a contingency in the same paragraph: "What if? If Grace …", "Contingency: if …". */
function afterLabel(text: string): string | null {
  const [, label = '', rest = ''] = /^([^:?–—]{4,80}?)\s*(?:[:?]|\s[–—-]\s)\s*(\S.*)$/s.exec(text) ?? [];
  const answers = rest.trim().split(/\s+/).length > 3 && !isPlaceholder(rest);
  return answers && isHeading(plainTextOf(label).text) ? rest : null;
}

/** What stands under a heading; nothing where a prompt, a question or the next heading follows. */
function underHeading(facts: PlanFacts, at: number): readonly Contingency[] {
  const { texts } = facts;
  const inPlan = texts[at]?.place !== null;
  const below = texts.slice(at + 1, at + 6).filter(({ place }) => (place !== null) === inPlan);
  const [first] = below;
  if (!first || first !== texts[at + 1] || first.heading || isPlaceholder(first.text)) return [];
  if (isHeading(plainTextOf(first.text).text) || first.text.trim().split(/\s+/).length < 4) return [];
  const end = below.findIndex((next) => next.heading);
  const own = end < 0 ? below : below.slice(0, end);
  return [read(own.map((next) => next.text).join(' '), first.text, facts)];
}

/** "If Marcia misses two Friday nights in a row, Ifeoma Nwosu will call a meeting": somebody's failing, and what is done then. */
function tellsNextStep(text: string): boolean {
  return (
    conditionOfSomeone.test(text) &&
    !everydayCondition.test(text) &&
    nextStep.test(text) &&
    !/["“”]/.test(text)
  );
}

function read(whole: string, text: string, facts: PlanFacts): Contingency {
  const plain = plainTextOf(whole).text;
  const trigger = plain.replace(/\bwithin\b[^.;,]*/g, '');
  const times = findTimes(whole, facts);
  return {
    text,
    saysWhatCounts: counts.test(withoutPeriods(trigger)) || seen.test(trigger),
    saysByWhen: times.some(({ kind }) => kind === 'date' || kind === 'period' || kind === 'frequency'),
  };
}

/** "within 10 working days" says by when, not what counts. */
function withoutPeriods(plain: string): string {
  return plain.replace(
    /\b(?:within|in|by|after)\s+(?:the\s+next\s+)?[\w\s]{1,14}\b(?:days?|weeks?|months?)\b/g,
    '',
  );
}
