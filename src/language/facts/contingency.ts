import { keptByText } from '../../plan/kept-by-text';
import { keptWith } from '../../plan/kept-with';
import { conditionalOf, subjectOfCondition } from '../sentences/conditionals';
import type { Conditional } from '../sentences/conditionals';
import { isPlaceholder } from '../placeholders';
import type { PlanFacts } from './plan-facts';
import { plainTextOf } from '../sentences/plain-text';
import { findTimes } from '../times';
import {
  atOnce,
  conditionOpens,
  counted,
  counts,
  danger,
  everyday,
  goingWell,
  heading,
  mainClause,
  nextStep,
  notWorking,
  planStep,
  plansFailing,
  reported,
  results,
  seen,
  unclear,
  weStep,
  wholePlan,
} from './contingency-words';
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

/**
 * Every passage that says what happens if the plan does not work; a heading with only a prompt under it is none. Worked out
 * once for each `PlanFacts` and kept with it.
 */
export const findContingencies = keptWith((facts: PlanFacts): readonly Contingency[] => {
  const { texts } = facts;
  return texts.flatMap(({ text, place, labels }, at): readonly Contingency[] => {
    if (isPlaceholder(text) || isLineToFill(text)) return [];
    if (labels?.length === 1 && labels.some((label) => labelIn(label).heads)) return underLabel(facts, at);
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
  const question = /\?\s*$/.test(plain);
  const sentence = /\.\s*$/.test(plain) && words.split(/\s+/).length > 5;
  return (
    plain.trim().length < 90 && !sentence && heading.test(words) && (question || !mainClause.test(words))
  );
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

/** A row below "Red flag", or a cell beside "Plan B": what stands in it, with the cells that it heads itself. */
function underLabel({ texts, ...facts }: PlanFacts, at: number): readonly Contingency[] {
  const text = texts[at]?.text ?? '';
  const after = texts.slice(at + 1, at + 5);
  const end = after.findIndex(({ labels }) => !labels?.includes(text));
  const row = end < 0 ? after : after.slice(0, end);
  const whole = [text, ...row.map((cell) => cell.text)].join('\n');
  return isHeading(plainTextOf(text).text) || isShort(whole) ? [] : [read(whole, text, { texts, ...facts })];
}

/** "Signed: ______". */
function isLineToFill(text: string): boolean {
  return /_{3,}|\.{5,}|…{2,}/.test(text);
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
  if (/["“”]/.test(sentence)) return false;
  const caused = outsideRows ? causeOf(sentence) : null;
  if (caused) return true;
  const conditional = conditionalOf(sentence);
  if (!conditional) return false;
  const { condition, consequence, before, loose } = conditional;
  if ((everyday.test(condition) && !counted.test(condition)) || danger.test(consequence)) return false;
  if (/\b(?:see|check|know|ask|decide|discuss|consider|find out|tell|sure|say)$/i.test(before)) return false;
  if (/\b(?:step(?:ped|ping)? down|clos(?:e[sd]?|ing|ure))\b/i.test(consequence)) return false;
  const subject = subjectOfCondition(condition);
  const aboutPlan = plansFailing.test(sentence) || (subject === 'situation' && notWorking.test(condition));
  if (!outsideRows) return aboutPlan && wholePlan.test(sentence) && stepOfPlan(conditional);
  if (plansFailing.test(sentence)) return true;
  if (reported.test(before) || /\byou\b|\bplease\b|\bcan (?:ring|speak|ask|call|contact)\b/i.test(sentence))
    return false;
  if (loose) return subject !== 'else' && notWorking.test(condition) && nextStep.test(consequence);
  const wrong = [notWorking, counted, seen].some((sign) => sign.test(condition));
  if (subject === 'else') return wrong && planStep.test(consequence);
  if (goingWell.test(condition) && !notWorking.test(condition)) return false;
  if (subject === 'situation' || planStep.test(consequence)) return true;
  return wrong && nextStep.test(consequence);
}

/** What is done about a plan that fails, as against what a family lives through when things get worse. */
function stepOfPlan({ condition, consequence }: Conditional): boolean {
  if (plansFailing.test(consequence) || weStep.test(consequence)) return true;
  // Where the halves cannot be told apart, "things escalate" may be the condition.
  return condition !== consequence && planStep.test(consequence);
}

/** "A third missed visit triggers a strategy discussion": what has gone wrong as the subject of a verb that tells what comes of it. */
function causeOf(sentence: string): { readonly condition: string; readonly consequence: string } | null {
  const [, condition = '', consequence = ''] = results.exec(sentence) ?? [];
  const wrong = notWorking.test(condition) || counted.test(condition) || seen.test(condition);
  return wrong && (plansFailing.test(consequence) || planStep.test(consequence))
    ? { condition, consequence }
    : null;
}

/** Reads what is said: its conditions for signs, all else for a time. What stands without a condition may hold both. */
function read(whole: string, text: string, facts: PlanFacts): Contingency {
  const parts = sentences(whole).map((sentence) => {
    const { condition, consequence } = causeOf(sentence) ??
      conditionalOf(sentence) ?? {
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

function hasLimit(words: string, facts: PlanFacts): boolean {
  return findTimes(words, facts).some(({ kind }) => kind === 'period' || kind === 'frequency');
}

/** True where a sign can be counted, or is something that is seen to happen. */
function isClear(condition: string): boolean {
  if (counts.test(condition) || seen.test(condition)) return true;
  return (
    subjectOfCondition(condition) !== 'situation' &&
    !unclear.test(condition) &&
    conditionOpens.test(condition)
  );
}

/** "by 3 March", "within 10 working days" say by when, not what counts. */
function withoutTimes(words: string, facts: PlanFacts): string {
  return findTimes(words, facts)
    .filter(
      ({ kind, text }) =>
        kind === 'date' || kind === 'unclear' || /^(?:with)?in\b|^by\b|^after\b|^over\b/i.test(text),
    )
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
}
