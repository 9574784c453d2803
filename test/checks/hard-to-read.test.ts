import { hardToRead } from '../../src/checks/hard-to-read';
import { runExamples } from './run-examples';

const long = 'Mum will take Ellie to school each day with her bag and lunch and stay until the bell has rung';

runExamples(hardToRead, {
  bad: [
    {
      row: { action: `«${long}, and she will phone the school by nine if Ellie is too unwell to go in.»` },
      suggestion: `${long}. She will phone the school by nine if Ellie is too unwell to go in.`,
    },
  ],
  good: [{ row: { action: `${long}.` } }],
});
