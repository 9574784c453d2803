import type { StatementInPlan } from './check';

const emptyMark = /^[\s(]*(?:tb[acd]|n\/?a|none|nil|as above|see above|\?+|[-–—.]+)[\s).]*$/i;
const toldAs =
  /^(?:is|are|was|were|has|have|had|does|did|feels?|says?|reports?|knows?|likes?|struggles?|remains?)$/;
const askedFor = /^(?:to|will|must|should|shall|agrees?|needs?|can|would|could|by)$/;

/** True for a heading, a label or a mark for nothing. */
export function isNoAction({ statement: { text, paragraph } }: StatementInPlan): boolean {
  return paragraph.heading || emptyMark.test(text.trim()) || /:$/.test(text.trim());
}

/** True for a paragraph of an action cell that asks for something: no label, no date alone, no account of how things are. */
export function statesAnAction(subject: StatementInPlan): boolean {
  const { reading } = subject;
  const { paragraph } = subject.statement;
  if (isNoAction(subject)) {
    return false;
  }
  const { words, times, quotations } = reading;
  if (paragraph.bold && words.length < 6 && reading.actors.length === 0) {
    return false;
  }
  const told = words.filter(
    (word) =>
      !times.some((time) => time.start < word.end && word.start < time.end) &&
      !quotations.some((quotation) => quotation.start <= word.start && word.end <= quotation.end),
  );
  if (told.filter((word) => /\p{L}{2}/u.test(word.text)).length < 2) {
    return false;
  }
  // "is to be paid", "has to ring": what is asked, not how things are.
  const account = told.findIndex(({ plain }, at) => toldAs.test(plain) && told[at + 1]?.plain !== 'to');
  const asked = told.findIndex(({ plain }) => askedFor.test(plain));
  return account === -1 || (asked !== -1 && asked < account);
}
