import { openWords } from '../../../src/language/actors/open-words';
import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

const facts = factsOf('Tim Reed (social worker)', 'Marlowe Price (child, 7)');

function open(text: string, mayNamePeople = true): string | null {
  const span = openWords(readStatement(text, facts), mayNamePeople);
  return span && text.slice(span.start, span.end);
}

test.each([
  ['Tim Reed, when the van is free', 'when the van is free'],
  ['Tim Reed when the van is free', 'when the van is free'],
  ['Tim Reed – no rush', 'no rush'],
  ['Tim Reed / at the family’s own pace.', 'at the family’s own pace'],
  ['Mum, right now', 'right now'],
  ['By Tim Reed – the sooner the better', 'the sooner the better'],
])('of “%s” the time is “%s”', (text, words) => {
  expect(open(text)).toBe(words);
});

test.each([
  'Tim Reed',
  'Mum and Dad',
  'With Mum',
  'Head of Year 9',
  'Tim Reed, TBC',
  'Housing',
  'Everyone',
  'Ed psych',
])('“%s” says only who', (text) => {
  expect(open(text)).toBeNull();
});

test('in a cell that only says when, all that is no person should have been a time', () => {
  expect(open('pronto', false)).toBe('pronto');
  expect(open('left to Tim Reed’s judgement', false)).toBe('left to Tim Reed’s judgement');
  expect(open('Tim Reed', false)).toBeNull();
  expect(open('pending', false)).toBeNull();
});
