import { sentencesOf } from '../language/sentences/sentences';
import type { PlanInContext } from './check';
import { defineCheck } from './check';

export const noSignatures = defineCheck({
  metadata: {
    id: 'no-signatures',
    title: 'A place to sign',
    criterion: 'agreed',
    severity: 'warning',
    finds:
      'A document with no place for, or no, signature or agreement of the parents, the child and the worker.',
    leavesAlone: 'A place to sign that is still blank, and a sentence that tells who has agreed to the plan.',
    why: 'A signature shows that people have seen the plan, had their say and agreed to their part.',
    sources: [
      { guide: 'Torbay', heading: 'Achievable (and agreed)' },
      { guide: 'Portsmouth', heading: 'Checklist' },
    ],
    messages: {
      none: 'There is no place for the parents, the child and the worker to sign or agree.',
      some: 'There is a place to sign, but none for {who}.',
    },
    illustration: {
      bad: 'The plan ends with its last action.',
      good: 'Signed: Louise Shaw (mother), Ellie Shaw, Tim Reed (social worker)',
    },
    examples: { bad: [], good: [] },
  },
  scope: 'plan',
  find: (context) => {
    const near = textsNearSignatures(context);
    const question = {
      kind: 'question',
      text: 'Where can the parents, the child and the worker show that they have seen and agreed this plan?',
    } as const;
    if (near.length === 0) {
      return [{ message: 'none', suggestion: question }];
    }
    const missing = parties
      .filter(({ signs }) => !near.some((text) => signs(text, context)))
      .map(({ name }) => name);
    return missing.length <= unknownSignatories(near, context) || signsForAll(near, missing.length, context)
      ? []
      : [{ message: 'some', holes: { who: listed(missing) }, suggestion: question }];
  },
});

interface Party {
  readonly name: string;
  readonly signs: (text: string, context: PlanInContext) => boolean;
}

const party = (name: string, words: RegExp, kind: 'child' | 'family' | 'professional'): Party => ({
  name,
  signs: (text, { facts }) =>
    words.test(text) ||
    facts.people.some((person) => person.kind === kind && person.forms.some((form) => namesAs(form, text))),
});

const parties: readonly Party[] = [
  party('the parents', /\b(?:parents?|mother|father|mum|dad|carers?|family|families|parental)\b/i, 'family'),
  party(
    'the child',
    /\b(?:child|children|young (?:person|people)|young person['’]s|my signature)\b/i,
    'child',
  ),
  party(
    'the worker',
    /\b(?:worker|practitioner|professionals?|manager|chair|visitor|officer|nurse|teacher|senco|author|completed by|team|lead|role|agency|school|adviser|coordinator|co-ordinator|doctor|midwife|tutor|everyone|all)\b/i,
    'professional',
  ),
];

const signs =
  /\b(?:signatures?|(?:e-?|electronically )?signed(?! (?:up|on|off|for)\b| (?:the|an?|her|his|their) (?!(?:\S+ )?(?:plan|agreement|copy|part)\b))|signatory|signatories|please sign|(?:by|on) signing\b|signing (?:this|below|here)|sign(?:ed)? below|sign(?=\s*(?:here|below|[:;_…—–-]|\.{3}|$))|sign[\s-]off|initials?\b(?! (?:child|assess|visit|meeting|conference|health|plan))|print(?:ed)? name|llofnod(?:wyd)?)/i;
const agreement =
  /\b(?:(?:read|seen|heard|shared|gone through|talked through|explained)\b[^.]{0,40}\bagree[sd]?\b|agreed (?:by|between|and)\b|agreed\b[^.;]{0,60}\bby\b|(?:said|says) yes to\b|agreed\s*[:☐✓✔–—-]|agreement (?:of|by|between|from)\b|(?:I|we) (?:have read|agree|understand|accept|consent|promise)|(?:agrees?|agreed|consented?|signed up|said yes|says yes|happy) (?:with|to|by)?\s*(?:it|this|the plan|this plan|my part|our parts?)\b|who (?:has |have |all )?agrees?d?\b|(?:everyone|everybody|all)\b[^.]{0,40}\bagree[sd]?\b|plan (?:was |has been |is )?(?:shared with and )?agreed (?:by|with))/i;
/** A label that names stand beside or below; a sentence names its people itself. */
const agreementLabel =
  /^\W*(?:who\b.{0,20}\bagree|agree[sd]?\b|agreement\b|(?:I|we) (?:have read|agree|understand|promise)|read and agreed|(?:our|my) (?:promise|agreement|part)|names? of)/i;

/** Nobody is named, yet all are meant. */
const everyone =
  /\b(?:everyone|everybody|all)\b[^.]{0,40}\b(?:agree[sd]?|signed)\b|\b(?:agreed|signed|signatures?)\W+(?:(?:by|with|of) )?(?:all|everyone|everybody)\b/i;

/** The short texts round every place to sign outside the plan tables: the labels and names that stand there. */
function textsNearSignatures({ facts }: PlanInContext): readonly string[] {
  const texts = facts.texts.filter(({ place }) => place === null).map(({ text }) => text);
  const near = new Set<number>();
  texts.forEach((text, index) => {
    const signed = signs.test(text) && !/\bunsigned\b/i.test(text);
    const label = agreementLabel.test(text) && text.length < 70;
    if (!signed && !label && !agreement.test(text)) {
      return;
    }
    const reach = (signed || label) && text.length < 90 ? 14 : 0;
    for (
      let at = Math.max(0, index - Math.min(reach, 2));
      at <= Math.min(texts.length - 1, index + reach * 2);
      at += 1
    ) {
      if (at === index || isLabelOrNames(texts[at] ?? '')) near.add(at);
    }
  });
  return [...near].map((at) => whoSigned(texts[at] ?? ''));
}

/** A label, or the names that stand beside one: no sentence about something else. */
function isLabelOrNames(text: string): boolean {
  if (/[.!?]["”’]?\s*$/.test(text) && text.trim().split(/\s+/).length > 4 && blanks(text) === 0) return false;
  return text.length < 70 || blanks(text) > 1 || (text.match(/[,;/]/g)?.length ?? 0) > 1;
}

/** Without the sentences that tell who did not: "Karen was not at home." */
function whoSigned(text: string): string {
  return sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !/\b(?:not|absent|refuse[sd]|declined|unable)\b|n['’]t\b/i.test(sentence))
    .join(' ');
}

/** True where a text has the name as words of its own: "Jo" is not in "Joint". */
function namesAs(form: string, text: string): boolean {
  const at = text.indexOf(form);
  return (
    form.length > 1 &&
    at >= 0 &&
    !/\p{L}$/u.test(text.slice(0, at)) &&
    !/^\p{L}/u.test(text.slice(at + form.length))
  );
}

/** How many sign of whom the document does not tell who they are: each may be one of the missing. */
function unknownSignatories(near: readonly string[], { facts }: PlanInContext): number {
  return facts.people.filter(
    ({ kind, forms }) => kind === 'unknown' && near.some((text) => forms.some((form) => namesAs(form, text))),
  ).length;
}

/** A bare table of "Name, Signature, Date" is a place for everyone. */
function signsForAll(near: readonly string[], missing: number, context: PlanInContext): boolean {
  if (
    near.some((text) => /^\s*signature\s*$/i.test(text)) &&
    near.some((text) => /^\s*(?:print(?:ed)? )?name\s*$/i.test(text))
  ) {
    return true;
  }
  const tables = context.plan.tables.some(({ kind }) => kind === 'signatures');
  if (near.some((text) => everyone.test(text) || (signs.test(text) && blanks(text) >= parties.length)))
    return true;
  return missing === parties.length && (tables || near.filter((text) => signs.test(text)).length > 1);
}

/** Lines, dots and boxes to be filled in: "KS ____ SL ____ ES ____". */
function blanks(text: string): number {
  return text.match(/_{2,}|\.{3,}|…+|☐|□/g)?.length ?? 0;
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
