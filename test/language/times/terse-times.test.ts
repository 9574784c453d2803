import { findTimes } from '../../../src/language/times';

const facts = { today: { year: 2026, month: 11, day: 22 }, planDate: null, reviewDate: null };

/** As people write in a narrow cell: short, slipped, regional. The kinds of the times in order; '' where there is none. */
const terse: readonly (readonly [text: string, kinds: string])[] = [
  ['Wor Kev gannin to the clinic Mondays and Thursdays', 'frequency'],
  ['Mam to ring school by half eight if bairn is poorly', 'period'],
  ['Dr Okonjo appt 7th Jan 2027 @ 2.15pm', 'date period'],
  ['SW visit 2-weekly', 'frequency'],
  ['Every 2/3 weeks Lesley to call in', 'frequency'],
  ['CIN mtg 11.02.27', 'date'],
  ['to be completed by 12th Febuary 2027', 'date'],
  ['Sept 26 start at nursery', 'unclear'],
  ['Referral sent 4/11/26, chase 18/11/26', 'date date'],
  ['Hse to be viewed on the 3rd', 'unclear'],
  ['Within six wks of birth', 'period'],
  ['From birth until 6 weeks', 'period'],
  ['Dad to phone girls Sun 4pm', 'period'],
  ['Three hourly feeds', 'frequency'],
  ['every 3 hours', 'frequency'],
  ['Cal to go to gym 2x week', 'frequency'],
  ['twice-weekly check in w/ Ms Doyle', 'frequency'],
  ['once per half-term', 'frequency'],
  ['at least 2 evenings p/w', 'frequency'],
  ['6 sessions over 12 weeks', 'period'],
  ['for the first three months', 'period'],
  ['Nightly', 'frequency'],
  ['Wk beg 11/1/27', 'date'],
  ['w/e 15 January 2027', 'date'],
  ['As from Monday', 'period'],
  ['First Tues of the month', 'frequency'],
  ['on the last Friday of every month', 'frequency'],
  ['Next 3 months', 'period'],
  ['3/12', 'unclear'],
  ['end of Jan', 'vague'],
  ['mid-March 2027', 'date'],
  ['Spring 2027', 'vague'],
  ['Autumn term 2', 'event'],
  ['After Xmas', 'event'],
  ['pre-Christmas', 'event'],
  ['Before baby comes', 'event'],
  ['When Ryan turns 18', 'event'],
  ['on completion of the course', 'event'],
  ['upon discharge', 'event'],
  ['following the ICPC', 'event'],
  ['at each LAC review', 'frequency'],
  ['by next CG', 'event'],
  ['As required', 'vague'],
  ['PRN', ''],
  ['Continuous', 'vague'],
  ['Start immediately and review 12/01/27', 'vague date'],
  ['Rolling programme', ''],
  ['now', 'vague'],
  ['from now on', 'vague'],
  ['today', 'period'],
  ['this half term', 'event'],
  ['Tbc by school', 'vague'],
  ['date tba', 'vague'],
  ['48hrs', 'period'],
  ['Friday', 'period'],
  ['Mum, bedtimes', 'frequency'],
  ['Mon Wed Fri', 'frequency'],
  ['M/W/F', 'frequency'],
  ['alt Sats', 'frequency'],
  ['1st of the month', 'frequency'],
  ['after school', 'frequency'],
  ['weeks 1-6', 'period'],
  ['Thursday 26th', 'unclear'],
  ['10 days post discharge', 'period'],
  ['until March 2027', 'date'],
  ['Mum to settle Ellie after school clubs', ''],
  ['72 hours', 'period'],
  ['same day', 'period'],
  ['daily/weekly', 'frequency frequency'],
  ['10am-12pm Saturdays', 'period frequency'],
  ['every school morning', 'frequency'],
  ['all through the summer holidays', 'event'],
  ['until she is 16', 'event'],
  ['in 6-8 weeks', 'period'],
  ['within four to six weeks', 'period'],
  ['over two terms', 'period'],
  ['2 terms', 'period'],
  ['throughout 2027', 'vague'],
  ['Jan - March 2027', 'date'],
  ['Mon 30th November 2026 to Fri 4th December 2026', 'date'],
  ['29/11/26 & ongoing', 'date vague'],
  ['ASAP - no later than 30/11/26', 'vague date'],
  ['Social worker Wendy May to ring', ''],
  ['Augusta Friday to be spoken to by school', ''],
  ['Mr March, head of year', ''],
  ['a second opinion from the GP', ''],
  ['Look at the weekend away scheme', ''],
  ['June Carter to attend', ''],
  ['Half the family', ''],
  ['Year 9 options evening letter', ''],
  ['The day room at the hospital', ''],
  ['One-day first aid course', ''],
  ['Mum will spend time with Tia', ''],
  ['Bring last term’s report', ''],
  ['Night-time routine to be agreed', ''],
  ['Monthly budget sheet to be filled in', ''],
  ['24-hour helpline number on fridge', ''],
  ['He has been in care since 2019', ''],
  ['Ryan was 14 on 3 May 2026', 'date'],
  ['use the 10 minute rule', ''],
  ['five a day fruit and veg', 'frequency'],
  ['Two-year-old check with HV', ''],
  ['9-5 job centre', ''],
  ['Section 20 to be reviewed', ''],
  ['the summer club on Winter Street', ''],
  ['Autumn Reed to talk to Dawn', ''],
  ['Dawn to meet Autumn after school', ''],
  ['tea time club', ''],
  ['Sat nav for Mum’s car', ''],
  ['wed in June 2019', 'date'],
  ['Every child matters leaflet', ''],
  ['each parent to write a list', ''],
  ['Sally’s every need is met', ''],
];

describe('findTimes in few words', () => {
  it.each(terse)('reads %s', (text, kinds) => {
    expect(
      findTimes(text, facts)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  it('knows a girl called April from the month where the document names her', () => {
    const april = { name: 'April Dean', forms: ['April Dean', 'April'], roles: [], kind: 'child' } as const;
    expect(findTimes('Red book to be kept by April', { ...facts, people: [april] })).toEqual([]);
    expect(findTimes('Red book to be found by April', facts)).toHaveLength(1);
  });

  it('keeps offsets exact beside characters of other lengths', () => {
    const text = '👧 José’s mum\u00A0rings “weekly” – until\u00ADnot before ３／１２／２０２６';
    const times = findTimes(text, facts).map(({ start, end }) => text.slice(start, end));
    expect(times).toEqual(['weekly', '３／１２／２０２６']);
  });
});
