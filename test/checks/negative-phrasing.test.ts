import { negativePhrasing } from '../../src/checks/negative-phrasing';
import { runExamples } from './run-examples';

runExamples(negativePhrasing, {
  bad: [],
  good: [],
});
