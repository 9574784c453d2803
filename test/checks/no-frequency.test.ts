import { noFrequency } from '../../src/checks/no-frequency';
import { runExamples } from './run-examples';

runExamples(noFrequency);
