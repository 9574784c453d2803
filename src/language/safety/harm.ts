import { keptByText } from '../../plan/kept-by-text';
import { burdenOf as made, securing, type Burden, type BurdenPattern } from './burden';
import { childsBurdens } from './childs-burden';
import { adult, harmful, trouble, violence } from './harm-words';

const more =
  '(?:(?:any|all|further|more|future|the|another|other|such|no|incidents?|instances?|episodes?|acts?|of|from|and|or|in|at|home) ){0,6}';
const harming =
  '(?:hit|hits|hitting|hurt|hurts|hurting|being (?:violent|abusive|aggressive)|be (?:violent|abusive)|abusing|assaulting|attacking|threatening|kicking off|losing (?:his|her) temper|shouting|drinking|arguing|fighting|using drugs|becoming (?:violent|angry|aggressive))';

const negated =
  "(?:does not|doesn['’]t|do not|don['’]t|will not|won['’]t|cannot|can['’]t|stops?|never|is not|isn['’]t|are not|aren['’]t|no longer|controls?|manages?|stays?|keeps?|remains?|leaves?|behaves?|has no|have no|is kept|are kept)";
const provoking =
  '(?:provok\\w+|upset(?:ting)?|antagonis\\w+|annoy\\w*|wind(?:ing)? (?:\\S+ )?up|trigger\\w*|anger(?:ing)?|goad\\w*|ril(?:e|ing)|set(?:ting)? (?:\\S+ )?off|nag(?:ging)?|contradict\\w*|cross(?:ing)?)';
const whenHarming =
  '(?:when|if|while|whenever|once)\\b[^.;]*\\b(?:drunk|drinking|drink|drinks|angry|cross|temper|violent|fight\\w*|argu\\w*|shout\\w*|row\\w*|kick\\w*|nasty|high|stoned|mood|pub\\b|had a few|loses it|rag(?:e|es|ing)|hits?)';

/** What somebody does who keeps to what was laid down. */
const complies =
  '(?:stick|keep|go|turn|attend|take|come|stay|leave|follow|obey|behave|compl|get|work|engage|see|do|start|cool|walk|hand|put|abide|observe|meet|honour|respect|finish|complete)(?:s|es)?\\b';

const patterns: readonly BurdenPattern[] = [
  made(
    'stop',
    true,
    `${securing}(?: that)? (?:${adult}) (?:and \\S+ )?${negated}(?=[^.;]*${harmful})[^.;,]*`,
  ),
  made(
    'stop',
    false,
    `${securing}[^.;]{0,40}?\\b(?:no|not|never|without|free (?:from|of))\\b[^.;]{0,30}?\\b${trouble}\\b[^.;,]*`,
    true,
  ),
  made(
    'stop',
    true,
    `\\b(?:in charge of|responsible for|answerable for|accountable for|[Kk]eeps? (?:a lid|tabs) on|on top of) (?:${adult})(?:['’]s?) (?:\\S+ )?(?:moods?|temper|anger|drinking|drug use|violence|behaviour|outbursts?|aggression)[^.;,]*`,
  ),
  made(
    'stop',
    true,
    `\\b(?:[Ss]top|[Pp]revent|[Kk]eep)(?:s|ping|ing)? (?:${adult}) (?:from )?\\p{L}+ing\\b(?=[^.;]*\\b(?:drunk|violent|abusive|angry|aggressive|high)\\b)[^.;,]*`,
  ),
  made(
    'stop',
    false,
    `\\b(?:[Tt]ak(?:e|es|ing) responsibility for (?:ending|stopping|preventing|managing)|[Dd]e-?escalat\\w+|[Dd]efus\\w+|[Dd]iffus\\w+)\\b[^.;]{0,40}\\b${violence}[^.;,]*`,
  ),
  made(
    'stop',
    false,
    `[Kk]eep(?:s|ing)? (?:the peace|things (?:calm|sweet|quiet|smooth)|(?:her|his) head down)[^.;,]*`,
    true,
  ),
  made(
    'stop',
    true,
    `[Kk]eep(?:s|ing)? (?:${adult}) (?:calm|sweet|happy|sober|on side|in a good mood)[^.;,]*`,
    true,
  ),
  made(
    'stop',
    true,
    `\\b(?:do|does|go along with|agree to|agree with)(?: as| what| whatever| everything)? (?:${adult}|he|she) (?:asks?|says?|wants?|tells?)[^.;,]*(?:, [^.;,]*)?`,
    true,
  ),
  made(
    'stop',
    false,
    `\\bso(?: that)? (?:there (?:is|are|will be) (?:no|not|nothing)\\b[^.;]{0,40}\\b(?:${violence}|${trouble})|nothing (?:kicks|sets)|(?:he|she|they) ${negated}(?=[^.;]*${harmful}))[^.;,]*`,
    true,
  ),
  made('stop', true, `\\bso(?: that)? (?:${adult}) (?:${negated}|does|has)(?=[^.;]*${harmful})[^.;,]*`, true),
  made(
    'stop',
    true,
    `\\b(?:[Gg]et|[Pp]ersuade|[Tt]alk|[Cc]onvince|[Hh]elp) (?:${adult}) (?:to |out of |not )?(?:stop|control|manage|calm|stay calm|give up|keep (?:his|her) temper|${harmful})[^.;,]*`,
  ),
  made(
    'stop',
    true,
    `\\b(?:[Pp]ut (?:an end|a stop) to|[Ss]top|[Ee]nd|[Ss]ort out|[Dd]eal with) (?:${adult})(?:['’]s?) (?:\\S+ )?(?:${violence}|${trouble}|drinking|anger)[^.;,]*`,
  ),
  made(
    'avoid',
    true,
    `\\b(?:[Kk]eep|[Ss]tay|[Gg]et|[Rr]emain|[Gg]o)(?:s|ing)? (?:well )?(?:out of (?:(?:${adult})['’]s?|the|his|her|their) way|away from|clear of|quiet|upstairs|in (?:her|his|their) (?:bed)?rooms?|to (?:her|his|their) (?:bed)?rooms?|out of sight|indoors)\\b[^.;]*\\b${whenHarming}\\b[^.;,]*`,
  ),
  made(
    'avoid',
    true,
    `\\b(?:[Kk]eep|[Ss]tay|[Ss]teer|[Ss]top|not|[Aa]void|[Rr]efuse)(?:s|ing)?\\b[^.;]{0,30}\\b(?:older (?:men|lads|boys|man|males?)|the men|the man|the lads|the gang|gang members|dealers|exploiters|adults who)\\b[^.;,]*`,
  ),
  made(
    'avoid',
    false,
    `\\b[Mm]ak(?:e|es|ing) (?:better|safer|wiser|good|sensible|positive|healthier) (?:choices|decisions)\\b[^.;,]*`,
    true,
  ),
  made(
    'care',
    false,
    `\\b(?:[Ll]ook out for|[Ww]atch over|[Kk]eep (?:an eye|watch) on|responsible for|[Cc]heck on)(?: keeping| looking after)? (?:(?:her|his|their|the|younger|little|baby) )*(?:mum|Mum|mam|Mam|mother|dad|Dad|father|parents|brothers?|sisters?|siblings)\\b[^.;,]*`,
  ),
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
  made('stop', true, `\\b(?:not (?:to )?|never |avoid |stop )${provoking}\\b[^.;,]*`),
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
  made(
    'stop',
    true,
    `${securing}(?: that)? (?:${adult}) (?:${complies}|is (?:not |never )?(?:in|at|out|home|sober)|${negated})[^.;,]*`,
    true,
  ),
  made(
    'stop',
    false,
    `\\b(?:[Pp]revent|[Ss]top|[Ss]hield|[Pp]rotect|[Kk]eep)(?:s|ing)? (?:\\S+ ){1,4}?from (?:seeing|hearing|witnessing|watching|being (?:exposed|around|there|present|caught))\\b(?=[^.;]*(?:${violence}|${harmful}))[^.;,]*`,
  ),
  made('stop', true, `\\bso(?: that)? (?:${adult}|he) (?:${negated}|${complies})[^.;,]*`, true),
  made(
    'stop',
    true,
    `\\bso(?: that)? (?:${adult}) ${negated}(?=[^.;]*\\b(?:drunk|drink\\w*|violen\\w+|temper|angry|hit\\w*|abus\\w+|high))[^.;,]*`,
  ),
  made(
    'stop',
    true,
    `\\b(?:[Kk]eep|[Ss]top|[Cc]alm|[Tt]alk|[Gg]et|[Hh]umour|[Pp]lacate|[Ss]oothe|[Rr]eassure|[Ss]ettle|[Pp]acify)(?:s|ing)? (?:${adult}) [^.;]*?${whenHarming}[^.;,]*`,
  ),
  made('stop', true, `\\b[Kk]eeps? (?:${adult}) in (?:a )?good (?:humour|mood|spirits|temper)[^.;,]*`),
  ...childsBurdens,
];

const cheap =
  /make sure|makes sure|see to|keep|stop|vodka|wine|beer|lager|cider|bottle|cans|alcohol|weed|cannabis|needle|tablets|medic|hung-?over|tell|remind|count|pour|pub\b|mood|charge|escalat|shout|drunk|does not|doesn['’]t|violen|abus|assault|fight|altercation|\bD[VA]\b|hit|hurt|drink|ang(?:er|ry)|temper|behaviour|protect|safe|supervis|alone|look after|care for|provok|upset|antagon|annoy|threat|aggress|argu|controlling|coerc|beating|calm|wind|present|peace|sweet|happy|trouble|rows?\b|flare|blow-?up|bust-?up|outburst|kick|rage|nasty|\bmen\b|lads|gang|deal|choices|look out|watch|asks|says|wants|comes? |quiet|way\b|alone/i;
const reporting =
  /\b(?:report|reports|ring|rings|phone|call|calls|tells?\b(?! (?:\S+ ){1,3}?(?:not )?to (?:stop|calm|be|go|leave|put|get|shout|drink))|inform|contact (?:the|her|his|tim|police)|999|police|safety plan|leave the (?:house|room)|go to|speak)\b/i;

/**
 * Where the sentence asks its actor to answer for what another adult does. Reporting, calling for help and making a safety
 * plan are no burden of that kind. One's own behaviour ("to stop hitting the children") is not found.
 */
export const findBurdens = keptByText((text): readonly Burden[] => {
  if (!cheap.test(text)) {
    return [];
  }
  return patterns.flatMap(({ kind, namesOther, needsHarm, pattern }) => {
    const match = pattern.exec(text);
    if (match === null || reporting.test(match[0])) return [];
    const end = match.index + match[0].trimEnd().length;
    return [{ kind, namesOther, needsHarm, start: match.index, end }];
  });
});
