import { noMeasure } from '../../src/checks/no-measure';
import { runExamples } from './run-examples';

runExamples(noMeasure);
