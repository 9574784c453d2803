import { unclearDate } from '../../src/checks/unclear-date';
import { runExamples } from './run-examples';

runExamples(unclearDate);
