import { largeJump } from '../../src/checks/large-jump';
import { runExamples } from './run-examples';

runExamples(largeJump);
