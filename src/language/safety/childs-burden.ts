import { burdenOf, securing, type BurdenPattern } from './burden';
import { adult } from './harm-words';

const intoxicants =
  '(?:cans?|bottles?|booze|drinks?\\b|drinking|drunk|wine|vodka|beers?|lager|cider|spirits|alcohol|needles?|weed|cannabis|stash|drugs?|pills|hung-?over|stoned|high\\b|wasted|pub\\b|off (?:his|her) (?:face|head)|using)';
const tempers =
  '(?:shout|yell|scream|argu|row(?:s|ing)?\\b|fight|fall(?:s|ing)? out|kick(?:s|ing)? (?:off|in)|start(?:s|ing)?\\b(?: again)?|temper|ang(?:er|ry)|cross\\b|rag(?:e|es|ing)\\b|mood|violen|abus|hit(?:s|ting)?\\b|hurt|lash|flip|snap|smash|loses? it|wound up|nasty|upset|crying|in a state|poorly|unwell)';
/** What grown-ups see to themselves. */
const grownUps =
  '(?:tablets?|medic\\w+|insulin|injections?|appointments?|methadone|prescription|sober|safe\\b|calm|bills?\\b|gets? (?:up|out of bed)|eats?\\b|wash(?:es)?\\b|stop)';

/** Deeds that put a child between grown-ups, out of their way, or in their place. */
const deed = `(?:${[
  '[Kk]eep|[Ss]tay|[Hh]ide|[Ll]ie low|[Mm]ake (?:him|her|them)sel(?:f|ves)|[Bb]e (?:quiet|good|careful)|[Aa]void|not (?:answer|speak|make|go|be|come)|[Gg]et out',
  '[Ll]ook after|[Mm]ind\\b|[Tt]ake (?:(?:her|his|their|the|little|younger|baby) )+(?:brothers?|sisters?|siblings?|twins|ones)|[Ff]eed|[Cc]ook|[Cc]omfort|[Pp]rotect|[Ss]hield|[Gg]et (?:(?:her|his|their|the|little|younger|baby) )+(?:brothers?|sisters?|siblings?|twins|ones)|[Pp]ut (?:(?:her|his|their|the|little|younger|baby) )+(?:brothers?|sisters?|siblings?|twins|ones)',
  '[Ss]top|[Cc]alm|[Gg]et (?:in )?between|[Ss]tep in|[Ss]tand up|[Ss]eparate|[Dd]istract|[Ww]atch|[Cc]heck|[Hh]elp|[Tt]ell',
].join('|')})`;

/** A clause of time or condition whose subject is a grown-up, or what starts between grown-ups. */
const whenGrownUps = `(?:when|if|while|whenever|once|as soon as|after|until|before)\\s(?:[^.;,]{0,30}?(?:${adult})|he|she|they|it|things|there)\\b[^.;]*?(?:${tempers}|${intoxicants})`;

/** Burdens that are one wherever it is a child who bears them; what is asked of a grown-up in such words may be right. */
export const childsBurdens: readonly BurdenPattern[] = [
  burdenOf(
    'care',
    true,
    `${securing}(?: that)? (?:${adult})\\b[^.;]*?(?:${tempers}|${intoxicants}|${grownUps})[^.;,]*`,
  ),
  burdenOf(
    'care',
    true,
    `\\b(?:(?:[Tt]ell|[Aa]sk|[Rr]emind|[Gg]et|[Pp]ersuade|[Tt]alk|[Ww]arn|[Bb]eg|[Hh]elp)s? (?:${adult})(?: and (?:${adult}))? (?:to|not to|out of|into|up|off)\\b|(?:[Ss]top|[Kk]eep|[Cc]alm)s? (?:${adult})(?: and (?:${adult}))?\\b)[^.;]*?(?:${tempers}|${intoxicants}|${grownUps})[^.;,]*`,
  ),
  burdenOf('care', true, `\\b${deed}\\b(?=[^.;]*(?:${adult}))[^.;]*?\\b${whenGrownUps}[^.;,]*`),
  burdenOf(
    'care',
    true,
    `\\b(?:[Cc]ount|[Pp]our|[Hh]ide|[Tt]ip|[Tt]hrow|[Mm]easure|[Ww]ater down|[Ll]ook for|[Cc]lear|[Ff]etch|[Bb]uy)s?\\b(?=[^.;]*\\b(?:any|the|(?:${adult})))[^.;]*?\\b(?<!\\b(?:[Ww]ater|[Mm]ilk|[Jj]uice|[Ff]izzy|[Ee]nergy|[Hh]ot|[Ss]chool|[Hh]er|[Hh]is|[Tt]heir) )${intoxicants}[^.;,]*`,
  ),
];
