import { longTimescale } from '../../src/checks/long-timescale';
import { runExamples } from './run-examples';

runExamples(longTimescale);
