import type { Span } from '../plan/document-as-read';

/** Who is asked to answer for another's violence, and how: `stop` to end it, `guard` to stand between, `care` a child as carer. */
export type BurdenKind = 'stop' | 'guard' | 'care';

/** Words that lay another's violence or abuse on the one who is to act. */
export interface Burden extends Span {
  readonly kind: BurdenKind;
  /** True where the words name the other adult: then it is not the actor's own behaviour. */
  readonly namesOther: boolean;
}

const violence =
  '(?:domestic (?:violence|abuse|incidents?|disputes?)|violence|violent|abuse|abusive|assaults?|dv|da\\b|physical (?:fights?|altercations?)|fights?|fighting|controlling behaviour|coercive|aggression|aggressive|altercations?|beatings?|threats?)';
const adult =
  "(?:dad|daddy|father|step-?dad|step-?father|mum|mam|mother|step-?mum|step-?mother|partner|ex-partner|ex|husband|wife|boyfriend|girlfriend|him|her (?:partner|husband|boyfriend|ex)|his (?:partner|wife|girlfriend)|the (?:father|mother|perpetrator|adults?|parents)|(?:her|his|their) (?:dad|father|mum|mother|parents)|mr \\S+|mrs \\S+|ms \\S+|parents|[\\p{Lu}][\\p{L}'’-]+)";
const more =
  '(?:(?:any|all|further|more|future|the|another|other|such|no|incidents?|instances?|episodes?|acts?|of|from|and|or|in|at|home) ){0,6}';
const harming =
  '(?:hit|hits|hitting|hurt|hurts|hurting|being (?:violent|abusive|aggressive)|be (?:violent|abusive)|abusing|assaulting|attacking|threatening|kicking off|losing (?:his|her) temper|shouting|drinking|arguing|fighting|using drugs|becoming (?:violent|angry|aggressive))';

interface Pattern {
  readonly kind: BurdenKind;
  readonly namesOther: boolean;
  readonly pattern: RegExp;
}

const made = (kind: BurdenKind, namesOther: boolean, source: string): Pattern => ({
  kind,
  namesOther,
  pattern: new RegExp(source, 'u'),
});

const patterns: readonly Pattern[] = [
  made(
    'stop',
    false,
    `(?:[Ee]nsur\\w*|[Mm]ak(?:e|es|ing) (?:sure|certain)|[Ss]ee to it|[Gg]uarantee\\w*|be responsible for)[^.;]{0,40}?\\b(?:no|not|never|free (?:from|of)|without|ends?|stops?|ceases?|isn['’]t|aren['’]t)\\b[^.;]{0,40}?\\b${violence}[^.;,]*`,
  ),
  made(
    'stop',
    false,
    `\\b(?:[Pp]revent\\w*|[Ss]top|[Aa]void|[Ee]nd|[Rr]educe|[Pp]ut (?:an end|a stop) to) ${more}${violence}\\b[^.;,]*`,
  ),
  made(
    'stop',
    true,
    `(?:[Ee]nsur\\w*|[Mm]ak(?:e|es|ing) (?:sure|certain))(?: that)? (?:${adult}) (?:does not|doesn['’]t|do not|don['’]t|stops?|never|is not|isn['’]t|no longer|controls?|manages?|stays? (?:calm|sober))(?=[^.;]*(?:shout|hit|hurt|drink|drunk|violen|abus|argu|fight|threat|angr|temper|swear|aggress|smash|calm|sober))[^.;,]*`,
  ),
  made('stop', true, `\\b(?:[Pp]revent|[Ss]top|[Kk]eep) (?:${adult}) (?:from )?${harming}[^.;,]*`),
  made(
    'stop',
    true,
    `\\b(?:not (?:to )?|avoid |stop )(?:provok\\w+|upset(?:ting)?|antagonis\\w+|annoy\\w*|wind(?:ing)? up|trigger\\w*|anger(?:ing)?|goad\\w*)\\b[^.;,]*`,
  ),
  made(
    'stop',
    true,
    `\\b(?:[Mm]anage|[Cc]ontrol|[Cc]alm|[Hh]andle) (?:${adult}(?:['’]s)?|his|her (?:partner|husband|dad|father|mum|mother)['’]s) (?:anger|temper|behaviour|drinking|violence|aggression|moods?|outbursts?)[^.;,]*`,
  ),
  made(
    'stop',
    false,
    `\\b[Aa]void (?:situations?|arguments?|conflict|anything)[^.;]{0,30}\\b(?:lead|leads|leading|trigger|escalate|result|become)\\w*[^.;,]*\\b${violence}[^.;,]*`,
  ),
  made(
    'guard',
    false,
    `\\b(?:[Pp]rotect|[Ss]afeguard|[Ss]hield|[Kk]eep)\\b[^.;]{0,40}?\\b(?:safe )?from (?:${more}${violence}|(?:harm (?:by|from) )?${adult})[^.;,]*`,
  ),
  made(
    'guard',
    true,
    `\\b(?:[Ss]upervis\\w+|[Bb]e present|[Ww]atch|[Oo]versee)\\b[^.;]{0,30}\\b(?:contact|time|visits?|with|between)\\b[^.;]{0,25}\\b(?:${adult})[^.;,]*`,
  ),
  made(
    'guard',
    true,
    `\\b(?:never|not)\\b[^.;]{0,20}\\b(?:leave|leaves|left|alone|let|allow)\\b[^.;]{0,40}\\b(?:alone with|unsupervised with|with) (?:${adult})[^.;,]*`,
  ),
  made(
    'care',
    false,
    `\\b(?:[Kk]eep|[Ll]ook after|[Cc]are for|[Pp]rotect|[Cc]alm|[Ss]top|[Ss]upervise) (?:(?:her|his|their|the|younger|little|baby) )*(?:mum|mam|mother|dad|father|parents|brothers?|sisters?|siblings|family)\\b[^.;,]*`,
  ),
];

const cheap =
  /shout|drunk|does not|doesn['’]t|violen|abus|assault|fight|altercation|\bD[VA]\b|hit|hurt|drink|ang(?:er|ry)|temper|behaviour|protect|safe|supervis|alone|look after|care for|provok|upset|antagon|annoy|threat|aggress|argu|controlling|coerc|beating|calm|wind|present/i;
const reporting =
  /\b(?:report|reports|ring|rings|phone|call|calls|tell|tells|inform|contact (?:the|her|his|tim|police)|999|police|safety plan|leave the (?:house|room)|go to|speak)\b/i;

/**
 * Where the sentence asks its actor to answer for what another adult does. Reporting, calling for help and making a safety
 * plan are no burden of that kind. One's own behaviour ("to stop hitting the children") is not found.
 */
export function findBurden(text: string): Burden | null {
  if (!cheap.test(text)) {
    return null;
  }
  for (const { kind, namesOther, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match !== null && !reporting.test(match[0])) {
      const end = match.index + match[0].trimEnd().length;
      return { kind, namesOther, start: match.index, end };
    }
  }
  return null;
}
