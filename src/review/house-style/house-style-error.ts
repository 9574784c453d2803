/** A house style that cannot be used; `message` is one sentence that names the field. */
export class HouseStyleError extends Error {
  override readonly name = 'HouseStyleError';
}
