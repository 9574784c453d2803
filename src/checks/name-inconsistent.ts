import { canonicalRole } from '../language/actors/roles';
import { differOnlyInSpelling, speltName } from '../language/names/spellings-of-names';
import type { SpeltName } from '../language/names/spellings-of-names';
import type { Person } from '../language/facts/plan-facts';
import { defineCheck } from './check';

export const nameInconsistent = defineCheck({
  metadata: {
    id: 'name-inconsistent',
    title: 'One person, two spellings',
    criterion: 'specific',
    severity: 'hint',
    finds:
      'A person whose name is spelt in two ways, or a job that the document gives to two people although a family has one.',
    leavesAlone:
      'Brothers and sisters with names alike, short forms of a name, and jobs that several people share.',
    why: 'Two spellings look like two people. A family should know exactly who is meant.',
    sources: [
      { guide: 'Torbay', heading: 'Specific' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Specific’?' },
    ],
    messages: {
      spelling: '“{one}” and “{other}” look like one person spelt in two ways.',
      role: 'Both {one} and {other} are called {role} here.',
    },
    illustration: {
      bad: 'One row says “Tim Reed”, another “Tim Reid”.',
      good: 'Each row says “Tim Reed (social worker)”.',
    },
    examples: { bad: [], good: [] },
  },
  scope: 'plan',
  find: ({ facts }) => {
    const people = facts.people.map((person): Candidate => ({
      person,
      spelt: speltName(person.name),
      jobs: person.roles.map(canonicalRole).filter((role) => single.test(role)),
    }));
    const spelt: [Person, Person][] = [];
    const shared: { readonly one: Person; readonly other: Person; readonly role: string }[] = [];
    people.forEach((one, index) => {
      for (const other of people.slice(index + 1)) {
        const role = one.jobs.find((job) => other.jobs.includes(job));
        if (areAlike(one, other)) {
          spelt.push([one.person, other.person]);
        } else if (role !== undefined) {
          shared.push({ one: one.person, other: other.person, role });
        }
      }
    });
    return [
      ...spelt.map(([one, other]) => ({
        message: 'spelling' as const,
        holes: { one: one.name, other: other.name },
        suggestion: { kind: 'question' as const, text: `Which is right: ${one.name} or ${other.name}?` },
      })),
      ...shared.map(({ one, other, role }) => ({
        message: 'role' as const,
        holes: { one: one.name, other: other.name, role },
        suggestion: {
          kind: 'question' as const,
          text: `Who is the ${role} now: ${one.name} or ${other.name}?`,
        },
      })),
    ];
  },
});

interface Candidate {
  readonly person: Person;
  readonly spelt: SpeltName;
  /** The jobs of theirs that one person holds at a time. */
  readonly jobs: readonly string[];
}

function areAlike(one: Candidate, other: Candidate): boolean {
  const children = one.person.kind === 'child' && other.person.kind === 'child';
  return !children && differOnlyInSpelling(one.spelt, other.spelt);
}

/** Jobs of which a family has one holder at a time. */
const single =
  /^(?:social worker|health visitor|independent reviewing officer|special educational needs coordinator|headteacher|midwife|class teacher|school nurse|family support worker|lead professional)$/;
