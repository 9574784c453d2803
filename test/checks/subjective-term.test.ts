import { subjectiveTerm } from '../../src/checks/subjective-term';
import { runExamples } from './run-examples';

runExamples(subjectiveTerm, {
  bad: [
    { row: { outcome: 'Dad to be «more responsive» to Ellie.' } },
    { row: { outcome: 'Kitchen kept «nice»' } },
    { row: { outcome: 'Maya feels «secure»' } },
    { row: { outcome: 'The house is «fit to live in»' } },
    { row: { measure: 'House «looks OK»' } },
    { row: { outcome: 'Home conditions to be «of a good enough standard».' } },
    { row: { outcome: '«Adequate» supervision to be in place.' } },
    { row: { outcome: 'Children to have a «healthy» diet and «good» hygiene.' } },
    { row: { outcome: 'The house is «tidier».' } },
    { row: { outcome: 'Samira is «more responsive» to Musa’s cues.' } },
    { row: { outcome: 'A «warm and nurturing» environment.' } },
    { row: { outcome: 'Efa will be «school ready».' } },
    { row: { outcome: 'Rayan behaves «well» at school.' } },
    { row: { need: 'Emily’s house needs to be «clean».' } },
  ],
  good: [
    { row: { outcome: 'No more domestic incidents.' } },
    { row: { action: 'Kim to book two more supervised visits.' } },
    { row: { outcome: 'There are not any more violent arguments.' } },
    { row: { outcome: 'Uniform is clean, that is washed and dried, on Mondays' } },
    { row: { measure: 'Dad lets us know it is going well' } },
    { row: { action: 'Lee fits a secure lock on the back door' } },
    { row: { outcome: 'Sheets clean: washed every Sunday.' } },
    { row: { need: 'The flat was not clean when the landlord visited in May.' } },
    { row: { outcome: 'Mum tested positive and has a clean test in 4 of 4 weeks.' } },
    { row: { outcome: 'Ellie said “I want a better house”.' } },
    { row: { outcome: 'Alfie is in bed by 7.30pm as well.' } },
  ],
});
