import { keptByText } from '../../plan/kept-by-text';
import { findQuotations } from '../sentences/quotations';
import { saying, showing, viewNouns } from './view-words';
import { wordHint } from '../sentences/word-hints';

/** Whose views are looked for. */
export type Speaker = 'child' | 'parent';

const childWords =
  'child|children|young person|boys|girls|boy|girl|twins|siblings|baby|son|daughter|weans?|bairns?|kids|lads?';
const parentWords =
  'mum|mam|maw|mom|mummy|mother|dad|da|daddy|father|parents?|carers?|guardians?|nan|nana|nain|taid|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|aunt(?:ie|y)?|uncle|family|step-?mum|step-?dad|step-?mother|step-?father|foster carers?';

/** Words before a verb of saying that make it what is still to come: "to ask", "will say", "if she says". */
const stillToCome =
  /\b(?:to|will|should|must|if|when|until|can|could|may|able to|agrees?)\s+(?:(?!and\b|but\b)[^\s,;.]+\s+){0,2}$/i;

const tests = new Map<string, (text: string) => boolean>();
const mostTests = 20;

/**
 * What tells that someone's own view is given in a sentence: made once for the names given. `shown` counts what a child
 * shows without words too, which in a plan's own rows is rather what others worry about.
 */
export function viewTest(
  speaker: Speaker,
  forms: readonly string[],
  shown = false,
): (text: string) => boolean {
  const key = [speaker, String(shown), ...forms].join('\n');
  const test = tests.get(key) ?? keptByText(makeViewTest(speaker, forms, shown));
  if (tests.size >= mostTests) tests.clear();
  tests.set(key, test);
  return test;
}

function makeViewTest(speaker: Speaker, forms: readonly string[], shown: boolean): (text: string) => boolean {
  const who = [...forms.map(escaped), speaker === 'child' ? childWords : parentWords].join('|');
  const verbs = shown ? `${saying}|${showing}` : saying;
  const also = `(?:\\s*(?:,|and|&|\\/)\\s*(?:the\\s+)?(?:${who}))*`;
  const beside = '(?:\\s*\\([^)]*\\))?(?:,\\s+[^,.;:]{2,40},|,|\\s+in\\s+\\p{Lu}[\\p{L}-]+)?';
  const adverbs =
    '(?:(?:has|have|had|also|both|all|now|still|often|always|really|recently|clearly|then|only|does|do|did|not|has been|in her own words|in his own words|initially|eventually|mostly|mainly|just|firmly|strongly|simply|openly|readily|rightly|himself|herself|themselves|never|already)\\s+){0,3}';
  const joined = "(?:(?:[\\p{L}'’-]+\\s+){1,9}and\\s+)?";
  const end = '(?:$|[^\\p{L}])';
  const subject = new RegExp(
    `(?:^|[^\\p{L}])(?:${who})${also}${beside}(?:\\s+${joined}${adverbs}(?:${verbs})|['’](?:s|re)\\s+${states})${end}`,
    'iu',
  );
  const noun = new RegExp(
    `${viewNouns}\\s+(?:that\\s+)?(?:${who})\\s+(?:has|had|would|wants|likes|hates)\\b|(?:${who})['’]s?\\s+${viewNouns}\\s+(?:is|are|was|were)\\b|(?:matters?|important|means?|seems?|feels?)\\s+(?:[\\p{L}]+\\s+){0,2}?to\\s+(?:${who})${end}|(?:^|[.;]\\s+)(?:to|for)\\s+(?:${who}),?\\s+(?:an?|the)\\s+(?:good|bad|best|worst|perfect|hardest|main|real|sticking|biggest|happy|safe)`,
    'iu',
  );
  const labelled = new RegExp(`^\\W*(?:${who})(?:\\s*\\([^)]*\\))?\\s*(?::|\\s[–—-])\\s*(.+)$`, 'ius');
  const speakers = new RegExp(`(?:^|[^\\p{L}])(?:${who})${end}`, 'iu');
  const byPronoun = new RegExp(`^(?:she|he|they)\\s+${joined}${adverbs}(?:${verbs})${end}`, 'iu');
  const mayBeNamed = mentionTest(speaker, forms);
  return (text) => {
    if (!mayBeNamed(text) || asksForViews.test(text) || notGiven.test(text)) return false;
    const told = subject.exec(text) ?? noun.exec(text);
    if (told !== null && !stillToCome.test(text.slice(0, told.index + 1)) && !/\?\s*$/.test(text)) {
      return true;
    }
    const stance = labelled.exec(text)?.[1];
    if (stance !== undefined && (findQuotations(stance).length > 0 || takesStance.test(stance))) return true;
    return (
      (speakers.test(withoutQuotations(text)) && speaksInQuotes(text)) ||
      goesOnByPronoun(text, speakers, byPronoun)
    );
  };
}

/** A template's request, in brackets or as an order. */
const asksForViews =
  /^\s*[[({<].*[\])}>]\s*$|^\W*(?:please|record|describe|enter|insert|click|include|consider|summari[sz]e)\b/is;

/** "Kim: fine with all of it", as against "Kim: mother, 0117 496 0000". */
const takesStance =
  /^(?:not|no|yes|fine|happy|agrees?|against|wants?|ok|okay|too|would|thinks?|feels?|keen|unsure|worried|prefers?|hopes?|sees|rather|ashamed|fair|unfair|all for|for it|in favour|dead against|glad|likes?|hates?|loves?|misses|scared|sad|cross|can['’]t|cannot|doesn['’]t|don['’]t|won['’]t|dont|I|I['’]\p{L}+|my|we)(?![\p{L}'’])(?!\s+(?:known|applicable|present|fixed))/iu;
const states = `(?:not |no['’] |very |really |so |quite |still |a bit |most |all )*(?:worried|scared|frightened|happ(?:y|iest|ier)|unhappy|sad|upset|excited|proud|anxious|keen|angry|glad|fed up|sure|unsure|against|fine|ok(?:ay)?|content|cross|lonely|pleased|said|told|asked)`;

/** "Ellie was seen at home; she says her tummy hurts": the pronoun is the one just named. */
function goesOnByPronoun(text: string, speakers: RegExp, byPronoun: RegExp): boolean {
  const named = speakers.exec(text);
  if (!named) return false;
  const rest = text.slice(named.index + named[0].length - 1);
  const pronoun = /^[^\p{Lu}]{0,90}?(?:[.;]\s+)?(?<![\p{L}])(?=(?:[SsHh]he|[Hh]e|[Tt]hey)\s)/u.exec(rest);
  if (!pronoun || otherPeople.test(pronoun[0]) || asksFirst.test(pronoun[0])) return false;
  return byPronoun.test(rest.slice(pronoun[0].length));
}

/** What is still to be asked or found out: "Ellie to tell Tim what she wants". */
const asksFirst =
  /^\s*(?:to|will|should|must|agrees?|can|may)\b|\b(?:what|whether|if|when|until|how|where|so)\s+$/i;

const otherPeople = new RegExp(
  `(?:^|[^\\p{L}])(?:${childWords}|${parentWords}|worker|teacher|nurse)(?:$|[^\\p{L}])`,
  'iu',
);

function withoutQuotations(text: string): string {
  return findQuotations(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/** A quick test whether a text may speak of someone: the patterns of many names take long, and most texts name nobody. */
function mentionTest(speaker: Speaker, forms: readonly string[]): (text: string) => boolean {
  const tie = new RegExp(`(?:${speaker === 'child' ? childWords : parentWords})`, 'i');
  const names = new Set(forms.flatMap((form) => form.toLowerCase().match(letters)?.slice(0, 1) ?? []));
  return (text) =>
    tie.test(text) || (text.toLowerCase().match(letters) ?? []).some((word) => names.has(word));
}

const letters = /\p{L}+/gu;

/** True where words stand in quotation marks and speak for themselves: "I want to live with Nan". */
export const speaksInQuotes = keptByText((text) =>
  findQuotations(text).some(({ start, end }) =>
    /\b(?:I|I['’]m|I['’]d|my|me|we|us|our)\b/i.test(text.slice(start, end)),
  ),
);

/** Words that name somebody's view: "views", "own words", "wishes and feelings", "voice". */
const viewWords =
  '(?:(?:own|true|real)\\s+)?(?:voice|views?|wish(?:es)?|feelings|words|opinions?|experiences?|perspective|thoughts|comments?|response|hopes|say|story|wish(?:es)?[ -]?(?:box|list|jar)|page|worries|dreams|corner|good day|bit)';
const verbsOfView =
  '(?:say|says|said|tells? us|told us|wants?|wish(?:es)?|thinks?|feels?|likes?|told|hopes?)';
const childHeading = new RegExp(
  `\\b(?:voice of the (?:child|young person)|(?:child|children|young person|baby|boy|girl)(?:['’]s|s['’]|ren['’]s)? ${viewWords}|wishes (?:and|&) feelings|(?:child|young person|i|me) ${verbsOfView}|my (?:views?|wishes|feelings|voice|words|say|thoughts|own words)|in my (?:own )?words|lived experience|about me|what (?:i|the child|the children|the young person|he|she|they) ${verbsOfView}|what matters to me|views? of (?:the )?(?:child|children|young person)|three houses)\\b`,
  'i',
);
const parentHeading = new RegExp(
  `\\b(?:(?:${parentWords})(?:['’]s|s['’]|\\(s\\)|['’])?(?:(?:\\/| and | & )(?:${parentWords})(?:['’]s|s['’]|['’])?)? ${viewWords}|views? of (?:the )?(?:${parentWords})|what (?:the )?(?:${parentWords})(?: and (?:${parentWords}))? ${verbsOfView}|(?:parents?|family) (?:say|says)|parental views?|disagreements?|not agreed)\\b`,
  'i',
);

/** A part of every word and verb of viewing; what has none of them heads no views of somebody named. */
const viewHint =
  /voice|view|wish|feel|word|opinion|experience|perspective|thought|comment|response|hope|sa[yi]|story|t[eo]l[ld]|want|think|like|matter|import|page|worr|dream|corner|good day|bit|message|letter/i;

/** The same of the headings for views of anyone. */
const mayHeadViews = wordHint(new RegExp(`${viewHint.source}|about|matter|agree|houses`, 'i'));

/** True for a heading, a label or a prompt that a person's views belong under. Names of children count for theirs. */
export function headsViews(text: string, speaker: Speaker, forms: readonly string[]): boolean {
  const labelEnd = text.search(/[:–—]/);
  const label = labelEnd < 0 ? text : text.slice(0, labelEnd);
  if (label.length >= 80 || !mayHeadViews(label)) return false;
  if (headsViewsOf[speaker](label)) return true;
  return forms.length > 0 && viewHint.test(label) && isLabel(label, namedHeading(alternatives(forms)));
}

const headsViewsOf: Readonly<Record<Speaker, (label: string) => boolean>> = {
  parent: keptByText((label) => isLabel(label, parentHeading)),
  child: keptByText((label) => isLabel(label, childHeading) && !parentHeading.test(label)),
};

function alternatives(forms: readonly string[]): string {
  return forms.map(escaped).join('|');
}

/** "Iestyn's own words", "Nazia and Tariq's views", "What Amelia and Kuba say", "Ellie says". */
const namedHeading = keptByText(
  (names) =>
    new RegExp(
      `(?:^|[^\\p{L}])(?:${names})(?:,? (?:and|&) (?:${names}|[\\p{L}'’-]+))?(?:(?:['’]s?)? ${viewWords}|,? ${verbsOfView})(?=$|[^\\p{L}])|(?:matters|important)(?: most)? (?:to|for) (?:${names})$|(?:message|letter) from (?:${names})$`,
      'iu',
    ),
);

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True where little more than the words sought stands in the label: "What Ellie says", not "Ellie says she is sad". */
function isLabel(label: string, sought: RegExp): boolean {
  const match = sought.exec(label);
  if (match === null) {
    return false;
  }
  const rest = label.slice(match.index + match[0].length).trim();
  return label.length < 80 && (rest === '' || /^(?:and|\/|&|,|of|about|on|\?|\()/.test(rest));
}

const prompt =
  /^[\s[(<{*]*(?:please|include|record|describe|enter|insert|click|type|write|add|use|what|how|who|where|why|when|has|have|is|are|does|do|did|this section|e\.g|for example|consider|summari[sz]e|set out|note|ensure|guidance|to be completed|tbc|n\/?a|none|not (?:known|seen|obtained|applicable|available|yet))\b|[?:\])>}]\s*$|^[\s._–—-]*$|\b(?:here|below)\.?\s*$/i;

/** What says that a view has still to be asked for, or is kept elsewhere. */
const notGiven =
  /\b(?:to|will) be (?:\w+ )?(?:seen|asked|spoken|sought|obtained|completed|gathered|captured|recorded|explored|discussed|added|consulted|met)\b|\b(?:not|never) (?:yet )?(?:been )?(?:spoken|seen|asked|obtained|captured|sought|given|available|received|consulted)\b|\b(?:captured|recorded|attached|saved|filed|held|noted) (?:on|in|at|separately|elsewhere|below|above)\b|\b(?:declined|refused|did not wish|chose not|not wish) to (?:comment|say|speak|share|answer|give)\b|\bno (?:views|comments?|response|reply)\b|\bnone (?:received|given|recorded|obtained)\b/i;

/** True where words under such a heading are somebody's, not the template's prompt, a question or a mark for nothing. */
export function answersPrompt(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3 && !prompt.test(text) && !notGiven.test(text);
}
