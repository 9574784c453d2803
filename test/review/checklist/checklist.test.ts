import type { Example } from '../../../src/checks/check';
import type { ChecklistId } from '../../../src/review/checklist/checklist-ids';
import { checklistIds } from '../../../src/review/checklist/checklist-ids';
import { words } from '../../../src/review/words';
import { judgeExamples } from '../../checks/run-examples';

const evidence = (id: ChecklistId, ...examples: readonly Example[]) =>
  judgeExamples(examples, []).checklist.find((item) => item.id === id)?.evidence ?? [];

const quotations = (id: ChecklistId, ...before: readonly string[]) =>
  evidence(id, { row: { action: 'Ring the dentist.' }, before }).map(({ quotation }) => quotation);

describe('the checklist', () => {
  it('asks every item in plain words, and says which guide asks for it', () => {
    const { checklist } = judgeExamples([{ row: { action: 'Ring the dentist.' } }], []);
    expect(checklist.map(({ id }) => id)).toEqual(checklistIds);
    for (const { id, sources } of checklist) {
      expect(words.checklist.questions[id]).toMatch(/\?$/);
      expect(sources).not.toEqual([]);
    }
  });

  it('has nothing to show where the document says nothing', () => {
    const { checklist } = judgeExamples([{ row: { action: 'Ring the dentist.' } }], []);
    expect(checklist.flatMap((item) => item.evidence)).toEqual([]);
  });

  it('names the professionals with their jobs, and bodies that stand in for a name', () => {
    const found = evidence('right-agencies', {
      before: ['Tim Reed (social worker) and Asha Khan (health visitor) met the family.'],
      row: { action: 'Meet Dad.', who: 'School' },
    });
    expect(found.map(({ about }) => about)).toEqual([
      'Tim Reed, social worker',
      'Asha Khan, health visitor',
      'School',
    ]);
    expect(found.at(-1)?.where).toContain('row 1');
  });

  it('tells for each child which rows name them', () => {
    const found = evidence(
      'brothers-and-sisters',
      {
        before: ['Children: Ellie Marsh, aged 8, and Jago Marsh, aged 3.'],
        row: { outcome: 'Ellie sleeps.', action: 'Buy a bed.' },
      },
      { row: { outcome: 'Teeth do not hurt.', action: 'Take Ellie to the dentist.' } },
    );
    const where = (name: string) => found.find(({ about }) => about.startsWith(name))?.where;
    expect(where('Ellie')).toBe('named in row 1 and row 2');
    expect(where('Jago')).toBe('no row of the plan names this child');
  });

  it.each<[ChecklistId, string]>([
    ['culture-and-diversity', 'Mrs Nowak speaks Polish at home.'],
    ['culture-and-diversity', 'Amina goes to the mosque on Fridays.'],
    ['culture-and-diversity', 'Reece is autistic and needs warning of any change.'],
    ['child-involved', 'The child was invited to the review and came for the first half.'],
    ['partners', 'Home-Start visits on Tuesdays.'],
    ['partners', 'A volunteer from Mind rings Dad once a week.'],
    ['shared', 'A copy was sent to everyone on 3 March 2027.'],
    ['capacity', 'Dad works nights and cannot drive.'],
    ['disagreement', 'Mum does not accept that the flat was cold.'],
    ['understood', 'Tim went through the plan with Nan and she put it in her own words.'],
  ])('finds evidence for %s: %s', (id, sentence) => {
    expect(quotations(id, `It was a cold day. ${sentence}`)).toEqual([sentence]);
  });

  it.each<[ChecklistId, string]>([
    ['culture-and-diversity', 'Fit a blackout blind and send the bill.'],
    ['culture-and-diversity', 'Does the family need an interpreter?'],
    ['partners', 'Nan does not mind the noise.'],
    ['disagreement', 'Everyone agreed with the plan.'],
    ['shared', 'Share a story at bedtime.'],
  ])('takes nothing else for evidence of %s: %s', (id, sentence) => {
    expect(quotations(id, sentence)).toEqual([]);
  });

  it('shows what each row wants to see, and who of the family is to act where', () => {
    const rows: readonly Example[] = [
      {
        before: ['Louise Marsh (mother)'],
        row: { action: 'Louise to bake with Ellie.', who: 'Louise Marsh', measure: 'Three cakes by May.' },
      },
      { row: { action: 'Louise to ring Nan.', who: 'Louise Marsh', measure: '' } },
    ];
    expect(evidence('change-known', ...rows).map(({ quotation }) => quotation)).toEqual([
      'Three cakes by May.',
    ]);
    expect(evidence('capacity', ...rows)).toEqual([
      { about: 'Louise Marsh', quotation: 'Louise to bake with Ellie.', where: 'to act in row 1 and row 2' },
    ]);
  });

  it('tells a blank place to sign from a signed one', () => {
    const signed = evidence('signatures', {
      before: ['Signed (parent): __________  Date: ____', 'Signed (social worker): T. Reed'],
      row: { action: 'Ring.' },
    });
    expect(signed).toEqual([
      { about: '', quotation: 'Signed (parent)', where: words.checklist.blank },
      { about: '', quotation: 'Signed (social worker)', where: words.checklist.signed },
    ]);
  });

  it('shortens what is long and counts what it leaves out', () => {
    const long = `Nan ${'and her neighbours '.repeat(20)}go to the mosque ${'every single week '.repeat(20)}.`;
    const [quotation] = quotations('culture-and-diversity', long);
    expect(quotation).toContain('mosque');
    expect(quotation?.length).toBeLessThan(170);
    const { checklist } = judgeExamples(
      [{ before: Array.from({ length: 9 }, (_, at) => `Mosque ${String(at)}.`), row: { action: 'Ring.' } }],
      [],
    );
    const item = checklist.find(({ id }) => id === 'culture-and-diversity');
    expect([item?.evidence.length, item?.more]).toEqual([6, 3]);
  });
});
