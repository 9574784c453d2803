import { canonicalRole } from '../language/roles';
import { differOnlyInSpelling } from '../language/spellings-of-names';
import type { Person } from '../language/plan-facts';
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
    examples: { bad: [], good: [] },
  },
  scope: 'plan',
  find: ({ facts }) => {
    const pairs = facts.people.flatMap((one, index) =>
      facts.people.slice(index + 1).map((other) => [one, other] as const),
    );
    const spelt = pairs.filter(([one, other]) => areAlike(one, other));
    const shared = pairs.flatMap(([one, other]) => {
      const role = spelt.some((pair) => pair[0] === one && pair[1] === other)
        ? undefined
        : sharedRole(one, other);
      return role === undefined ? [] : [{ one, other, role }];
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

function areAlike(one: Person, other: Person): boolean {
  return !(one.kind === 'child' && other.kind === 'child') && differOnlyInSpelling(one.name, other.name);
}

/** Jobs of which a family has one holder at a time. */
const single =
  /^(?:social worker|health visitor|independent reviewing officer|special educational needs coordinator|headteacher|midwife|class teacher|school nurse|family support worker|lead professional)$/;

function sharedRole(one: Person, other: Person): string | undefined {
  return one.roles.find((role) => {
    const plain = canonicalRole(role);
    return single.test(plain) && other.roles.some((theirs) => canonicalRole(theirs) === plain);
  });
}
