/** The command line: `npm run --silent check -- PLAN.docx`. */
import { runCheck } from './run-check';

const widthWithoutTerminal = 120;

// Whoever reads the output may stop reading (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCheck(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  width: process.stdout.columns ?? widthWithoutTerminal,
}).then((code) => {
  process.exitCode = code;
});
