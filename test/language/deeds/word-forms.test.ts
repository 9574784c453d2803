import { gerundOf } from '../../../src/language/deeds/gerunds';
import {
  articleFor,
  capitalised,
  formOf,
  inflections,
  pluralOf,
  verbForms,
} from '../../../src/language/deeds/word-forms';

describe('gerunds', () => {
  it.each([
    ['hit', 'hitting'],
    ['quit', 'quitting'],
    ['stop', 'stopping'],
    ['travel', 'travelling'],
    ['quarrel', 'quarrelling'],
    ['enrol', 'enrolling'],
    ['panic', 'panicking'],
    ['smoke', 'smoking'],
    ['lie', 'lying'],
    ['see', 'seeing'],
    ['be', 'being'],
    ['visit', 'visiting'],
    ['open', 'opening'],
    ['refer', 'referring'],
    ['self-harm', 'self-harming'],
    ['co-sleep', 'co-sleeping'],
    ['binge', 'bingeing'],
    ['text', 'texting'],
    ['fight', 'fighting'],
    ['carry', 'carrying'],
  ])('of %s is %s', (base, gerund) => {
    expect(gerundOf(base)).toBe(gerund);
  });
});

describe('word forms', () => {
  it('are those of British spelling', () => {
    expect(Object.values(verbForms('travel'))).toEqual([
      'travel',
      'travels',
      'travelled',
      'travelled',
      'travelling',
    ]);
    expect(Object.values(verbForms('carry'))).toEqual(['carry', 'carries', 'carried', 'carried', 'carrying']);
    expect(verbForms('work with').gerund).toBe('working with');
    expect(verbForms('speak').participle).toBe('spoken');
    expect(inflections('hit')).toEqual(['hit', 'hits', 'hitting']);
  });

  it('are told apart', () => {
    expect(formOf('supports', 'support')).toBe('third');
    expect(formOf('supporting', 'support')).toBe('gerund');
    expect(formOf('supported', 'support')).toBe('past');
    expect(formOf('elsewhere', 'support')).toBe('base');
  });

  it('make plurals, articles and capitals', () => {
    expect(['party', 'class', 'worker', 'day'].map(pluralOf)).toEqual([
      'parties',
      'classes',
      'workers',
      'days',
    ]);
    expect(['uniform', 'hour', 'apple', 'user', 'home'].map(articleFor)).toEqual(['a', 'an', 'an', 'a', 'a']);
    expect(capitalised('élan')).toBe('Élan');
    expect(capitalised('')).toBe('');
  });
});
