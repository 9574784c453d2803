import { noFrequency } from '../../src/checks/no-frequency';
import { runExamples } from './run-examples';

runExamples(noFrequency, {
  bad: [
    { row: { action: 'Mum to go to «NA meetings»' } },
    { row: { action: 'Dad to have «contact» with Zak at the centre' } },
    { row: { action: '«Home visits» to be completed by Carol Nash' } },
    { row: { action: 'Sam to join the «drop-in» at the youth centre' } },
    { row: { action: 'Outreach worker to «see» Kai alone' } },
    { row: { action: 'Kath to «visit» the family' } },
    { row: { action: 'Mr Bell to «meet with» Ryan at lunch' } },
    { row: { action: 'Owen to provide «urine samples»' } },
    { row: { action: 'Therapist to offer «play therapy» sessions' } },
    { row: { action: 'Mum to attend «toddler group» with Mia' } },
    { row: { action: 'Parents to attend their «counselling»' } },
    { row: { action: 'Police to carry out «welfare checks»' } },
    { row: { action: '«Unannounced visits» will take place' } },
    { row: { action: 'Gran to «spend quality time» with Tia' } },
    { row: { action: 'Mentor to «check in with» Dylan' } },
  ],
  good: [
    { row: { action: 'Mum to go to NA meetings on Tuesdays' } },
    { row: { action: 'Dad to visit the school on 3/12/26' } },
    { row: { action: 'Sam to attend school on time' } },
    { row: { action: 'Kath to hold four sessions with Ryan' } },
    { row: { action: 'Mum to attend the dentist' } },
    { row: { action: 'Owen to meet his targets at work' } },
    { row: { action: 'Attend the core group meeting on 8 December 2026' } },
    { row: { action: 'If Mum misses sessions she tells Kath' } },
    { row: { action: 'Kath to explain why home visits matter' } },
    { row: { action: 'Carol to ring the group to ask for a place' } },
    { row: { action: 'Mum to attend appointments', when: 'Monthly' } },
    { row: { action: 'Drug tests', when: 'twice a week' } },
    { row: { action: 'Dad to read with Poppy each night' } },
    { row: { action: 'Meeting with landlord' } },
    { row: { action: 'Complete visits', measure: '6 visits made' } },
  ],
});
