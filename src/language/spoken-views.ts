import { findQuotations } from './quotations';
import { wordHint } from './word-hints';

/** Whose views are looked for. */
export type Speaker = 'child' | 'parent';

const childWords =
  'child|children|young person|boys|girls|boy|girl|twins|siblings|baby|son|daughter|weans?|bairns?|kids|lads?';
const parentWords =
  'mum|mam|maw|mom|mummy|mother|dad|da|daddy|father|parents?|carers?|guardians?|nan|nana|nain|taid|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|aunt(?:ie|y)?|uncle|family|step-?mum|step-?dad|step-?mother|step-?father|foster carers?';

/** Verbs of saying, wishing, thinking and feeling, as a report of somebody's view has them. */
const saying =
  "says?|said|saying|told|tells|wants?|wanted|wrote|writes|would (?:really |also |much )?(?:like|love|prefer|rather|want)|(?:does not|doesn['’]t|did not|didn['’]t|don['’]t|do not) (?:want|like|think|feel|agree|see|believe|understand)|wish(?:es|ed)|feels?|felt|likes?|liked|loves?|loved|enjoys?|enjoyed|hates?|hated|thinks?|thought|believes?|believed|(?:is|was|are|were|gets|has been|have been) (?:very |really |so |quite |also |still |a bit |most |not )*(?:worried|scared|frightened|happy|unhappy|sad|upset|excited|proud|anxious|keen|angry|afraid|looking forward|sorry|ashamed|pleased|cross|lonely|glad|relieved|fed up|disappointed|nervous|unsure|of the view|in agreement|against)|worries|worried|fears?|feared|described?|describes|shared|expresse[sd]|reporte?d|asked|drew|chose|picked|explained|explains|misses|missed talking|hopes?|hoped|stated?|states|talks? about|talked about|spoke|speaks about|disagreed|disagrees|disagree|objects?|objected|disputes?|disputed|(?:does|do|did) not agree|agree[sd]? (?:with|that)|agree[sd]?(?=\\s*[.,;]|\\s+(?:but|and|in full|fully)|\\s*$)|would not|accepts?|accepted|acknowledge[sd]?|views? (?:is|are|were)|opinion|prefers?|preferred|dreams? of|knows? (?:what|that)|shouted|whispered|mentioned|complained|considers|finds? (?:it|the|school|this)|found (?:it|the)|minds|reckon(?:s|ed)|confide[sd]|(?:can['’]t|cannot|could not|couldn['’]t) (?:stand|bear|wait)|welcomes?|welcomed|supports? (?:the|this) plan";

/** What a child who does not speak shows instead: "pointed to the dog", "smiled at", "used his tablet to say". */
const showing =
  'point(?:s|ed) (?:to|at)|smile[sd]?|giggle[sd]?|laughe?[sd]|cri(?:es|ed)|nodded|nods|shook (?:his|her|their) head|shakes (?:his|her|their) head|reache[sd] (?:for|out)|led|took|takes|settles (?:when|to|for|at)|calm(?:s|ed)|clings?|clung|turn(?:s|ed) (?:away|to|towards|her|his|their)|signed|signs|gesture[sd]|show(?:s|ed)|use[sd] (?:a |an |her |his |their |the )?\\S+(?: \\S+)? to (?:say|tell|ask|show|choose)|painted|put (?:a |the )?(?:sticker|picture|card|face|counter)|handed|pushe[sd]|coo(?:s|ed)|babble[sd]|hum(?:s|med)|shrug(?:s|ged)|flap(?:s|ped)|light(?:s)? up|lit up|snuggle[sd]|look(?:s|ed) (?:to|for|at|away)|select(?:s|ed)|vocalise[sd]';

/** Words before a verb of saying that make it what is still to come: "to ask", "will say", "if she says". */
const stillToCome =
  /\b(?:to|will|should|must|if|when|until|can|could|may|able to|agrees?)\s+(?:\S+\s+){0,2}$/i;

/**
 * What tells that someone's own view is given in a sentence: made once for each document. `shown` counts what a child
 * shows without words too, which in a plan's own rows is rather what others worry about.
 */
export function viewTest(
  speaker: Speaker,
  forms: readonly string[],
  shown = false,
): (text: string) => boolean {
  const who = [...forms.map(escaped), speaker === 'child' ? childWords : parentWords].join('|');
  const verbs = shown ? `${saying}|${showing}` : saying;
  const also = `(?:\\s*(?:,|and|&)\\s+(?:the\\s+)?(?:${who}))*`;
  const beside = '(?:\\s*\\([^)]*\\))?(?:,\\s+[^,.;:]{2,40},|,|\\s+in\\s+\\p{Lu}[\\p{L}-]+)?';
  const adverbs =
    '(?:(?:has|have|had|also|both|all|now|still|often|always|really|recently|clearly|then|only|does|do|did|not|has been|in her own words|in his own words|initially|eventually|mostly|mainly)\\s+){0,3}';
  const subject = new RegExp(
    `(?:^|[^\\p{L}])(?:${who})${also}${beside}\\s+(?:(?:[\\p{L}'’-]+\\s+){1,5}and\\s+)?${adverbs}(?:${verbs})(?:$|[^\\p{L}])`,
    'iu',
  );
  const speakers = new RegExp(`(?:^|[^\\p{L}])(?:${who})(?:$|[^\\p{L}])`, 'iu');
  const mayBeNamed = mentionTest(speaker, forms);
  return (text) => {
    if (!mayBeNamed(text)) return false;
    const told = subject.exec(text);
    if (told !== null && !stillToCome.test(text.slice(0, told.index + 1)) && !/\?\s*$/.test(text)) {
      return true;
    }
    return speakers.test(text) && speaksInQuotes(text);
  };
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
export function speaksInQuotes(text: string): boolean {
  return findQuotations(text).some(({ start, end }) =>
    /\b(?:I|I['’]m|I['’]d|my|me|we|us|our)\b/i.test(text.slice(start, end)),
  );
}

/** Words that name somebody's view: "views", "own words", "wishes and feelings", "voice". */
const viewWords =
  '(?:(?:own|true|real)\\s+)?(?:voice|views?|wish(?:es)?|feelings|words|opinions?|experiences?|perspective|thoughts|comments?|response|hopes|say|story)';
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

const headingsOf = new WeakMap<readonly string[], RegExp>();
/** A part of every word and verb of viewing; what has none of them heads no views of somebody named. */
const viewHint =
  /voice|view|wish|feel|word|opinion|experience|perspective|thought|comment|response|hope|sa[yi]|story|t[eo]l[ld]|want|think|like/i;

/** The same of the headings for views of anyone. */
const mayHeadViews = wordHint(new RegExp(`${viewHint.source}|about|matter|agree|houses`, 'i'));

/** True for a heading, a label or a prompt that a person's views belong under. Names of children count for theirs. */
export function headsViews(text: string, speaker: Speaker, forms: readonly string[]): boolean {
  const labelEnd = text.search(/[:–—]/);
  const label = labelEnd < 0 ? text : text.slice(0, labelEnd);
  if (label.length >= 80 || !mayHeadViews(label)) return false;
  const general = speaker === 'parent' ? parentHeading : childHeading;
  if (isLabel(label, general) && (speaker === 'parent' || !parentHeading.test(label))) return true;
  const named = forms.length === 0 || !viewHint.test(label) ? null : namedHeading(forms);
  return named !== null && isLabel(label, named);
}

/** "Iestyn's own words", "Nazia and Tariq's views", "What Amelia and Kuba say", "Ellie says". */
function namedHeading(forms: readonly string[]): RegExp {
  const kept = headingsOf.get(forms);
  if (kept) return kept;
  const names = forms.map(escaped).join('|');
  const made = new RegExp(
    `(?:^|[^\\p{L}])(?:${names})(?:,? (?:and|&) (?:${names}|[\\p{L}'’-]+))?(?:(?:['’]s?)? ${viewWords}|,? ${verbsOfView})(?=$|[^\\p{L}])`,
    'iu',
  );
  headingsOf.set(forms, made);
  return made;
}

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

/** True where words under such a heading are somebody's, not the template's prompt, a question or a mark for nothing. */
export function answersPrompt(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3 && !prompt.test(text);
}
