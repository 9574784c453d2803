import { actionNotOutcome } from '../../src/checks/action-not-outcome';
import { runExamples } from './run-examples';

runExamples(actionNotOutcome);
