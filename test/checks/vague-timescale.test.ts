import { vagueTimescale } from '../../src/checks/vague-timescale';
import { runExamples } from './run-examples';

runExamples(vagueTimescale);
