/** Thrown by a render that has no answer that may be sent. */
export class FailedAnswer extends Error {
  override readonly name = 'FailedAnswer';
  /** What readers are told: 503 when it passes by itself, 500 when something is broken. */
  readonly status: 500 | 503;
  /** The id of the render, which readers and the CMS have too. */
  readonly requestId: string;

  constructor(
    message: string,
    { status, requestId, cause }: { status: 500 | 503; requestId: string; cause?: unknown },
  ) {
    super(message, { cause });
    this.status = status;
    this.requestId = requestId;
  }
}
