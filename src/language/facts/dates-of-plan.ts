import type { DocumentAsRead, TableAsRead } from '../../plan/document-as-read';
import type { CalendarDate } from '../calendar-date';
import { compareDates } from '../calendar-date';
import type { TextOfDocument } from './plan-facts';
import type { TimeExpression } from '../times';
import { findTimes } from '../times';

/** The two dates that the others are judged by; `null` where the document does not give them. */
export interface DatesOfPlan {
  readonly planDate: CalendarDate | null;
  readonly reviewDate: CalendarDate | null;
}

/** What a date of the document is for; a `meeting` is one at which the plan is only looked at if no review is named. */
type Purpose = 'review' | 'meeting' | 'plan' | 'conference' | 'dated';

interface DateWithPurpose {
  readonly purpose: Purpose;
  readonly date: CalendarDate;
}

/**
 * The plan's own date and the date of its next review: behind their labels in a paragraph ("Date of next review:
 * 3 March 2027"), in the cell beside or below a label, or in a sentence ("We look at it again on 20 April 2027").
 * A review of the plan comes before a core group or another meeting, and of several the nearest to come.
 */
export function datesOfPlan(
  document: DocumentAsRead,
  texts: readonly TextOfDocument[],
  today: CalendarDate,
): DatesOfPlan {
  const planTables = new Set(texts.map(({ place }) => place?.table));
  const around = [
    ...texts.flatMap(({ text, place, heading }, at) => {
      if (place !== null) return [];
      const next = texts[at + 1];
      const labels =
        next?.place === null &&
        text.length < 40 &&
        !/\d/.test(text) &&
        next.text.length < (heading ? 90 : 60);
      return labels ? [`${text.replace(/\s*:\s*$/, '')}: ${next.text}`] : [text];
    }),
    ...document.tables.filter(({ index }) => !planTables.has(index)).flatMap(labelledCells),
  ].flatMap((text) => datesIn(text, today, false));
  const inPlan = texts
    .filter(({ place }) => place !== null)
    .flatMap(({ text }) => datesIn(text, today, true))
    .filter(({ purpose }) => purpose === 'review' || purpose === 'meeting');
  const told = [...around, ...inPlan];
  const isPast = (date: CalendarDate) => compareDates(date, today) <= 0;
  const from = (purpose: Purpose) => told.filter((each) => each.purpose === purpose).map(({ date }) => date);
  const conferences = from('conference');
  return {
    planDate: from('plan')[0] ?? conferences.find(isPast) ?? from('dated')[0] ?? null,
    reviewDate:
      nearest([...from('review'), ...conferences.filter((date) => !isPast(date))], today) ??
      nearest(from('meeting'), today),
  };
}

/** The first day not before today; where all have passed, the last of them. */
function nearest(dates: readonly CalendarDate[], today: CalendarDate): CalendarDate | null {
  const inOrder = [...dates].sort(compareDates);
  return inOrder.find((date) => compareDates(date, today) >= 0) ?? inOrder.at(-1) ?? null;
}

const dateAhead = /\d/;
const speaksOfPlan =
  /review|adolyg|diary|check|last|look|see|time|come|back|ta[cf]|network|table|stock|group|reconven|catch|revisit|meet|conference|rcpc|icpc|core group|\bplan|\bnext\b|again|\bdated?\b|together|written|drawn up|agreed|made|completed|prepared|started|devised/i;

/** Every date of a text that has a purpose for the plan, by the words of its sentence on either side of it. */
function datesIn(text: string, today: CalendarDate, inPlanTable: boolean): readonly DateWithPurpose[] {
  if (!dateAhead.test(text) || !speaksOfPlan.test(text)) return [];
  const times = findTimes(text, { today, planDate: null, reviewDate: null }).filter(isDay);
  return times.flatMap((time, index): DateWithPurpose[] => {
    const before = sentenceBefore(text.slice(times[index - 1]?.end ?? 0, time.start));
    const after = sentenceAfter(text.slice(time.end, times[index + 1]?.start));
    const told = purposeOf(before, 'before', inPlanTable);
    // A label that follows a date belongs to the next one: "Date: 20/11/2026  Review: 24/02/2027".
    const follows = times[index + 1] === undefined && !/^\W*(?:if|unless|should)\b/i.test(before);
    const purpose = told ?? (follows ? purposeOf(after, 'after', inPlanTable) : null);
    return purpose && time.until ? [{ purpose, date: time.until }] : [];
  });
}

/** A date, or a day and month whose year is easily guessed. */
function isDay({ kind, until }: TimeExpression): boolean {
  return until !== null && (kind === 'date' || kind === 'unclear');
}

const sentenceEnd = /[.!?;]\s+(?=\p{Lu})|\n/u;

function sentenceBefore(words: string): string {
  return words.split(sentenceEnd).at(-1) ?? '';
}

function sentenceAfter(words: string): string {
  return words.split(sentenceEnd)[0] ?? '';
}

const lookingBack =
  /\b(?:last|previous|prior|birth|d\.?o\.?b|born|held|(?:^\W*|\blast\s)reviewed|took place|was reviewed|reviewed (?:it|the plan)|sign(?:ed|ature))\b/i;
/** What is reviewed where it is not the plan: "review of medication", "bail review", "asthma review". */
const otherReview =
  /\breview(?:ed|s|ing)?\s+(?:of\s+)?(?:[\p{L}'’]+\s+){0,2}?(?:medic|bail|benefit|tenanc|rent|asthma|dose|prescri|housing|eye|hearing|dental|sleep|diet|debt|budget|risk assessment)|\b(?:medication|medicines?|bail|benefits?|tenancy|asthma|housing|paediatric|hospital|clinic|health|dental|sight|hearing|dose|physio\w*|dietitian|medical|gp|rent)\s+review/iu;
const reviewOfPlan =
  /\b(?:(?:plan|case|child protection|cp|child in need|cin|conference|early help|taf|tac|lac|cla|looked after|pathway|care|statutory|family|pep|ehcp?|next|first|second|third|progress|formal|multi-agency|support|iro)\s+review|review\s+(?:conference|meeting|date|due)|review(?:ed|s)?\s+(?:of\s+)?(?:the|this|our|my|his|her|their|it)\b|review\s*[:–—-]|date\s+(?:of|for)\s+(?:the\s+)?(?:next\s+)?review|rcpc)/i;
const anyReview =
  /\b(?:review(?:s|ed|ing)?|rcpc|revisit(?:ed|s)?|re-?assess(?:ed)? the plan)\b|\b(?:look(?:s|ed|ing)?|check(?:s|ed)?|go(?:es)?|going|talk(?:s|ing)?|see how)\b[^.;]{0,60}\b(?:again|over (?:it|this|the plan)|back (?:over|at))|\b(?:look|looking|looked) at (?:it|this|the plan|our plan|my plan)\b|\bnext time\b|\badolygiad\w*|\b(?:mid-?way|mid-?point|interim|progress|plan) check\b|\b(?:see|decide|judge|hear|find out|talk about)\b[^.;]{0,12}\b(?:how (?:it|things|this|we|they|the plan)|whether (?:it|this|the plan))\b|\bplan\b[^.;]{0,20}\b(?:checked|looked at|gone through|gone over|talked through|discussed|considered|updated)\b|\bplan\b[^.;]{0,15}\b(?:lasts?|runs?|stands?|in place|is for|covers?|valid)\b[^.;]{0,12}\b(?:until|to|till|up to)\W*$|\blook(?:s|ed|ing)? at (?:this|it|the plan) again\b/i;
const anyMeeting =
  /\b(?:next|following|forthcoming|upcoming|future|follow-?up|subsequent)\b[^.;:?]{0,30}\b(?:core group|meeting|conference|network|panel|taf|tac|team (?:a?round|meeting)|cin|child in need|pep|lac|plan|get-together|visit to review)\b|\b(?:meet(?:s|ing)?|come|coming|get|getting|gather|sit|back|all)\b[^.;]{0,40}\b(?:again|together|next)\b|\bcore group\b[^.;]{0,30}[:–—-]\s*$|\bmeet(?:s|ing)? next\b|\bback together\b|\b(?:ta[cf]|team around|network|family group|group|core group|care team|planning|progress|professionals|multi-agency)\s*(?:meetings?|conference|no\.?)?\s*\(?#?\d{0,2}\)?\s*(?:on\b|at\b|[:–—-])[^.;:]{0,12}$|\b(?:everyone|everybody|we|all|family)\b[^.;]{0,20}\b(?:comes?|gets?|are|sits?|is)\b[^.;]{0,15}\b(?:back|down|together|again)\b|\b(?:our|the|your|my) next dates?\b|\b(?:back|again|meet\w*|all) (?:a?round|at|to) the table\b|\b(?:reconven\w+|re-?group|tak(?:e|ing) stock|stock-?take|catch-?up|get-together)\b|\bnext\W*$/i;
const conference = /\b(?:icpc|conference)\b/i;
const making =
  'made|written|agreed|drawn up|drafted|completed|produced|prepared|put together|devised|started|starts?|began|begins|dated?|updated|signed off|set up|created|opened';
const planMade = new RegExp(
  `\\bplan\\b[^.;:]{0,50}\\b(?:${making})\\b|^\\W*(?:${making}) (?!for)|\\bdate (?:of|for|on|that|when)?\\s*(?:this |the |our |my )?(?:[a-z-]+ ){0,4}plan\\b|\\bplan\\s*(?:of|date)\\b|\\bstart date\\b|\\bdate (?:completed|agreed|written|started|of completion|made|drawn up)\\b|\\bplan\\s*[:(–—-]?\\s*$`,
  'i',
);
const meetingHeld =
  /\b(?:date of (?:this |the )?(?:meeting|conference|core group|icpc|initial|assessment|taf|cin|child)|meeting (?:date|held|on)|meeting\s*:|met on|discussed on)\b|\bmeeting\s*:\s*$/i;
const bareDate = /^\W*dated?\s*:?\s*(?:on\s*)?$/i;

/** What the words beside a date say that it is for; `null` where they say nothing of the plan. */
function purposeOf(words: string, side: 'before' | 'after', inPlanTable: boolean): Purpose | null {
  const near = side === 'before' ? words.slice(-110) : words.slice(0, 40);
  const next = near.toLowerCase().lastIndexOf('next');
  const own = next >= 0 ? near.slice(next) : near;
  if (otherReview.test(own)) return null;
  if (lookingBack.test(own.replace(/\b(?:be|being) held\b/gi, '')))
    return /\b(?:conference|meeting) held\b/i.test(own) ? 'dated' : null;
  if (inPlanTable ? reviewOfPlan.test(own) : anyReview.test(own)) return 'review';
  if (anyMeeting.test(own)) return 'meeting';
  if (side === 'after') return null;
  if (conference.test(own)) return 'conference';
  if (/\bbirth|\bd\.?o\.?b/i.test(own)) return null;
  if (planMade.test(own)) return 'plan';
  return meetingHeld.test(own) || bareDate.test(own) ? 'dated' : null;
}

/** Each short cell as a label before the cell to its right, and before the cell below it. */
function labelledCells(table: TableAsRead): readonly string[] {
  const texts = new Map(
    table.cells.map((cell) => [
      `${String(cell.row)}/${String(cell.column)}`,
      cell.paragraphs
        .map((paragraph) => paragraph.text)
        .join(' ')
        .trim(),
    ]),
  );
  return table.cells.flatMap((cell) => {
    const label = texts.get(`${String(cell.row)}/${String(cell.column)}`) ?? '';
    if (label === '' || label.length > 60 || /\d{4}|\d[./-]\d/.test(label)) return [];
    const right = texts.get(`${String(cell.row)}/${String(cell.column + cell.columnSpan)}`) ?? '';
    const below = texts.get(`${String(cell.row + cell.rowSpan)}/${String(cell.column)}`) ?? '';
    const value = /\d/.test(right) ? right : below;
    return value === '' ? [] : [`${label.replace(/\s*:$/, '')}: ${value.slice(0, 120)}`];
  });
}
