import { serviceLanguage } from '../../src/checks/service-language';
import { runExamples } from './run-examples';

runExamples(serviceLanguage, {
  bad: [
    { row: { need: 'Leo is a «LAC».' }, suggestion: 'a child in our care' },
    { row: { need: 'Dad is «hard to reach».' }, suggestion: 'not yet in touch with services' },
    { row: { outcome: '«Placement» to last until May.' }, suggestion: 'Home' },
    { row: { need: 'Mum «failed to protect» Ellie.' } },
    { row: { need: 'Jade is a «non-engager» and Dad «lacks insight».' } },
    { row: { need: 'Kyle «goes AWOL» from the home.' } },
    { row: { action: '«Contact» with Dad to be every Monday.' }, suggestion: 'Family time' },
    { row: { action: 'Nan to have Ellie for «respite» once a month.' }, suggestion: 'short breaks' },
    { row: { action: 'Ros to book «family contact» for 3 May.' } },
  ],
  good: [
    { row: { need: 'Mum is in hospital and Dad is resistant to penicillin.' } },
    { row: { action: 'Contact the school by 9am.' } },
    { row: { action: 'Ros to make contact with the nursery.' } },
    { row: { action: 'Meet at the contact centre.' } },
    { row: { outcome: 'Ellie says “I miss my siblings”.' } },
  ],
});
