import * as v from 'valibot';
import type { CheckSettings } from '../../checks/check-settings';
import { defaultCheckSettings } from '../../checks/check-settings';
import { checks as catalogue, checksWithWords } from '../../checks';
import { HouseStyleError } from './house-style-error';
import type { Letters } from './letters';
import { defaultLetters } from './letters';

/** The house style: what a council or a team has settled for its plans. */
export interface HouseStyle extends CheckSettings {
  readonly letters: Letters;
}

/** What holds where the house says nothing. The letters are Torbay's; limits that no guide gives are ours. */
export const defaultHouseStyle: HouseStyle = {
  ...defaultCheckSettings,
  letters: defaultLetters,
};

/** UTF-16 units; what is kept with a document must not weigh it down. */
const longestStyle = 200_000;

const checkId = v.picklist(
  catalogue.map(({ metadata }) => metadata.id),
  'names no check that there is',
);
const listCheckId = v.picklist(checksWithWords, 'names no check that keeps a list of words');
const text = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.maxLength(200, 'is too long'),
);
const texts = v.pipe(v.array(text, 'must be a list of words'), v.maxLength(1000, 'has too many entries'));
const limit = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(least, `must be ${String(least)} or more`),
    v.maxValue(most, `must be ${String(most)} or less`),
  );
const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.picklist(options, `must be one of: ${options.join(', ')}`);

const { limits, letters } = defaultHouseStyle;

const schema = v.strictObject(
  {
    checks: v.optional(v.record(checkId, choice(['on', 'off', 'asked']), 'must name checks'), {}),
    severities: v.optional(v.record(checkId, choice(['error', 'warning', 'hint']), 'must name checks'), {}),
    words: v.optional(
      v.record(
        listCheckId,
        v.strictObject(
          { add: v.optional(texts, []), leave: v.optional(texts, []) },
          'must have “add” or “leave”',
        ),
        'must name checks',
      ),
      {},
    ),
    roles: v.optional(texts, []),
    services: v.optional(texts, []),
    acronyms: v.optional(v.record(text, text, 'must say what each acronym stands for'), {}),
    limits: v.optional(
      v.strictObject(
        {
          actions: v.optional(limit(1, 500), limits.actions),
          actionsPerPerson: v.optional(limit(1, 500), limits.actionsPerPerson),
          wordsPerSentence: v.optional(limit(5, 200), limits.wordsPerSentence),
          readingAge: v.optional(limit(5, 25), limits.readingAge),
          monthsWithoutStage: v.optional(limit(1, 60), limits.monthsWithoutStage),
          pointsWithoutStep: v.optional(limit(1, 100), limits.pointsWithoutStep),
        },
        'is no limit',
      ),
      {},
    ),
    dateForm: v.optional(choice(['dd/mm/yyyy', 'dd.mm.yyyy', 'd month yyyy']), defaultHouseStyle.dateForm),
    letters: v.optional(
      v.strictObject(
        {
          s: v.optional(choice(['specific']), letters.s),
          m: v.optional(choice(['measurable']), letters.m),
          a: v.optional(choice(['achievable', 'agreed', 'attainable']), letters.a),
          r: v.optional(choice(['realistic', 'relevant']), letters.r),
          t: v.optional(choice(['timely', 'time-bound', 'time-scaled']), letters.t),
        },
        'is no letter of SMART',
      ),
      {},
    ),
  },
  'is no part of a house style',
);

/**
 * Reads a house style from JSON text; whatever it leaves out keeps its default. Throws a `HouseStyleError` with one
 * sentence that names the field which is wrong.
 */
export function parseHouseStyle(json: string): HouseStyle {
  if (json.length > longestStyle) {
    throw new HouseStyleError(
      `The house style is longer than ${longestStyle.toLocaleString('en-GB')} characters.`,
    );
  }
  const value = parseJson(json);
  if (Array.isArray(value)) throw new HouseStyleError('The house style must be one JSON object.');
  const given = v.safeParse(schema, value, { abortEarly: true });
  if (!given.success) {
    const [issue] = given.issues;
    const field = v.getDotPath(issue);
    throw new HouseStyleError(
      field ? `In the house style, “${field}” ${issue.message}.` : 'The house style must be one JSON object.',
    );
  }
  const { roles, services, acronyms, ...rest } = given.output;
  return { ...rest, house: { roles, services, acronyms } };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new HouseStyleError('The house style is not readable JSON.', { cause: error });
  }
}
