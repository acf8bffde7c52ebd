import type { RenderedAnswer } from './renderer.js';

/** Why there is no answer. `busy`: too many wait already; `unsettled`: what it shows was taken away at each try. */
export type RenderFailureCode = 'error' | 'timeout' | 'busy' | 'status' | 'unsettled';

/** An answer could not be made. */
export class RenderFailure extends Error {
  override readonly name = 'RenderFailure';
  readonly code: RenderFailureCode;
  /** What the renderer gave, where it gave an answer of 500 or above. */
  readonly answer: RenderedAnswer | null;

  constructor(
    code: RenderFailureCode,
    message: string,
    { answer, cause }: { answer?: RenderedAnswer; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.answer = answer ?? null;
  }
}

/** A failure to make an answer, whatever was thrown. */
export function toRenderFailure(error: unknown): RenderFailure {
  if (error instanceof RenderFailure) return error;
  return new RenderFailure('error', 'The renderer failed', { cause: error });
}
