import type { Actor } from '../language/actors/actors';
import { isChildWord } from '../language/actors/family';
import type { Burden } from '../language/safety/burden';
import { findBurdens } from '../language/safety/harm';
import { harmTold } from '../language/safety/harm-words';
import type { Found, PlanInContext, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { personOf } from './owners';

export const misplacedResponsibility = defineCheck({
  metadata: {
    id: 'misplaced-responsibility',
    title: 'Answering for what someone else does',
    criterion: 'achievable',
    severity: 'error',
    finds:
      'A parent who is harmed, or a child, made responsible for another person’s violence or abuse: “mother to ensure no further domestic violence”, “to keep the peace”, a child “to keep out of Dad’s way when he drinks”. As a hint: one parent as the only guard against another adult.',
    leavesAlone:
      'Asking that person to report, to call for help or to make a safety plan, and what people are asked about their own behaviour.',
    why: 'Only the person who does the harm can stop it. Asking the person who is harmed to do so cannot work, and may keep them from telling anyone.',
    sources: [{ guide: 'Halton', heading: 'Ensure there are no further instances of domestic violence' }],
    messages: {
      adult: 'This asks {who} to answer for what someone else does.',
      child: 'This asks a child to answer for what adults do.',
      guard: 'This makes {who} the only one who keeps everyone safe from someone else.',
    },
    silences: [
      { check: 'negative-phrasing', within: 'words' },
      { check: 'absolute-demand', within: 'words' },
    ],
    examples: {
      bad: [
        { row: { action: '«Mother to ensure there is no further domestic violence in the home».' } },
        { row: { action: '«Ellie to stop her parents arguing».' }, before: ['Name of child: Ellie Smith'] },
        { row: { action: '«Louise to stop Dave hitting her».' } },
      ],
      good: [
        {
          row: {
            action: 'Louise agrees to report any further domestic abuse to the police within 24 hours.',
          },
        },
        { row: { action: 'Louise to make a safety plan with Tim Reed.' } },
        { row: { action: 'Dave agrees to attend a perpetrator group every week for 12 weeks.' } },
        {
          row: { action: 'Mum to leave the room for five minutes when she feels angry.' },
          because: 'It is about her own behaviour.',
        },
      ],
    },
  },
  scope: 'statement',
  roles: ['action', 'outcome', 'measure'],
  find: (subject, context) => {
    for (const burden of findBurdens(subject.reading.text)) {
      if (burden.namesOther && speaksOfNoneOther(subject, burden)) continue;
      if (burden.needsHarm && !tellsOfHarm(subject) && !toldToHarm(subject, burden, context)) continue;
      const bearers = bearersOf(subject, burden, context);
      const [bearer] = bearers;
      if (bearer && bearers.every(({ harmed }) => harmed)) return [found(subject, burden, bearer)];
    }
    return [];
  },
});

/** True where the row says that somebody is hurt or frightened by another. */
function tellsOfHarm({ row }: StatementInPlan): boolean {
  return (['need', 'outcome', 'action', 'other'] as const).some((role) =>
    row.statements(role).some(({ reading }) => harmTold.test(reading.text)),
  );
}

/** True where the document tells of the one whom the burden names as hurting somebody. */
function toldToHarm({ reading }: StatementInPlan, burden: Burden, context: PlanInContext): boolean {
  return reading.names.some(
    ({ start, end, person }) =>
      person !== null &&
      start >= burden.start &&
      end <= burden.end &&
      toldAs('harming', person.forms, context),
  );
}

/** True where those whom the burden names are children of the plan, or workers. */
function speaksOfNoneOther({ reading }: StatementInPlan, burden: Burden): boolean {
  const named = reading.names.filter((name) => name.start >= burden.start && name.end <= burden.end);
  return (
    named.length > 0 &&
    named.every(({ person }) => person?.kind === 'child' || person?.kind === 'professional')
  );
}

type MessageId = 'adult' | 'child' | 'guard';

interface Bearer {
  readonly actor: Actor;
  readonly child: boolean;
  readonly harmed: boolean;
  /** True where the actor stands in the sentence itself, not in the who cell. */
  readonly inSentence: boolean;
}

function bearersOf(subject: StatementInPlan, burden: Burden, context: PlanInContext): readonly Bearer[] {
  const own = subject.reading.actors.filter((actor) => actor.start < burden.end);
  if (own.length > 0) {
    return own.map((actor) => bearer(actor, subject, burden, context, true));
  }
  if (burden.kind === 'guard' || burden.kind === 'care') {
    return [];
  }
  return subject.row
    .statements('who')
    .flatMap((who) => who.reading.parties.map((actor) => bearer(actor, who, burden, context, false)));
}

const mothers =
  /\b(?:mother|mum|mam|mummy|mom|wife|girlfriend|victim|survivor|nan|nana|gran|grandma|grandmother)\b/i;
const fathers = /\b(?:father|dad|daddy|tad|stepdad|stepfather|husband|boyfriend|perpetrator)\b/i;

function bearer(
  actor: Actor,
  subject: StatementInPlan,
  burden: Burden,
  context: PlanInContext,
  inSentence: boolean,
): Bearer {
  const person = personOf(actor, subject);
  const plain = actor.text.toLowerCase();
  const child =
    person?.kind === 'child' ||
    (actor.kind === 'family' &&
      plain.split(/\s+/).some(isChildWord) &&
      !mothers.test(plain) &&
      !fathers.test(plain));
  const forms = actor.kind === 'named' ? (person?.forms ?? [actor.text]) : [];
  // One's own temper is nobody else's: the words must not name the one who is to act.
  const own =
    burden.namesOther && subject.statement.text.slice(burden.start, burden.end).includes(actor.text);
  const harmed = child
    ? true
    : !(inSentence && own) &&
      burden.kind !== 'care' &&
      isHarmedAdult(actor, forms, person?.kind ?? 'unknown', burden, context);
  return { actor, child, harmed, inSentence };
}

function isHarmedAdult(
  actor: Actor,
  forms: readonly string[],
  kind: 'child' | 'family' | 'professional' | 'unknown',
  burden: Burden,
  context: PlanInContext,
): boolean {
  if (actor.kind === 'family') {
    return /\bparents\b|\band\b/i.test(actor.text)
      ? false
      : mothers.test(actor.text) ||
          (fathers.test(actor.text) && (burden.namesOther || toldAs('harmed', [actor.text], context)));
  }
  if (actor.kind === 'pronoun') {
    return burden.namesOther && /^(?:she|he)$/i.test(actor.text);
  }
  if (actor.kind !== 'named' || kind === 'professional') {
    return false;
  }
  if (toldAs('harming', forms, context)) {
    return false;
  }
  const mother = /^(?:mrs|ms|miss)\b/i.test(actor.text);
  return (burden.namesOther && !burden.needsHarm) || mother || toldAs('harmed', forms, context);
}

/** What the document's other sentences tell of someone: as the one who is harmed, or as the one who harms. */
function toldAs(part: 'harmed' | 'harming', forms: readonly string[], { facts }: PlanInContext): boolean {
  const name = `(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  const pattern =
    part === 'harmed'
      ? new RegExp(
          `${name}[^.;]{0,12}\\b(?:mother|mum|mam|wife|girlfriend|victim|survivor)\\b|\\b(?:mother|mum|mam)\\b[,:]? ${name}|\\b(?:violence|violent|abuse|abused|abusive|assaulted|assaults?|hits?|hurts?|push(?:es|ed)|shoved|slap(?:s|ped)|punche[sd]|kicke?[sd]|grab(?:s|bed)|threaten(?:s|ed)|beats?|attack(?:s|ed)|hands? (?:to|on))\\b[^.;]{0,40}\\b(?:towards?|against|on|of|to)? ?(?:her mother |their mother )?${name}`,
          'i',
        )
      : new RegExp(
          `${name}['’]s? (?:violence|violent|abuse|abusive|temper|anger)|${name} \\((?:perpetrator|father|dad)|\\b(?:father|dad|stepdad|perpetrator),? ${name}|\\b(?:violence|abuse|assaults?|assaulted|abused|hit)\\b[^.;]{0,30}\\bby (?:her |his |their |the )?(?:father |dad |partner )?${name}|${name} (?:(?:has|had|was|is|then|also|has been|kept|keeps) )?(?:hits?|hitting|violent|assault\\w*|abus\\w+|pushe[sd]|punche[sd]|slapp?e?[sd]|kicke?[sd]|strangled|threaten\\w*|on bail|arrested|charged|convicted|cautioned|shouts)\\b`,
          'i',
        );
  const sought = forms.map((form) => form.toLowerCase());
  return facts.texts.some(({ text }) => {
    const plain = text.toLowerCase();
    return sought.some((form) => plain.includes(form)) && pattern.test(text);
  });
}

function found(
  subject: StatementInPlan,
  burden: Burden,
  { actor, child, inSentence }: Bearer,
): Found<MessageId> {
  const start = inSentence ? Math.min(actor.start, burden.start) : burden.start;
  const at = passage(subject.statement, start, burden.end);
  const who = actor.kind === 'named' ? actor.text : 'the person who may be harmed';
  if (burden.kind === 'guard' && !child) {
    return {
      message: 'guard',
      severity: 'hint',
      holes: { who },
      at,
      suggestion: {
        kind: 'question',
        text: 'Who else watches this, and what happens if it is broken? What will the other adult do?',
      },
    };
  }
  const report = child
    ? 'A child can be asked whom to tell when they are frightened.'
    : `${actor.kind === 'named' ? actor.text : 'The person harmed'} can be asked to tell the police within 24 hours, and to make a safety plan with a named worker.`;
  return {
    message: child ? 'child' : 'adult',
    holes: { who },
    at,
    suggestion: {
      kind: 'question',
      text: `What will the person who does the harm do, and by when? ${report}`,
    },
  };
}
