import { basename } from 'node:path';
import { HouseStyleError } from '../review/house-style/house-style-error';
import type { JudgeOptions } from '../review/judging/judge-plan';
import { help, parseArguments, type Request } from './arguments';
import { checkPlan } from './check-plan';
import { readInput, refuseSameFile, writeOutput } from './files';
import { findingsAsJson } from './findings-as-json';
import { findingsAsTable } from './findings-as-table';
import { UnusableInput } from './unusable-input';

/** Where the command line prints. */
export interface Terminal {
  print(text: string): void;
  /** For sentences that are no result. */
  printError(text: string): void;
  /** Characters in a line. */
  readonly width: number;
}

/**
 * Runs the command line and answers its exit code: 0 also where there are findings, 2 where the input is of no use. Then
 * it has printed one sentence as an error and nothing else, and written nothing.
 */
export async function runCheck(texts: readonly string[], terminal: Terminal): Promise<0 | 2> {
  try {
    const request = parseArguments(texts);
    if (request.kind === 'help') terminal.print(help);
    else await check(request, terminal);
    return 0;
  } catch (error) {
    terminal.printError(`${sentenceOf(error)}\n`);
    return 2;
  }
}

async function check(request: Request & { kind: 'check' }, terminal: Terminal): Promise<void> {
  const { files, json, out, today } = request;
  const houseStyle = request.houseStyle === null ? null : await readHouseStyle(request.houseStyle);
  const results: string[] = [];
  const remarks: string[] = [];
  for (const file of files) {
    const bytes = await readInput(file);
    if (out !== null) await refuseSameFile(file, out);
    const plan = await checkPlan(file, bytes, {
      today: today ?? dayOf(new Date()),
      houseStyle,
      comment: out !== null,
      now: () =>
        today === null ? new Date() : new Date(Date.UTC(today.year, today.month - 1, today.day, 12)),
    });
    const name = basename(file);
    results.push(
      json
        ? `${JSON.stringify(findingsAsJson(name, plan.review, plan.commentOf))}\n`
        : findingsAsTable(name, plan.review, terminal.width),
    );
    if (plan.remark !== null) remarks.push(`${plan.remark}\n`);
    if (out !== null) await writeOutput(out, plan.docx);
  }
  // Only now: where one file is of no use, nothing is printed for the others either.
  terminal.print(results.join(json ? '' : '\n'));
  if (remarks.length > 0) terminal.printError(remarks.join(''));
}

/** A house style's JSON text, tried before any document is opened. */
async function readHouseStyle(path: string): Promise<string> {
  const json = new TextDecoder().decode(await readInput(path));
  const { parseHouseStyle } = await import('../review/house-style/house-style');
  parseHouseStyle(json);
  return json;
}

function dayOf(date: Date): JudgeOptions['today'] {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnusableInput || error instanceof HouseStyleError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `The check failed, which is a fault of the program: ${reason.replace(/\s+/g, ' ')}`;
}
