/** The documentation of the checks, written from what each check says of itself. */
import type { Check, Example, Severity, Source } from '../../src/checks/check';
import type { CellRole } from '../../src/plan/plan';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error: the plan cannot be followed or measured as it stands',
  warning: 'warning: the guidance says not to',
  hint: 'hint: worth a look',
};

const roles: Readonly<Record<CellRole, string>> = {
  need: 'Need',
  outcome: 'Outcome',
  action: 'Action',
  who: 'Who',
  when: 'When',
  'who+when': 'Who and when',
  measure: 'How will we know',
  number: 'Number',
  notes: 'Update',
  other: 'Other',
};

/** The README of `src/checks` in Markdown, for the checks given; the same checks always give the same text. */
export function checkDocumentation(checks: readonly Check[]): string {
  return `${[
    '# The checks',
    'Written by `npm run docs` from what each check says of itself; a test fails when it is out of date. Change the check, not this file.',
    [
      '- `error`: the plan cannot be followed or measured as it stands',
      '- `warning`: the guidance says not to',
      '- `hint`: worth a look',
    ].join('\n'),
    'In the examples «these marks» stand round the words that are found; `{person}` and the like are blanks for the author to fill.',
    [...checks]
      .sort((one, other) => one.metadata.id.localeCompare(other.metadata.id))
      .map(section)
      .join('\n\n'),
  ].join('\n\n')}\n`;
}

function section({ metadata }: Check): string {
  const { id, title, criterion, severity, finds, leavesAlone, why, sources, examples } = metadata;
  return [
    `## ${id}`,
    `**${inMarkdown(title)}** (${criterion}, ${severities[severity]})`,
    inMarkdown(why),
    [
      `- Finds: ${inMarkdown(finds)}`,
      ...(leavesAlone === '' ? [] : [`- Leaves alone: ${inMarkdown(leavesAlone)}`]),
      `- Source: ${sources.length === 0 ? 'our own' : sources.map(source).join('; ')}`,
      `- Switch it off: \`"checks": { "${id}": "off" }\` in the [house style](../../README.md#house-style); \`"asked"\` runs it only when somebody asks`,
    ].join('\n'),
    ...(examples.bad.length === 0 ? [] : ['Found:', examples.bad.map(example).join('\n')]),
    ...(examples.good.length === 0 ? [] : ['Left alone:', examples.good.map(example).join('\n')]),
  ].join('\n\n');
}

function source({ guide, heading }: Source): string {
  return `${guide}, “${inMarkdown(heading)}”`;
}

function example({ row, before, suggestion, because }: Example): string {
  const cells = Object.entries(row).map(([role, written]) => {
    const text = typeof written === 'string' ? written : written.join(' / ');
    return `${isRole(role) ? roles[role] : role}: ${text === '' || text === '«»' ? '(empty)' : inMarkdown(text)}`;
  });
  const line = [...(before ?? []).map((text) => `Before the plan: ${inMarkdown(text)}`), ...cells].join(
    ' · ',
  );
  return [
    `- ${line}`,
    ...(suggestion === undefined ? [] : [`  Suggested: ${inMarkdown(suggestion)}`]),
    ...(because === undefined ? [] : [`  Why: ${inMarkdown(because)}`]),
  ].join('\\\n');
}

function isRole(key: string): key is CellRole {
  return key in roles;
}

/** The words with what Markdown would take for a mark written so that it stands for itself. */
function inMarkdown(words: string): string {
  return words.replace(/[\\`*_<>[\]]/g, (mark) => `\\${mark}`).replace(/\n/g, ' ');
}
