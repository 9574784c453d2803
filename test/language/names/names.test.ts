import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

/** The names found in a text, in a document that says `told` besides. */
function namesIn(text: string, ...told: readonly string[]): readonly string[] {
  return readStatement(text, factsOf(...told)).names.map((name) => name.text);
}

describe('findNames finds', () => {
  it.each([
    ['Folasade Adewale to ring if Temi is poorly.', ['Folasade Adewale', 'Temi']],
    ['Mrs Ferreira de Souza will walk Luana to school.', ['Mrs Ferreira de Souza', 'Luana']],
    ['Mrs. van der Merwe to hold a meeting.', ['Mrs. van der Merwe']],
    ['Zainab bint Yusuf and Llŷr ap Gwilym agree.', ['Zainab bint Yusuf', 'Llŷr ap Gwilym']],
    ['J. Okafor and A Khan to meet TJ.', ['J. Okafor', 'A Khan', 'TJ']],
    ['Ngozi O’Sullivan-Eze will see Mr McGinley.', ['Ngozi O’Sullivan-Eze', 'Mr McGinley']],
    [
      'PC Dafydd Probert, Sister Keane, Cllr Patel and Rev Humphreys',
      ['PC Dafydd Probert', 'Sister Keane', 'Cllr Patel', 'Rev Humphreys'],
    ],
    ['Hope’s weight to move; Mark to mark off each meal.', ['Hope', 'Mark']],
    ['In May, Faith and Will Trent will plan with April.', ['Faith', 'Will Trent', 'April']],
    ['Ellie SMITH to attend with her Mother.', ['Ellie SMITH']],
    ['ELLIE TO BE SEEN BY TIM REED WEEKLY', ['ELLIE', 'TIM REED']],
    ['Xiuying to speak with Oleksandra Shevchenko.', ['Xiuying', 'Oleksandra Shevchenko']],
    ['Shauna Doherty from Women’s Aid to meet Mr and Mrs Iqbal.', ['Shauna Doherty', 'Mrs Iqbal']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('a known name typed without its capital', () => {
    expect(namesIn('tendekai to go to nursery', 'Name of child: Tendekai Moyo')).toEqual(['tendekai']);
  });

  it('the one person that a short form stands for', () => {
    const { names } = readStatement(
      'Mr Reed and Tim to visit.',
      factsOf('Tim Reed (social worker)', 'Mr Reed is new.'),
    );
    expect(names.map(({ person }) => person?.name)).toEqual(['Tim Reed', 'Tim Reed']);
  });
});

describe('findNames leaves alone', () => {
  it.each([
    'Tenancy to be signed.',
    'Brookfield Primary and Ysgol Glan Clwyd to share the log.',
    'St Luke’s to deliver food to Cleeve Lane.',
    'Referral to the Freedom Programme by the end of May.',
    'Summer holidays: book the play scheme.',
    'Interpreter to be booked for each Core Group.',
    'Refer to Young Carers and Turning Point.',
    'Health Visitor To Attend The Next Meeting',
    'SENCO, CAMHS and MASH to be told by Friday.',
    'Mum, Dad and Nan to go.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('a word that the document writes without a capital elsewhere', () => {
    expect(namesIn('Zumba to start on Monday.', 'Mum goes to zumba.')).toEqual([]);
  });
});
