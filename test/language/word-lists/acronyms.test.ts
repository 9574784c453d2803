import { acronymGlossary } from '../../../src/language/word-lists/acronym-glossary';
import {
  acronymsSpeltOut,
  findAcronyms,
  glossaryEntry,
  meaningOf,
} from '../../../src/language/word-lists/acronyms';
import { wordsOf } from '../../../src/language/sentences/words';

const found = (text: string, house = {}) =>
  findAcronyms(text, wordsOf(text), house).map(
    ({ short, ending }) => `${short}${ending === '' ? '' : ` (${ending})`}`,
  );

describe('acronyms', () => {
  it('are known by the hundred and fifty, each once', () => {
    expect(Object.keys(acronymGlossary).length).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['The CAMHS and E.H.C.P. papers', ['CAMHS', 'EHCP']],
    ['Two SWs and the IRO’s letter', ['SW (plural)', 'IRO (possessive)']],
    ['Her SENCo and SENDCo', ['SENCo', 'SENDCo']],
    ['HV/SW visit', ['HV', 'SW']],
    ['A PHQ-9 score', ['PHQ']],
    ['The QZP team', ['QZP']],
  ])('are found in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'GP, NHS, UK, TV, A&E and 999',
    'Part IV, at SW1A 1AA',
    'MUM MUST RING THE SCHOOL',
    'Mum MUST ring',
    'S/W and H/V to visit',
    'TBC',
  ])('are not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('mean what the house says first', () => {
    expect(meaningOf('SW', { SW: 'Swim Wales' })).toBe('Swim Wales');
    expect(meaningOf('sw')).toBe('social worker');
    expect(meaningOf('QZP')).toBeNull();
  });

  it.each([
    ['Child and Adolescent Mental Health Services (CAMHS) will ring', ['CAMHS']],
    ['a TAF (Team Around the Family) meeting', ['TAF']],
    ['MASH, which stands for Multi-Agency Safeguarding Hub', ['MASH']],
    ['Ms Thomas (special educational needs coordinator, SENCO)', ['SENCO']],
    ['the early years group (QZP)', ['QZP']],
    ['Ms Thomas (SENCO)', []],
    ['Karley Middleton (QZP)', []],
  ])('are spelt out in %s', (text, expected) => {
    expect(acronymsSpeltOut(text)).toEqual(expected);
  });

  it('stand in a glossary', () => {
    expect(glossaryEntry('EHCP = education, health and care plan')).toBe('EHCP');
    expect(glossaryEntry('SENCO', 'Special educational needs co-ordinator')).toBe('SENCO');
    expect(glossaryEntry('SENCO', 'Ms Thomas')).toBeNull();
  });
});
