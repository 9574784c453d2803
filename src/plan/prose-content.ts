import type { CellRole } from './plan';

/** What the sentences of a cell may be, as far as their grammar tells. */
export type ProseRole = Extract<CellRole, 'need' | 'outcome' | 'action' | 'measure'>;

/** Bare verbs that open a task: "Walk Jay to the gate". */
const TASK_VERB =
  /^(agree|apply|arrange|ask|attend|book|bring|buy|call|carry|chase|check|clear|collect|complete|contact|continue|convene|deliver|discuss|do|encourage|ensure|explore|fill|find|fit|follow|get|give|go|help|hold|identify|introduce|invite|join|keep|label|let|liaise|look|make|meet|monitor|move|obtain|offer|open|organise|pass|pay|phone|pick|plan|practise|prepare|provide|put|read|record|refer|register|remind|report|request|review|ring|run|see|seek|send|set|share|show|sign|sit|speak|start|stop|support|take|talk|teach|tell|text|train|try|undertake|update|use|visit|walk|work|write)\b/i;
/** "Lena Fox to visit", "Mum will ring", "Letters to be sent": a task; not "will be", which is how things are to be. */
const TASK =
  /^(?!.{0,60}\b(?:has|have|is|are|was|were|do|does|wants?|needs?|likes?|would|comes?|gets?|goes|who|way|nobody|one|failed|dropped|talked)\s.*\bto\b)[^.;:!?]{1,60}?\b(?:to|will|['’]ll|agrees? to|must|should|is going to)\s+(?:be \w+(?:ed|en|ilt|ent|ought|ound|ade|ept|old|et)\b|(?!be\b|have\b|feel\b|know\b|enjoy\b|sleep\b|stay\b|understand\b|live\b|grow\b|see\b|always\b|never\b|no\b|not\b|\w+ able\b)[a-z]{2,}\b)/i;
const EVIDENCE =
  /\b(registers?|logs?|logged|records?|recorded|diar(?:y|ies)|charts?|certificates?|data|scor(?:e|es|ed|ing)|scal(?:e|es|ing)|observ(?:ed|es|ations?)|confirm(?:s|ed)?|feedback|questionnaire|reports? (?:from|that|by|of)|attendance (?:of|at|above|over)|notes? show|shows?|seen (?:by|at|on)|checked|tells? (?:us|her|him|mr|mrs|ms|miss)|says? (?:that )?(?:he|she|they)|no (?:more )?(?:reports|calls|late|incidents|call-outs)|out of|of \d)\b|%|\/10\b|\b\d+ (?:of|out of|in) (?:the )?\d/i;
const FIGURE_FIRST = /^(?:at least|no more than|fewer than|less than|more than|over|under|zero|none|\d)/i;
const TROUBLE =
  /\b(?:not|never|rarely|hardly|cannot|without|lacks?|miss(?:es|ed|ing)|late|hard|difficult(?:y|ies)?|struggl\w*|worr\w*|concern\w*|risk\w*|afraid|fright\w*|scared|fear\w*|anxi\w*|tired|hungry|argu\w*|shout\w*|hit|hits|hitting|fight\w*|refus\w*|exclu\w*|absent|absence\w*|poor|low|behind|alone|unable|since|isolated|neglect\w*|abuse\w*|drink\w*|drunk|cannabis|damp|cold|dirty|debts?|arrears|hurt\w*|injur\w*|bruis\w*|upset\w*|angry|cries|crying|withdrawn|unsafe|bull\w*|pressure|overwhelm\w*|needs|too|has been|have been|had|has had|was|were|only|nowhere|nobody|(?:has|have|is|are) no)\b|n['’]t\b/i;
const WANTED =
  /\b(?:will (?:be|feel|have|know|enjoy|sleep|stay|understand|live|grow|see|always|no|not)|able to|can|so that|feels?|safe|safely|calm\w*|happy|happier|healthy|enjoys?|confiden\w*|settled|every (?:day|night|morning|week)|on time|well|good|better|without|ready|rested|secure|looked after|cared for|free (?:of|from)|independen\w*|more|regular\w*)\b/i;

/** What kind of sentence one cell begins with; `null` where its grammar does not tell. */
export function proseRole(text: string): ProseRole | null {
  const first = text.replace(/^\W*(?:\d+[.)]\s*)?/, '').slice(0, 160);
  if (first.split(/\s+/).length < 3) return null;
  if (TASK_VERB.test(first)) return 'action';
  const evidence = EVIDENCE.test(first) || FIGURE_FIRST.test(first);
  if (TASK.test(first)) return 'action';
  if (evidence && !/\b(?:has|have|was|were|been)\b/.test(first)) return 'measure';
  if (TROUBLE.test(first)) return 'need';
  return WANTED.test(first) ? 'outcome' : null;
}

/** So many cells are enough to tell what a column is for. */
const CELLS_LOOKED_AT = 12;

/** The share (0 to 1) of each kind of sentence among the cells with words in them. */
export function proseShares(texts: readonly string[]): Readonly<Record<ProseRole, number>> {
  const worded = texts.filter((text) => text.trim() !== '').slice(0, CELLS_LOOKED_AT);
  const shares = { need: 0, outcome: 0, action: 0, measure: 0 };
  for (const text of worded) {
    const role = proseRole(text);
    if (role) shares[role] += 1 / worded.length;
  }
  return shares;
}
