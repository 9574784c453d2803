import { drift } from '../../src/checks/drift';
import { runExamples } from './run-examples';

runExamples(drift);
