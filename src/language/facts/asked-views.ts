import { answersPrompt } from './spoken-views';
import { childWords, escaped, parentWords, type Speaker } from './speakers';

/** What a question asks of somebody: whether they agree, or whether they had a part in the plan. */
export type Asked = 'agreement' | 'part';

const agreement = /\b(?:agree|disagree|accept|happy|content|think|feel|want|like|on board|support)\b/i;
const part =
  /\b(?:seen|spoken|asked|heard|consulted|involved|listened|tak(?:e|en|ing) part|attend\w*|contribut\w*|share[sd]?|present)\b/i;

/** Which question about somebody a text opens with, and the words behind the question mark. */
export function askedOf(
  text: string,
  speaker: Speaker,
  forms: readonly string[],
): { readonly asked: Asked; readonly answer: string } | null {
  const [, question = '', answer = ''] = /^\W*([^?.]{5,90})\?\s*(.*)$/s.exec(text) ?? [];
  const whose = new RegExp(
    `(?:^|[^\\p{L}])(?:${[...forms.map(escaped), speaker === 'child' ? childWords : parentWords].join('|')})(?:$|[^\\p{L}])`,
    'iu',
  );
  if (question === '' || !whose.test(question)) return null;
  const asked = agreement.test(question) ? 'agreement' : part.test(question) ? 'part' : null;
  return asked && { asked, answer: answer.trim() };
}

const choice = /^\W*(?:yes|y)\s*(?:\/|or|☐|□|_)\s*|[☐□_]{1,}/i;
const plainAnswer =
  /^\W*(?:yes|no|mostly|mainly|partly|in part|in full|fully|largely|some|all|both|neither|not (?:all|fully|really|quite|with))\b/i;

/** True where an answer tells somebody's view: a plain yes to "do they agree?", more than that to "were they seen?". */
export function tellsView(asked: Asked, answer: string): boolean {
  if (answer === '' || choice.test(answer)) return false;
  if (asked === 'agreement') return plainAnswer.test(answer) || answersPrompt(answer);
  return /^\W*yes\b/i.test(answer) && answer.split(/\s+/).length > 8 && answersPrompt(answer);
}
