/** The error codes that Word answers with. */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented';

const statuses: Readonly<Record<ApiErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
};

/** A call that Word answers with an error. Everything before it in the batch has been done, nothing after it is. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return statuses[this.code];
  }
}
