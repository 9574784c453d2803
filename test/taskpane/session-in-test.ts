import type { ColumnAnswer } from '../../src/plan/heading-fingerprint';
import type { Mend } from '../../src/review/mending/mend';
import type { ReviewSession, SessionState } from '../../src/review/session/session';
import { stateAtFirst } from '../../src/review/session/session-state';

/** A session whose state the test sets, and which writes down what it was asked for. */
export class SessionInTest implements ReviewSession {
  readonly asked: string[] = [];
  readonly #listeners = new Set<() => void>();
  #state: SessionState = stateAtFirst;

  get state() {
    return this.#state;
  }

  set(changes: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop() {
    this.asked.push('stop');
  }

  check = (scope = 'document') => this.#ask(scope === 'document' ? 'check' : `check ${scope}`);
  apply = (mend: Mend) => this.#ask(`apply ${JSON.stringify(mend)}`);
  applySafe = (keys: readonly string[]) => this.#ask(`apply safe ${keys.join()}`);
  undo = () => this.#ask('undo');
  dismiss = (what: string, findingId: string) => this.#ask(`dismiss ${what} ${findingId}`);
  restore = (key: string) => this.#ask(`restore ${key}`);
  watch = (on: boolean) => void this.#ask(`watch ${String(on)}`);
  follow = (on: boolean) => void this.#ask(`follow ${String(on)}`);
  useHouseStyle = (json: string | null) => this.#ask(`house style ${String(json)}`);
  alsoRun = (check: string, run: boolean) => this.#ask(`${run ? 'also run' : 'leave'} ${check}`);
  tellColumns = (table: number, answer: ColumnAnswer) =>
    this.#ask(`table ${String(table)}: ${typeof answer === 'string' ? answer : answer.join(', ')}`);
  askAgain = () => this.#ask('ask again');
  commentOnAll = () => this.#ask('comment on all');
  removeOurComments = () => this.#ask('remove our comments');
  show = (findingId: string) => this.#ask(`show ${findingId}`);
  tick = (item: string, ticked: boolean) => this.#ask(`${ticked ? 'tick' : 'untick'} ${item}`);
  comment = (findingId: string) => this.#ask(`comment ${findingId}`);

  #ask(command: string) {
    this.asked.push(command);
    return Promise.resolve();
  }
}
