import type { DocumentAsRead, TableAsRead } from '../plan/document-as-read';
import type { CalendarDate } from './calendar-date';
import type { TextOfDocument } from './plan-facts';
import { findTimes } from './times';

/** The two dates that the others are judged by; `null` where the document does not give them. */
export interface DatesOfPlan {
  readonly planDate: CalendarDate | null;
  readonly reviewDate: CalendarDate | null;
}

const meeting =
  '(?:review|core group|conference|rcpc|cin|child in need|taf|tac|team around|looked after|lac|care plan|plan|pep|meeting|network|progress|panel)';
const reviewLabels: readonly RegExp[] = [
  new RegExp(`\\b(?:next|following|forthcoming|upcoming)\\b[^.:?]{0,30}\\b${meeting}`, 'i'),
  /\b(?:review date|date (?:for|of|to) (?:the )?(?:next )?review|to be reviewed|review(?:ed)? (?:on|by|due)|plan review|review meeting|review:)/i,
];
const planLabels: readonly RegExp[] = [
  /\b(?:date of (?:this |the )?plan|plan date|date (?:the |this )?plan|plan (?:start|began|made|written|agreed|completed|dated)|start date)\b/i,
  /\bdate of (?:this |the )?(?:meeting|conference|core group|review|icpc|rcpc|initial|assessment|taf|cin|child)|\bdate (?:completed|agreed|written|started|of completion)|\bmeeting date\b|\bplan (?:dated|of)\b/i,
  /^\s*dated?\s*(?::|$|\d)/i,
];
const notPlan = /\b(?:next|birth|d\.?o\.?b|last|previous|forthcoming|signature)\b/i;
const notReview = /\b(?:last|previous|birth)\b/i;

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/**
 * The plan's own date and the date of its next review: behind their labels in a paragraph ("Date of next review:
 * 3 March 2027"), in the cell beside or below a label, or in a sentence.
 */
export function datesOfPlan(
  document: DocumentAsRead,
  texts: readonly TextOfDocument[],
  today: CalendarDate,
): DatesOfPlan {
  const labelled = [
    ...texts.filter((text) => text.place === null).map(({ text }) => ({ label: text, value: '' })),
    ...document.tables.flatMap(labelledCells),
    ...texts.filter((text) => text.place !== null).map(({ text }) => ({ label: text, value: '' })),
  ];
  return {
    reviewDate: firstDate(labelled, reviewLabels, notReview, today),
    planDate: firstDate(labelled, planLabels, notPlan, today),
  };
}

function firstDate(
  labelled: readonly Labelled[],
  patterns: readonly RegExp[],
  except: RegExp,
  today: CalendarDate,
): CalendarDate | null {
  for (const pattern of patterns) {
    for (const { label, value } of labelled) {
      const match = pattern.exec(label);
      if (match === null || except.test(label.slice(0, match.index + match[0].length))) {
        continue;
      }
      const own = dateIn(label.slice(match.index + match[0].length), today) ?? dateIn(value, today);
      if (own !== null) {
        return own;
      }
    }
  }
  return null;
}

function dateIn(text: string, today: CalendarDate): CalendarDate | null {
  if (!/\d/.test(text)) {
    return null;
  }
  const [first] = findTimes(text.slice(0, 120), { today, planDate: null, reviewDate: null });
  return first?.kind === 'date' ? first.until : null;
}

/** Each short cell as a label with the cell to its right, and with the cell below it. */
function labelledCells(table: TableAsRead): readonly Labelled[] {
  const texts = new Map(
    table.cells.map((cell) => [
      `${String(cell.row)}/${String(cell.column)}`,
      cell.paragraphs
        .map((paragraph) => paragraph.text)
        .join(' ')
        .trim(),
    ]),
  );
  return table.cells.flatMap((cell) => {
    const label = texts.get(`${String(cell.row)}/${String(cell.column)}`) ?? '';
    if (label === '' || label.length > 60) {
      return [];
    }
    const right = texts.get(`${String(cell.row)}/${String(cell.column + cell.columnSpan)}`) ?? '';
    const below = texts.get(`${String(cell.row + cell.rowSpan)}/${String(cell.column)}`) ?? '';
    return [{ label, value: right }, ...(/\d/.test(right) ? [] : [{ label, value: below }])];
  });
}
