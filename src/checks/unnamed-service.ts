import { clauseEnd, partOfName } from '../language/rewording';
import { serviceAfter } from '../language/actors/services';
import type { StatementReading } from '../language/statement-reading';
import type { Found, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';

export const unnamedService = defineCheck({
  metadata: {
    id: 'unnamed-service',
    title: 'Service with no name or purpose',
    criterion: 'specific',
    severity: 'hint',
    finds:
      'Bare “services”, “groups”, “appointments” or “agencies” with no name, and a service asked for where nothing in the row says what for.',
    leavesAlone:
      'A group or service that is named, or whose kind is plain (“alcohol support groups”), and one whose row says what it is for.',
    why: 'A family needs to know which service, where it is, and what it is meant to change.',
    sources: [
      { guide: 'Torbay', heading: 'A good SMART plan will consider' },
      { guide: 'Halton', heading: 'Example 3' },
    ],
    messages: {
      unnamed: '“{phrase}” does not say which one, or where.',
      purpose: '“{phrase}” does not say what it is for.',
    },
    examples: {
      bad: [
        { row: { action: 'Mum to attend «appointments».' }, suggestion: '{what} at {where}' },
        { row: { action: 'Dad to use «local support services» each week.' } },
        {
          row: { action: 'Ros to make a «referral to Home-Start» by 3 March 2027.' },
          suggestion: ' to help {child} with {what}',
        },
      ],
      good: [
        { row: { action: 'Mum to attend weekly alcohol support groups for the next 12 weeks.' } },
        {
          row: {
            need: 'Ellie wakes most nights.',
            action: 'Ros to make a referral to Home-Start by 3 March 2027.',
          },
        },
        { row: { action: 'Mum to go to appointments with Dr Khan in June 2027.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['action', 'outcome'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    const bare = bareServices(reading);
    if (bare.length > 0) {
      return bare.map((span): Found<'unnamed' | 'purpose'> => {
        const at = passage(statement, span.start, span.end);
        const end = passage(statement, span.end, span.end);
        // "any missed appointments", "all appointments": words that the sentence cannot do without.
        const counted = /\b(?:all|any|every|each|missed|further)\b/i.test(
          reading.text.slice(Math.max(0, span.start - 8), span.end),
        );
        const suggestion = counted
          ? suggestText(context, end, ' ({what} at {where})')
          : suggestText(context, at, '{what} at {where}');
        return { message: 'unnamed', at, suggestion };
      });
    }
    const asked = statement.role === 'action' && !saysWhatFor(subject) ? referral(reading) : null;
    if (!asked) return [];
    const end = passage(statement, asked.insert, asked.insert);
    return [
      {
        message: 'purpose',
        at: passage(statement, asked.start, asked.end),
        suggestion: suggestText(context, end, ' to help {child} with {what}'),
      },
    ];
  },
});

const services =
  /^(?:services|agencies|groups|appointments|courses|classes|clubs|activities|sessions|programmes|interventions|organisations|provision|helplines|charities|resources|providers|facilities|sector)$/;
const oneService = /^(?:service|agency|group|course|class|club|programme)$/;
/** Words that say nothing of which: "relevant local services". */
const general = new Set(
  (
    'a an the any all some relevant appropriate local support supportive community other various suitable universal specialist targeted external ' +
    'outside health medical professional key statutory voluntary regular further additional necessary required different extra partner parenting his her ' +
    'their our these those such available identified recommended needed offered every'
  ).split(' '),
);

function bareServices(
  reading: StatementReading,
): readonly { readonly start: number; readonly end: number }[] {
  const { words, text } = reading;
  return words.flatMap((word, at) => {
    const one = oneService.test(word.plain);
    if (!one && !services.test(word.plain)) return [];
    if (reading.quotations.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    let first = at;
    while (
      first > 0 &&
      general.has(words[first - 1]?.plain ?? '') &&
      !/[,.;:]/.test(text.slice(words[first - 1]?.end, words[first]?.start))
    )
      first -= 1;
    const opening = words[first];
    const before = words[first - 1];
    if (!opening || (one && !/^an?$/.test(opening.plain))) return [];
    const joined = before !== undefined && /^[ \u00A0]$/.test(text.slice(before.end, opening.start));
    if ((joined && !isLead(before.plain)) || shortFormBefore.test(text.slice(0, opening.start))) return [];
    if (/^(?:of|\d.*)$/.test(before?.plain ?? '')) return [];
    if (partOfName(reading, at, at) || isNamedAfter(reading, at)) return [];
    return [{ start: opening.start, end: word.end }];
  });
}

/** "the Domestic Abuse Perpetrator Programme (DAPP) sessions": the name stands in front, its short form in brackets. */
const shortFormBefore = /\p{L}\s\(\p{Lu}[\p{L}&-]{1,7}\)\s$/u;

/** Words after which a noun phrase begins: anything else before "groups" says which ("alcohol groups", "age groups"). */
function isLead(plain: string): boolean {
  return (
    /^(?:to|with|at|from|by|for|in|into|and|or|via|through|will|about|on|as|access|attend|engage|use|contact|join|offer|book|keep|find|miss|visit|arrange|receive|need|needs|identify|complete)$/.test(
      plain,
    ) || /(?:s|ing|ed)$/.test(plain)
  );
}

/** "appointments with Dr Khan", "groups at the Family Hub", "services such as Home-Start". */
function isNamedAfter(reading: StatementReading, at: number): boolean {
  const after = reading.text.slice(reading.words[at]?.end);
  return /^\s*(?:\(|:|–|with\b|such as\b|like\b|including\b|called\b|named\b|run by\b|at (?:the )?\p{Lu}|of\b|from (?:the )?\p{Lu}|via (?:the )?\p{Lu}|on (?!an\b)|in (?:how|using|managing)|about\b|for (?!the\b|all\b|every\b)\p{Ll})/u.test(
    after,
  );
}

/** A referral, or a service to be used, with the place where its purpose may be said. */
function referral(
  reading: StatementReading,
): { readonly start: number; readonly end: number; readonly insert: number } | null {
  const { words } = reading;
  const at = words.findIndex(({ plain }, position) => {
    const before = words[position - 1]?.plain ?? '';
    if (plain === 'referral')
      return /^(?:a|the|to|make|complete|send)$/.test(before) || words[position + 1]?.plain === 'to';
    return /^(?:refer|referred)$/.test(plain) && /^(?:to|be|will)$/.test(before);
  });
  const word = words[at];
  if (!word) return null;
  const end = clauseEnd(reading, at);
  const last = words.filter(({ end: to }) => to <= end).length;
  const to = words.findIndex(({ plain }, position) => position > at && position < last && plain === 'to');
  let name = to < 0 ? at : to + 1;
  while (name + 1 < last && /^\p{Lu}/u.test(words[name + 1]?.text ?? '')) name += 1;
  const service = serviceAfter(reading, at + 1, last);
  const target = words[to < 0 ? (service?.last ?? at) : Math.max(name, service?.last ?? name)] ?? word;
  return { start: word.start, end: target.end, insert: end };
}

/** The sentence says what for, or the row's need or outcome does. */
function saysWhatFor({ reading, row }: StatementInPlan): boolean {
  return (
    /\b(?:so that|so (?:he|she|they|\p{Lu})|because|in order|to (?:help|support|understand|address|learn|look|assess|explore|manage|improve|reduce)|for (?:help|support|advice)|about|around|regarding|re\b)/u.test(
      reading.text,
    ) || [...row.statements('need'), ...row.statements('outcome')].length > 0
  );
}
