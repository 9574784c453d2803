import { noFallback } from '../../src/checks/no-fallback';
import { runExamples } from './run-examples';

runExamples(noFallback);
