import { doneToLanguage } from '../../src/checks/done-to-language';
import { runExamples } from './run-examples';

runExamples(doneToLanguage, {
  bad: [
    { row: { need: 'Ellie «is made to» wait outside the head’s office.' } },
    { row: { action: 'Mum and Dad «have to» ring the school.' }, suggestion: 'agree to' },
    { row: { action: 'Ellie «should» be taken to school.' }, suggestion: 'will be' },
    { row: { action: 'Dave «must» not drive Ellie.' }, suggestion: 'agrees not to' },
    { row: { action: 'Dad will «comply with» the plan.' }, suggestion: 'keep to' },
    { row: { need: 'Dad has «not engaged with» the family hub.' } },
    { row: { action: 'Mum «has got to» be firm.' }, suggestion: 'agrees to' },
    { row: { action: 'Dad «needs to» cooperate fully with the plan.' }, suggestion: 'agrees to' },
  ],
  good: [
    { row: { action: 'A referral will be made to speech and language therapy by Asha Khan.' } },
    { row: { action: 'Changes will be made to the bedroom, and calls are made to the landlord.' } },
    { row: { need: 'Jack has to share a bed with his brother.' } },
    { row: { action: 'If Mum has to work late, Nan collects Ellie.' } },
    { row: { outcome: 'Ellie says “I must not tell”.' } },
    { row: { action: 'Mum needs to know the number, so Tess writes it on the fridge.' } },
  ],
});
