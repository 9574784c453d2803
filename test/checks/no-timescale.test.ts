import { noTimescale } from '../../src/checks/no-timescale';
import { runExamples } from './run-examples';

runExamples(noTimescale);
