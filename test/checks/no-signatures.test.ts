import { noSignatures } from '../../src/checks/no-signatures';
import { judgeExamples } from './run-examples';

function foundIn(...before: readonly string[]): readonly string[] {
  const row = { action: 'Tim Reed to visit on 3 March 2027.', who: 'Tim Reed' };
  return judgeExamples([{ row, before }], [noSignatures]).planFindings.map(({ message }) => message);
}

describe('no-signatures', () => {
  it('finds a document with no place to sign', () => {
    expect(foundIn('Child in need plan for Ellie Smith')).toEqual([
      'There is no place for the parents, the child and the worker to sign or agree.',
    ]);
  });

  it('does not take other words about signs for a place to sign', () => {
    expect(
      foundIn(
        'Early signs of neglect were seen.',
        'The tenancy is to be significant.',
        'Ellie signed up for swimming and Mum signed on.',
      ),
    ).toHaveLength(1);
  });

  it('says who has no place to sign', () => {
    expect(foundIn('Signed (parent): ………', 'Signed (social worker): ………')).toEqual([
      'There is a place to sign, but none for the child.',
    ]);
    expect(foundIn('Signature of social worker')).toEqual([
      'There is a place to sign, but none for the parents or the child.',
    ]);
  });

  it('takes no sentence near a place to sign for one who signs', () => {
    expect(
      foundIn('Ellie says she likes swimming.', 'Mum feels it is fair.', 'Signed by social worker: ______'),
    ).toEqual(['There is a place to sign, but none for the parents or the child.']);
    expect(foundIn('Mum signed the consent form for the school trip.')).toHaveLength(1);
  });

  it.each([
    [['Signed by parent/carer', 'Signed by child/young person', 'Signed by worker']],
    [['Who has agreed', 'Initials', 'Mum', 'Dad', 'The child', 'Social worker']],
    [['Parent/carer sign: ____ Young person sign: ____ Practitioner sign: ____']],
    [
      [
        'Signed Louise Smith (mother), Ellie (child) and Tim Reed (social worker), all at the kitchen table on 12 November 2026',
      ],
    ],
    [['Initials: KS ____ ES ____ TR ____']],
    [['Signatures', 'Mother', 'Father', 'Ellie', 'Social worker', 'Name of child: Ellie Smith']],
    [
      [
        'Name of child: Ellie Smith',
        'Louise Smith (mother), Ellie and Tim Reed (social worker) have agreed to this plan.',
      ],
    ],
  ])('leaves alone %j', (before) => {
    expect(foundIn(...before)).toEqual([]);
  });
});
