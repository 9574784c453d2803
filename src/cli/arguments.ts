import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { JudgeOptions } from '../review/judging/judge-plan';
import { UnusableInput } from './unusable-input';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'check';
      /** Never empty. */
      readonly files: readonly string[];
      readonly json: boolean;
      /** Where to write the commented document; only with one file. */
      readonly out: string | null;
      /** The file of a house style; `null` for the one kept with the document, or none. */
      readonly houseStyle: string | null;
      /** The day that dates are compared with; `null` for the real one. */
      readonly today: JudgeOptions['today'] | null;
    };

/** What `--help` prints. */
export const help = `Checks plans in Word documents and prints what would make them easier to follow.

npm run --silent check -- PLAN.docx ...

  --json             print the findings as JSON, one object a line for each document
  --out FILE.docx    write the document with its comments to this file (one document only)
  --house-style FILE.json
                     check in the style of a house, as the README describes it
  --today YYYY-MM-DD the day that dates are compared with, instead of today
  --help             print this
`;

/** Reads the arguments; throws `UnusableInput` where they make no sense. */
export function parseArguments(texts: readonly string[]): Request {
  const { values, positionals } = parse(texts);
  if (values.help === true) return { kind: 'help' };
  if (positionals.length === 0) throw new UnusableInput('Name a .docx file to check.');
  const out = values.out ?? null;
  if (out !== null && positionals.length > 1)
    throw new UnusableInput('--out writes one document, so name only one file to check.');
  if (out !== null && positionals.some((file) => resolve(file) === resolve(out)))
    throw new UnusableInput(
      '--out names the file that is checked: choose another name, so that it stays as it is.',
    );
  return {
    kind: 'check',
    files: positionals,
    json: values.json === true,
    out,
    houseStyle: values['house-style'] ?? null,
    today: values.today === undefined ? null : parseDay(values.today),
  };
}

function parse(texts: readonly string[]) {
  try {
    return parseArgs({
      args: [...texts],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string' },
        'house-style': { type: 'string' },
        today: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UnusableInput(`${reason}; --help shows what there is.`, { cause: error });
  }
}

function parseDay(text: string): JudgeOptions['today'] {
  const [year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isRealDay = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isRealDay) throw new UnusableInput(`--today ${text} is not a day written as YYYY-MM-DD.`);
  return { year, month, day };
}
