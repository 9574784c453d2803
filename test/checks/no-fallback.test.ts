import { noFallback } from '../../src/checks/no-fallback';
import { runExamples } from './run-examples';

runExamples(noFallback, {
  bad: [],
  good: [
    {
      row: {
        action:
          'Mrs Chauhan meets Aarav every Tuesday for six weeks. If either is away, they meet on the Thursday.',
      },
    },
  ],
});
