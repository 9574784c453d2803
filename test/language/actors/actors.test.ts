import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

const facts = factsOf();

function actorsOf(text: string): readonly string[] {
  return readStatement(text, facts).actors.map((actor) => `${actor.kind}: ${actor.text}`);
}

function partiesOf(text: string): readonly string[] {
  return readStatement(text, facts).parties.map((actor) => `${actor.kind}: ${actor.text}`);
}

describe('findActors', () => {
  it.each([
    ['The health visitor to visit.', ['role: health visitor']],
    ['HV and S/W to visit together.', ['role: HV', 'role: S/W']],
    ['Tim Reed (social worker) and Mum agree to meet.', ['named: Tim Reed', 'family: Mum']],
    ['Complex needs lead, Deepa Raman, will write the profile.', ['named: Deepa Raman']],
    ['Mr Adeleke - form tutor - to phone home.', ['named: Mr Adeleke']],
    ['Ellie’s social worker to write.', ['role: Ellie’s social worker']],
    ['Ellie’s mother to tell her social worker.', ['family: Ellie’s mother']],
    ['Speech and language therapist to send cards.', ['role: Speech and language therapist']],
    ['Mum to take turns; school to text Tim Reed.', ['family: Mum', 'organisation: school']],
    ['If Mum misses a group, the recovery worker will ring her.', ['role: recovery worker']],
    ['By Friday SW to ring.', ['role: SW']],
    ['It was agreed that the fostering team would look.', ['organisation: fostering team']],
    ['It is the responsibility of the school to inform them.', ['organisation: school']],
    ['Letter to be sent to Housing by Gwen Prosser.', ['named: Gwen Prosser']],
    ['Weekly visits by the family support worker.', ['role: family support worker']],
    ['Rainbow Days to ring Mum.', ['organisation: Rainbow Days']],
    ['All professionals to share information.', ['group: All professionals']],
    ['She will attend.', ['pronoun: She']],
    ['Complete the referral – SW', ['role: SW']],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });

  it.each([
    'Attendance to improve.',
    'The living-room carpet to be hoovered.',
    'Bedtime routine to start at 7pm.',
    'Emily to be referred to CAMHS.',
    'Housing officer to be invited to the core group.',
    'Ask the health visitor to check the cot.',
    'Support Lindiwe to open a bank account.',
    'Attend parenting course.',
    'Safety plan, agreed by Sanaa, to be shared with police.',
  ])('finds no one in: %s', (text) => {
    expect(actorsOf(text)).toEqual([]);
  });
});

describe('findParties', () => {
  it.each([
    ['Tim Reed & health visitor', ['named: Tim Reed', 'role: health visitor']],
    ['Mum/Dad/SW', ['family: Mum', 'family: Dad', 'role: SW']],
    ['Lead: Karley Middleton', ['named: Karley Middleton']],
    ['FSW (Priya), HV', ['named: Priya', 'role: HV']],
    ['Health visitor by 3 March 2027', ['role: Health visitor']],
    ['TBC', ['group: TBC']],
    ['Core group', ['group: Core group']],
    ['3 March 2027', []],
    ['Early Help Hub', ['organisation: Early Help Hub']],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});
