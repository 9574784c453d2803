/** Whose views are looked for. */
export type Speaker = 'child' | 'parent';

const childWords = 'child|children|young person|boys|girls|twins|siblings|baby|son|daughter';
const parentWords =
  'mum|mam|mummy|mother|dad|father|parents?|carers?|nan|nana|gran|grandmother|grandfather|grandparents|family|step-?mum|step-?dad|foster carers?';
const saying =
  "says?|said|saying|wrote|signed|pointed|showed|used \\S+ \\S+ to say|agrees with|agree with|told|tells|wants?|wanted|would (?:really )?(?:like|love|prefer|rather)|does not want|doesn['’]t want|did not want|didn['’]t want|wish(?:es|ed)|feels?|felt|likes?|liked|loves?|enjoys?|hates?|hated|thinks?|thought|believes?|(?:is|was|are|were|gets|has been) (?:very |really |so |quite |also )?(?:worried|scared|frightened|happy|unhappy|sad|upset|excited|proud|anxious|keen|angry|afraid|looking forward|sorry|ashamed|pleased|cross|lonely)|worries|described|describes|shared|expressed|expresses|reported|asked|drew|chose|explained|misses|hopes?|hoped|stated|states|talks? about|talked about|spoke about|wrote|disagreed|disagrees|does not agree|do not agree|did not agree|doesn['’]t agree|would not|accepts?|accepted|acknowledges?|acknowledged|views? (?:is|are|were)|opinion";

/** Words before a verb of saying that make it what is still to come: "to ask", "will say", "if she says". */
const stillToCome =
  /\b(?:to|will|should|must|if|when|until|can|could|may|able to|agrees?)\s+(?:\S+\s+){0,2}$/i;

/** What tells that someone's own view is given in a sentence: made once for each document. */
export function viewTest(speaker: Speaker, forms: readonly string[]): (text: string) => boolean {
  const names = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const who = [...names, speaker === 'child' ? childWords : parentWords].join('|');
  const subject = new RegExp(
    `(?:^|[^\\p{L}])(?:${who})(?:\\s+(?:and|&)\\s+(?:the\\s+)?(?:${who}))?(?:\\s*\\([^)]*\\))?,?\\s+((?:has|have|had|also|both|now|still|often|always|really|recently|clearly|then|only|does|do|did|not)\\s+){0,3}(?:${saying})(?:$|[^\\p{L}])`,
    'iu',
  );
  const speakers = new RegExp(`(?:^|[^\\p{L}])(?:${who})(?:$|[^\\p{L}])`, 'iu');
  return (text) => {
    const told = subject.exec(text);
    if (told !== null && !stillToCome.test(text.slice(0, told.index + 1)) && !/\?\s*$/.test(text)) {
      return true;
    }
    return speakers.test(text) && speaksInQuotes(text);
  };
}

const quoted = /[“"‘'][^”"’]{6,}[”"’']/u;

/** True where words stand in quotation marks and speak for themselves: "I want to live with Nan". */
export function speaksInQuotes(text: string): boolean {
  const match = quoted.exec(text);
  return match !== null && /\b(?:I|I['’]m|I['’]d|my|me|we)\b/.test(match[0]);
}

const childHeading =
  /\b(?:voice of the (?:child|young person)|(?:child|children|young person|boy|girl)(?:['’]s|s['’]|ren['’]s)? (?:own )?(?:voice|views?|wishes|feelings|words|experiences?|perspective|comments)|wishes (?:and|&) feelings|(?:child|young person|i|me) (?:say|says|said|wants?|thinks?|feels?)|my (?:views?|wishes|feelings|voice|words|say)|lived experience|about me|what (?:i|the child|the children|the young person) (?:want|wants|think|thinks|say|says|feel|feels)|views? of (?:the )?(?:child|children|young person)|three houses)\b/i;
const parentHeading =
  /\b(?:(?:parent|parents|mother|father|mum|dad|carer|carers|family)(?:['’]s|s['’]|\(s\)|['’])?(?:\/carers?(?:['’]s|s['’])?)? (?:own )?(?:views?|wishes|feelings|voice|comments?|perspective|response|opinion|say)|views? of (?:the )?(?:parents?|mother|father|family|carers?)|what (?:the )?(?:parents?|family|mum|dad|mother|father) (?:say|says|think|thinks|want|wants|feel|feels)|(?:parents?|family) (?:say|says)|parental views?|disagreements?|not agreed)\b/i;

/** True for a heading, a label or a prompt that a person's views belong under. Names of children count for theirs. */
export function headsViews(text: string, speaker: Speaker, forms: readonly string[]): boolean {
  const [label = ''] = text.split(/[:–—]/);
  const names = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const named = new RegExp(
    `\\b(?:${names})(?:['’]s?)? (?:own )?(?:voice|views?|wishes|feelings|words|says|said|wants|thinks|feels)`,
    'i',
  );
  const heading =
    speaker === 'parent'
      ? isLabel(label, parentHeading)
      : isLabel(label, childHeading) && !parentHeading.test(label);
  return heading || (names !== '' && isLabel(label, named));
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
