import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

const facts = factsOf('Tim Reed (social worker)', 'Kelly Ord (mum)', 'Craig Ord (dad)', 'Ellie Ord, 9');
const kinds = (text: string): readonly string[] =>
  readStatement(text, facts).parties.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('whom a who cell lists', () => {
  it.each([
    ['Mrs Patel next door', ['named: Mrs Patel']],
    ['mrs pugh', ['named: mrs pugh']],
    ['PC 4432 Hale', ['named: PC 4432 Hale']],
    ['van der Berg', ['named: van der Berg']],
    ['KO / CO', ['named: KO', 'named: CO']],
    ['Ellie herself', ['named: Ellie herself']],
    ['1. Kelly 2. Tim', ['named: Kelly', 'named: Tim']],
    ['OT: Gwen', ['named: Gwen']],
    ['Midwife (Jan)', ['named: Jan']],
    ['Great-gran', ['family: Great-gran']],
    ['Mum (Kelly), before school', ['named: Kelly']],
    ['Action for Children', ['organisation: Action for Children']],
    ['A trusted adult', ['group: trusted adult']],
    ['no named worker', ['group: no named worker']],
    ['Them both', ['pronoun: Them both']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('takes no acronym of a service or job for somebody’s initials', () => {
    const sam = factsOf('Sam Wilson (dad)');
    expect(readStatement('SW', sam).parties.map(({ kind }) => kind)).toEqual(['role']);
  });
});
