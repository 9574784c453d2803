import type { Person } from '../language/facts/plan-facts';
import type { PlanInContext } from './check';
import { defineCheck } from './check';

export const childWithoutRow = defineCheck({
  metadata: {
    id: 'child-without-row',
    title: 'A child whom no row concerns',
    criterion: 'specific',
    severity: 'hint',
    finds: 'A child named in the document, beside others, whom no row of the plan concerns.',
    leavesAlone:
      'Plans for one child, and plans with a row for “the children”, “all three” or brothers and sisters.',
    why: 'Each child in a family has needs of their own. A row for each shows that nobody was overlooked.',
    sources: [{ guide: 'Torbay', heading: 'A good SMART plan will consider: siblings' }],
    messages: { without: 'No row of the plan speaks of {child}.' },
    illustration: {
      bad: 'The children are Ellie and Sam. Every row is about Ellie.',
      good: 'One row is about Sam: “Mum to take Sam for his two-year check by 3 March 2027.”',
    },
    examples: { bad: [], good: [] },
  },
  scope: 'plan',
  find: (context) => {
    const children = context.facts.people.filter(({ kind }) => kind === 'child');
    if (
      children.length < 2 ||
      context.rows.length === 0 ||
      context.statements.some(({ reading }) => together.test(reading.text))
    ) {
      return [];
    }
    // A plan in a child's own words says "I" of the child it belongs to, whom the document names first.
    const [own] = context.statements.some(({ reading }) => /\bI\b/.test(reading.text)) ? children : [];
    return children
      .filter((child) => child !== own && !isConcerned(child, context))
      .map((child) => ({
        message: 'without' as const,
        holes: { child: child.name },
        suggestion: { kind: 'question' as const, text: `What does ${child.name} need from this plan?` },
      }));
  },
});

const together =
  /\b(?:all|both|each|every)\s+(?:of\s+)?(?:the\s+|our\s+)?(?:\w+\s+)?(?:children|siblings|boys|girls|kids|child|twins)\b(?!['’]s)|\ball (?:two|three|four|five|six)\b(?=\s*(?:$|[.,;:(]|of (?:them|the children|us)|will|are|have|has|can|to|at|in|and|go|get|attend|eat|sleep|live|children|siblings|boys|girls|kids|brothers|sisters))|^\s*(?:the\s+)?(?:children|siblings|boys|girls|twins)\b/i;

function isConcerned(child: Person, { statements, rows, plan }: PlanInContext): boolean {
  const names = (text: string): boolean => child.forms.some((form) => text.includes(form));
  return (
    statements.some(
      ({ reading }) =>
        reading.names.some(({ person }) => person === child) ||
        child.forms.some((form) => hasWord(reading.text, form)),
    ) ||
    rows.some(({ row }) => row.child !== null && names(row.child)) ||
    plan.tables.some((table) => table.plan !== null && names(table.plan.title))
  );
}

/** True where a text has the name as words of its own: "Jade slept on the sofa". */
function hasWord(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + form.length));
}
