/** Why the project could not be started; the message is one sentence for the person who typed `npm start`. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
