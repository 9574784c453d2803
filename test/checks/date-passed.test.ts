import { datePassed } from '../../src/checks/date-passed';
import { runExamples } from './run-examples';

runExamples(datePassed);
