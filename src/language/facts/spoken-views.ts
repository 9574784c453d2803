import { keptByText } from '../../plan/kept-by-text';
import { findQuotations } from '../sentences/quotations';
import { childWords, escaped, mentionTest, parentWords, type Speaker } from './speakers';
import { saying, showing, viewNouns } from './view-words';
import { sentencesOf } from '../sentences/sentences';

/** Words before a verb of saying that make it what is still to come: "to ask", "will say", "if she says". */
const stillToCome =
  /\b(?:find(?:ing)? out|ask|establish|explore|ascertain|seek|understand|know|hear|learn|clarify|discuss|consider|record)\b[^.;]{0,25}\b(?:what|how|whether|if|where|why)\s+(?:the\s+)?$|\b(?:to|will|should|must|if|when|until|can|could|may|able to|agrees?)\s+(?:(?!and\b|but\b)[^\s,;.]+\s+){0,2}$/i;

const states = `(?:not |no['’] |very |really |so |quite |still |a bit |most |all )*(?:worried|scared|frightened|happ(?:y|iest|ier)|unhappy|sad|upset|excited|proud|anxious|keen|angry|glad|fed up|sure|unsure|against|fine|ok(?:ay)?|content|cross|lonely|pleased|said|told|asked)`;
const end = '(?:$|[^\\p{L}])';

/** What a report of somebody's view cannot do without, whoever is named: far sooner looked for than hundreds of names. */
const tellsHow: Readonly<Record<'said' | 'shown', RegExp>> = {
  said: tellingWith(saying),
  shown: tellingWith(`${saying}|${showing}`),
};
function tellingWith(verbs: string): RegExp {
  return new RegExp(`\\s(?:${verbs})${end}|['’](?:s|re)\\s+${states}${end}`, 'iu');
}
const mayHoldView = new RegExp(
  `${viewNouns}|according\\s|(?:words|view|opinion|eyes)\\s+of\\s|['’]s?\\s+(?:eyes|mind|experience)\\b|\\bas\\s|(?:matters?|important|means?|seems?|feels?)\\s|(?:^|[.;]\\s+)(?:to|for)\\s`,
  'iu',
);
const pronounFollows = /(?<![\p{L}])(?:[SsHh]he|[Hh]e|[Tt]hey)\s/u;

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
    '(?:(?:has|have|had|also|both|all|now|still|often|always|really|recently|clearly|then|only|does|do|did|not|in her own words|in his own words|initially|eventually|mostly|mainly|just|firmly|strongly|simply|openly|readily|rightly|himself|herself|themselves|never|already)\\s+){0,3}';
  const joined = "(?:(?:[\\p{L}'’-]+\\s+){1,9}(?:and|but)\\s+)?";
  const subject = new RegExp(
    `(?:^|[^\\p{L}])(?:${who})${also}${beside}(?:\\s+${joined}${adverbs}(?:${verbs})|['’](?:s|re)\\s+${states})${end}`,
    'iu',
  );
  const noun = new RegExp(
    `${viewNouns}\\s+(?:that\\s+)?(?:${who})\\s+(?:has|had|would|wants|likes|hates)\\b|(?:${who})['’]s?\\s+${viewNouns}(?:\\s+(?:(?:on|about|of)\\s+(?:[\\p{L}]+\\s+){1,4})?(?:that|is|are|was|were|says?|said|shows?|showed|reads?)\\b|(?:\\s+\\p{L}+){0,3}:\\s+\\S)|(?:according\\s+to|in\\s+the\\s+(?:words|view|opinion|eyes)\\s+of)\\s+(?:${who})${end}|\\b(?:in|to)\\s+(?:${who})['’]s?\\s+(?:eyes|view|opinion|mind|words|experience)\\b|\\bas\\s+(?:${who})\\s+(?:puts?|sees?|tells?|says?|said|explain\\p{L}*)\\b|(?:matters?|important|means?|seems?|feels?)\\s+(?:[\\p{L}]+\\s+){0,2}?to\\s+(?:${who})${end}|(?:^|[.;]\\s+)(?:to|for)\\s+(?:${who}),?\\s+(?:an?|the)\\s+(?:good|bad|best|worst|perfect|hardest|main|real|sticking|biggest|happy|safe)`,
    'iu',
  );
  const scaled = new RegExp(
    `(?:^|[^\\p{L}])(?:${who})(?:['’]s)?(?:\\s+[\\p{L}]+){0,3}\\s*[:=(–-]?\\s*(?:\\d|10)(?:\\.5)?(?![\\d/:.]\\d)\\b`,
    'iu',
  );
  const labelled = new RegExp(
    `^\\W*(?:${who})(?:\\s*\\([^)]*\\)|,[^:.;]{2,50})?\\s*(?::|\\s[–—-])\\s*(.+)$`,
    'ius',
  );
  const speakers = new RegExp(`(?:^|[^\\p{L}])(?:${who})${end}`, 'iu');
  const byPronoun = new RegExp(`^(?:she|he|they)\\s+${joined}${adverbs}(?:${verbs})${end}`, 'iu');
  const mayBeNamed = mentionTest(speaker, forms);
  const tells = tellsHow[shown ? 'shown' : 'said'];
  return (text) => {
    if (!mayBeNamed(text) || asksForViews.test(text) || partsOf(text).every((part) => notGiven.test(part)))
      return false;
    if (
      partsOf(text).some(
        (part) =>
          (tells.test(part) && isTold(part, subject)) ||
          (mayHoldView.test(part) && isTold(part, noun)) ||
          scales(part, scaled, text),
      )
    )
      return true;
    const stance = /[:–—-]/.test(text) ? labelled.exec(text)?.[1] : undefined;
    if (stance !== undefined && (findQuotations(stance).length > 0 || takesStance.test(stance))) return true;
    return (
      (speaksInQuotes(text) && speakers.test(withoutQuotations(text))) ||
      (pronounFollows.test(text) && tells.test(text) && goesOnByPronoun(text, speakers, byPronoun))
    );
  };
}

/** The sentences of a text: what one says of a view still to be had is not meant of the next. */
function partsOf(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function isTold(part: string, view: RegExp): boolean {
  const told = view.exec(part);
  if (told === null || notGiven.test(part) || /\?\s*$/.test(part)) return false;
  return !stillToCome.test(part.slice(0, told.index + 1));
}

/** "Where 10 is no worries: Grace 6, Joy 5": a mark that somebody gave, in a text that speaks of a scale. */
function scales(part: string, scaled: RegExp, whole: string): boolean {
  return scale.test(whole) && scaled.test(part);
}

const scale =
  /\bscal(?:e|ed|es|ing)\b|\bout of (?:10|ten)\b|\/ ?10\b|\b(?:0|10|nought|zero|ten) (?:is|means|being|=)/i;

/** A template's request, in brackets or as an order. */
const asksForViews =
  /^\s*[[({<].*[\])}>]\s*$|^\W*(?:please|record|describe|enter|insert|click|include|consider|summari[sz]e)\b/is;

/** "Kim: fine with all of it", as against "Kim: mother, 0117 496 0000". */
const takesStance =
  /^(?:not|no|yes|fine|happy|agrees?|against|wants?|ok|okay|too|would|thinks?|feels?|keen|unsure|worried|prefers?|hopes?|sees|rather|ashamed|fair|unfair|all for|for it|in favour|dead against|glad|likes?|hates?|loves?|misses|scared|sad|cross|can['’]t|cannot|doesn['’]t|don['’]t|won['’]t|dont|I|I['’]\p{L}+|my|we)(?![\p{L}'’])(?!\s+(?:known|applicable|present|fixed))/iu;

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

/** True where words stand in quotation marks and speak for themselves: "I want to live with Nan". */
export const speaksInQuotes = keptByText((text) =>
  findQuotations(text).some(({ start, end }) =>
    /\b(?:I|I['’]m|I['’]d|my|me|we|us|our)\b/i.test(text.slice(start, end)),
  ),
);

const asking = '(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should)';
/** A template's request or question; "when Dad shouts" is an answer. */
const prompt = new RegExp(
  `^[\\s[(<{*]*(?:please|include|record|describe|enter|insert|click|type|write|add|use|has|have|is|are|does|do|did|this section|e\\.g|for example|consider|summari[sz]e|set out|note|ensure|guidance|to be completed|tbc|n\\/?a|none(?!\\s*[,;–—-]\\s*\\p{L})|not (?:known|seen|obtained|applicable|available|yet)|(?:what|how|which)\\s+(?:[\\p{L}]+\\s+)?${asking}|(?:who|where|why|when)\\s+${asking}|(?:what|how|who|where|why)\\s+(?:the\\s+)?(?:child(?:ren)?|young\\s+(?:person|people)|parents?|family|you|they)\\b|(?:what|how|who|where|why|when)\\s+to)\\b|[?:\\])>}]\\s*$|^[\\s._–—-]*$|\\b(?:here|below)\\.?\\s*$`,
  'iu',
);

/** What says that a view has still to be asked for, or is kept elsewhere. */
const notGiven =
  /\b(?:to|will) be (?:\w+ )?(?:seen|asked|spoken|sought|obtained|completed|gathered|captured|recorded|explored|discussed|added|consulted|met)\b|\b(?:not|never) (?:yet )?(?:been )?(?:spoken|seen|asked|obtained|captured|sought|given|available|received|consulted)\b|\b(?:captured|recorded|attached|saved|filed|held|noted) (?:on|in|at|separately|elsewhere|below|above)\b|\b(?:declined|refused|did not wish|chose not|not wish) to (?:comment|say|speak|share|answer|give)\b|\bno (?:views|comments?|response|reply)\b|\bnone (?:received|given|recorded|obtained)\b|^\W*(?:await\w*|pending|outstanding|see|refer to|as per|as in|to follow|unable to)\b|^\W*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:to|will) (?:do|complete|see|speak|talk|ask|meet|gather|obtain|seek|visit|use|explore|capture|arrange|undertake|carry|discuss|record|spend|collect|find)\b/iu;

/** True where words under such a heading are somebody's, not the template's prompt, a question or a mark for nothing. */
export function answersPrompt(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3 && !prompt.test(text) && !notGiven.test(text);
}
