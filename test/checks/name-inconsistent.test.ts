import { nameInconsistent } from '../../src/checks/name-inconsistent';
import { judgeExamples } from './run-examples';

function foundIn(...before: readonly string[]): readonly string[] {
  const row = { action: 'Mum to ring the school on 3 March 2027.' };
  return judgeExamples([{ row, before }], [nameInconsistent]).planFindings.map(({ message }) => message);
}

describe('name-inconsistent finds', () => {
  it.each([
    ['Karley Middleton', 'Karley Midleton'],
    ['Catherine Jones', 'Katherine Jones'],
    ['Siân Llewellyn', 'Sian Llewellyn'],
    ['Nkechi Adeyemi', 'Nkechi Adeyeni'],
    ['Oluwaseun Bello', 'Oluwasuen Bello'],
    ['Mihaela Munteanu', 'Michaela Munteanu'],
    ['Monica Lungu', 'Monika Lungu'],
    ['Alexandra Wrona', 'Aleksandra Wrona'],
    ['Mihail Popa', 'Michail Popa'],
  ])('%s and %s', (one, other) => {
    expect(foundIn(`${one} will visit.`, `Ring ${other} on Monday.`)).toEqual([
      `“${one}” and “${other}” look like one person spelt in two ways.`,
    ]);
  });

  it('one role with two names', () => {
    expect(foundIn('Tim Reed (social worker) will visit.', 'Social worker: Marta Lis')).toEqual([
      'Both Tim Reed and Marta Lis are called social worker here.',
    ]);
  });
});

describe('name-inconsistent leaves alone', () => {
  it.each([
    [['Name of child: Megan Smith', 'Name of child: Tegan Smith']],
    [['Tim Reed will visit.', 'Ring Tim on Monday.', 'Mr Reed agrees.']],
    [['Tom Smith will visit.', 'Tim Smith will ring.']],
    [['Michaela Munteanu will visit.', 'Ring Michaela Popescu on Monday.']],
    [['Rachel Cohen will visit.', 'Rahim Cohen will ring.']],
    [['Tim Reed (social worker) will visit.', 'Asha Khan (health visitor) will ring.']],
    [['Sarah Moss (teacher) will visit.', 'Sarah Budd will ring.']],
  ])('%j', (before) => {
    expect(foundIn(...before)).toEqual([]);
  });
});
