/** What was asked cannot be done; the message is the one sentence for the person who asked. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
