import { unnamedService } from '../../src/checks/unnamed-service';
import { runExamples } from './run-examples';

runExamples(unnamedService, {
  bad: [
    { row: { action: 'Mum to engage with «services».' } },
    { row: { action: 'Ros to contact «relevant agencies».' } },
    { row: { action: 'Mum to attend «a local group».' } },
    { row: { outcome: 'Parents attend «all health appointments».' } },
  ],
  good: [
    { row: { action: 'Children’s Services to write to Mum by 3 May 2027.' } },
    { row: { action: 'Mum to attend dental appointments on 3 and 10 May.' } },
    { row: { action: 'Core group to meet on 3 May.' } },
    { row: { action: 'Ros to take Mum to groups at the Family Hub.' } },
  ],
});
