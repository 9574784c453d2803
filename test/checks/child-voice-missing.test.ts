import { childVoiceMissing } from '../../src/checks/child-voice-missing';
import type { Example } from '../../src/checks/check';
import { judgeExamples } from './run-examples';

const row: Example['row'] = {
  action: 'Tim Reed to ask Ellie what she wants on 3 March 2027.',
  who: 'Tim Reed',
};

function foundIn(before: readonly string[], rows: Example['row'] = row): readonly string[] {
  return judgeExamples(
    [{ row: rows, before: ['Name of child: Ellie Smith', ...before] }],
    [childVoiceMissing],
  ).planFindings.map(({ message }) => message);
}

describe('child-voice-missing finds', () => {
  it.each([
    [[]],
    [['Child’s views', 'Please record the child’s wishes and feelings here']],
    [
      [
        'Voice of the child:',
        '[What does the child say?]',
        'Parents’ views',
        'Louise does not agree with the plan.',
      ],
    ],
    [['Ellie to be asked for her wishes and feelings.']],
    [['Mum says Ellie sleeps well.']],
    [['Ellie’s views will be sought before the review.']],
    [['Ellie has missed 12 days of school.']],
    [['Child’s view', 'Awaiting direct work.']],
    [['Ellie’s views', 'Tim Reed to do Three Houses.']],
    [['Was Ellie spoken to? Not on this occasion.']],
    [
      [
        'Wishes and feelings',
        '(record the child’s wishes and feelings here)',
        'Contingency',
        'Nan has Ellie.',
      ],
    ],
  ])('%j', (before) => {
    expect(foundIn(before)).toEqual([
      'Nothing in this document tells what Ellie Smith says, wants or feels about the plan.',
    ]);
  });

  it.each([
    'The children don’t understand why they are in placement.',
    'The children did not know what to do when Dad fell asleep.',
    'Ellie has never told anyone at school.',
    'Ellie struggles to say when she has had enough.',
    'Ellie shouts at her teachers.',
    'The children have said nothing since.',
  ])('takes what others see of a child, told in a need, for no view: %s', (need) => {
    expect(foundIn([], { ...row, need })).toHaveLength(1);
  });

  it('takes what a child will say in a measure for no view', () => {
    expect(foundIn([], { ...row, measure: 'Ellie says she feels safe in 9 of 10 check-ins.' })).toHaveLength(
      1,
    );
  });
});

describe('child-voice-missing leaves alone', () => {
  it.each([
    [['Ellie says she wants to see her nan more.']],
    [['Ellie told Tim that school is too loud.']],
    [['House of worries: when Dad shouts. House of good things: the dog.']],
    [['Was Ellie seen alone? Yes, on 5 November at school. She is sick of moving.']],
    [['Three wishes (Ellie): a dog, her own room, Mum to smile more']],
    [['Ellie is in school at least 4 days a week.', 'Ellie: “It’s better when Nan comes.”']],
    [['Child’s wishes and feelings', 'More time with Dad and a bedroom of my own.']],
    [['What Ellie says: I would like everyone to stop shouting']],
    [['Ellie: “I want to stay at my school.”']],
    [['Ellie: “dont want to go to dads”']],
    [['Ellie came to the door; she says her tummy hurts.']],
    [['Asked about home, Ellie went quiet and hid under the table.']],
    [['A worry Ellie has is that nobody will feed the rabbits.']],
    [['What matters to Ellie', 'Seeing the dog. Not moving school again.']],
    [['The children are frightened when their dad shouts.']],
    [['She is seven. The young person would like to live with her aunt.']],
  ])('%j', (before) => {
    expect(foundIn(before)).toEqual([]);
  });

  it.each([
    'Ellie does not want to change schools.',
    'Ellie does not understand fractions and says maths makes her cry.',
    'Ellie feels nobody listens.',
  ])('a need that reports a view: %s', (need) => {
    expect(foundIn([], { ...row, need })).toEqual([]);
  });

  it('a need that reports what the child feels', () => {
    expect(foundIn([], { ...row, need: 'Ellie is worried about her mum.' })).toEqual([]);
  });
});
