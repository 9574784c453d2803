import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRole } from '../../../src/plan/plan';

/** What a careful reader would find: the check, the words by their offsets, and whether readers differ on it. */
export interface WordingLabel {
  readonly check: string;
  readonly start: number;
  readonly end: number;
  readonly may: boolean;
}

/** One statement of the wordings with its labels. */
export interface Wording {
  readonly role: CellRole;
  readonly text: string;
  readonly labels: readonly WordingLabel[];
}

/** The checks that the wordings are labelled for, by their codes. */
export const checkOfCode: Readonly<Record<string, string>> = {
  neg: 'negative-phrasing',
  abs: 'absolute-demand',
  sub: 'subjective-term',
  vag: 'vague-word',
  uni: 'universal-goal',
  ser: 'service-not-need',
  acr: 'undefined-acronym',
  don: 'done-to-language',
  slg: 'service-language',
  uns: 'unnamed-service',
};

const roles: readonly CellRole[] = ['need', 'outcome', 'action', 'measure'];

/** The wordings of one file of this folder. */
export function readWordings(file: 'for-tuning.txt' | 'aside.txt'): readonly Wording[] {
  return readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, written = '', marked = ''] = /^(\w+)> (.*)$/.exec(line) ?? [];
      const role = roles.find((each) => each === written);
      return role ? [{ role, ...unmarked(marked) }] : [];
    });
}

function unmarked(marked: string): Pick<Wording, 'text' | 'labels'> {
  const labels: WordingLabel[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([a-z+]+)\|([^}?]*)(\??)\}/g)) {
    const [whole, codes = '', words = '', doubt] = match;
    text += marked.slice(from, match.index);
    for (const code of codes.split('+')) {
      const check = checkOfCode[code];
      if (check === undefined) throw new Error(`No check has the code ${code}.`);
      labels.push({ check, start: text.length, end: text.length + words.length, may: doubt === '?' });
    }
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}
