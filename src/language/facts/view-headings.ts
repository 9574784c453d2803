import { keptByText } from '../../plan/kept-by-text';
import { childWords, escaped, formsIn, parentWords, type Speaker } from './speakers';
import { wordHint } from '../sentences/word-hints';

/** Words that name somebody's view: "views", "own words", "wishes and feelings", "side of it". */
const viewWords =
  '(?:(?:own|true|real|main|biggest|current|stated|expressed|three|3|top|big|one)\\s+){0,2}(?:voices?|views?|viewpoint|wish(?:es)?|feelings|words|opinions?|experiences?|perspectives?|thoughts|comments?|feedback|response|reply|answers?|hopes|say|story|side|take|account|position|scale|scaling|score|drawings?|pictures?|letter|message|statement|contribution|reflections|reaction|likes (?:and|&) dislikes|wish(?:es)?[ -]?(?:box|list|jar)|page|worr(?:y|ies)|fears|dreams|corner|good day|bit)';
const verbsOfView =
  '(?:say|says|said|tells?(?: us)?|told(?: us)?|wants?|wanted|wish(?:es|ed)?|thinks?|thought|feels?|felt|likes?(?! to\\b)|hopes?|(?:dis)?agrees?|makes? of|made of|sees?|saw|wrote|writes|drew|draws|believes?|prefers?|worr(?:y|ies)|asks? for|asked for|would (?:like|change|want|say)|shared?)';
const endOfLabel = '(?=$|[^\\p{L}])';

const CHILD_HEADINGS =
  'voice of the (?:child|young person)|wishes (?:and|&) feelings|my (?:own )?(?:views?|wish(?:es)?|feelings|voice|words|say|thoughts|worr(?:y|ies)|hopes|dreams|scale|story|picture|page)|in my (?:own )?words|lived experience|about me|what matters to me|(?:three|3) (?:houses|islands)|(?:house|island) of (?:worries|dreams|good things|wishes)|(?:what|who|where|when|things?|people|places?) (?:\\p{L}+ ){0,4}?(?:i|me)|how i|(?:he|she|they) (?:says?|told us|wants?|wish(?:es)?|thinks?|feels?)|llais y plentyn';
const PARENT_HEADINGS =
  'parental (?:views?|responses?|comments?|feedback|wishes|perspective|account|reply|opinions?|thoughts)|disagree(?:s|d|ments?)?|not agreed|(?:parents?|family) (?:say|says)|barn y (?:rhieni|teulu)';

/** One way in which a heading asks for somebody's views: what it cannot do without, and its pattern. */
interface Wording {
  readonly hint: RegExp;
  readonly pattern: () => RegExp;
}

/**
 * The heading's grammar round the words for the one sought: "X's view", "views of X", "what X thinks", "what does X think of it".
 * One pattern for each, made when first needed, of small letters: all in one, in letters of either kind, would take the engine
 * a second to make ready.
 */
function headingTest(who: string, others: string): (label: string) => boolean {
  const many = `(?:${who})(?:\\s*\\([^)]*\\))?(?:(?:,? (?:and|&) |\\/)(?:the )?(?:${who}|[\\p{L}'’-]+))?`;
  const wordings = [
    wording(/ /, `(?:${many})(?:['’]s|s['’]|\\(s\\)|ren['’]s|['’]|s)?,? ${viewWords}${endOfLabel}(?! plan)`),
    wording(/ (?:of|from|by|to) /, `${viewWords} (?:of|from|by|to) (?:the |our |his |her |their )?${many}$`),
    wording(/\(/, `\\W*${viewWords} ?\\([^)]*(?<!\\p{L})(?:${who})[^)]*\\)`),
    wording(
      /what|how|where|which|why|who/,
      `(?:what|how|where|which|why|who) (?:[\\p{L}'’]+ ){0,3}?${many},? (?:[\\p{L}'’]+ ){0,2}?${verbsOfView}${endOfLabel}`,
    ),
    wording(/ /, `${many},? ${verbsOfView}(?: (?:about|of|on)\\b[^.]*)?$`),
    wording(/matters|important/, `(?:matters|important)(?: most)? (?:to|for) (?:the )?${many}$`),
    wording(/would /, `would (?:the )?${many} (?:change|like|want|say|choose)${endOfLabel}`),
    wording(/if /, `if (?:the )?${many} (?:could|had|ruled|were) .{3,40}$`),
    ...(others === '' ? [] : [wording(/^/, `(?:${others})${endOfLabel}`)]),
  ];
  return (label) => {
    const small = label.toLowerCase();
    return wordings.some(({ hint, pattern }) => hint.test(small) && pattern().test(small));
  };
}

function wording(hint: RegExp, source: string): Wording {
  let made: RegExp | undefined;
  return { hint, pattern: () => (made ??= new RegExp(`(?:^|[^\\p{L}])(?:${source})`, 'u')) };
}

const general: Readonly<Record<Speaker, (label: string) => boolean>> = {
  child: headingTest(`${childWords}|i|me`, CHILD_HEADINGS),
  parent: headingTest(parentWords, PARENT_HEADINGS),
};

/** A heading that asks for anybody's views: "What they told us", "Wishes and feelings", "Comments". */
const anyones = new RegExp(
  `^\\W*(?:(?:their|his|her|your|in (?:their|his|her) own) )?(?:${viewWords}|what (?:they|he|she|you|each of us|everyone) .*${verbsOfView}.*|views? on .*|(?:do(?:es)? .{0,30})?(?:dis)?agree(?:s|d|ment)?(?: (?:with|to)\\b.*)?)(?: (?:and|&|\\/|of|on|about|in)\\b.*)?\\W*$`,
  'iu',
);

/** A part of every word and verb of viewing; what has none of them heads no views of somebody named. */
const viewHint =
  /voice|view|wish|feel|felt|word|opinion|experience|perspective|thought|comment|response|repl|answer|hope|sa[yiw]|stor|t[eo]l[ld]|want|think|like|matter|import|page|worr|fear|dream|corner|good|bit|message|letter|side|take|account|position|scal|score|draw|drew|pictur|statement|contrib|reflect|react|mak|made|sees?|wr[io]te|believ|prefer|ask|shar|change|about|agree|house|island|llais|barn/i;

/** The same of the headings for views of anyone. */
const mayHeadViews = wordHint(viewHint);

/** True for a heading, a label or a prompt that a person's views belong under. Names of children count for theirs. */
export function headsViews(text: string, speaker: Speaker, forms: readonly string[]): boolean {
  const labelEnd = text.search(/[:–—]/);
  const label = (labelEnd < 0 ? text : text.slice(0, labelEnd)).trim();
  if (label.length >= 80 || !mayHeadViews(label) || isSentence(label)) return false;
  if (headsViewsOf[speaker](label)) return true;
  const named = formsIn(label, forms);
  return named.length > 0 && namedHeading(named.map((form) => escaped(form.toLowerCase())).join('|'))(label);
}

const headsViewsOf: Readonly<Record<Speaker, (label: string) => boolean>> = {
  parent: keptByText((label) => general.parent(label)),
  child: keptByText((label) => general.child(label) && !general.parent(label)),
};

/** True for a heading that asks for views and leaves open whose: the other label of its cell says whose they are. */
export function headsAnyonesViews(label: string): boolean {
  return label.length < 80 && mayHeadViews(label) && anyones.test(label);
}

/** "Ellie says she is sad." ends as a sentence does, and no label. */
function isSentence(label: string): boolean {
  return /[.!]$/.test(label) || label.split(/\s+/).length > 12;
}

/** "Iestyn's own words", "Nazia and Tariq's views", "What Amelia and Kuba say", "Ellie says". */
const namedHeading = keptByText((names) => headingTest(names, ''));
