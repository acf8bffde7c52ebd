import type { Desk } from './desk.js';
import type { Exchange } from './exchange.js';
import { toRenderFailure } from './render-failure.js';
import { getKey } from './request-key.js';
import { sendOnce } from './send-once.js';

/** Renders for one reader, whose answer nobody else gets and nobody keeps. */
export async function answerAlone(desk: Desk, { request, response }: Exchange): Promise<void> {
  const { queue, render, counters, settings, onFailure } = desk;
  const target = getKey(request.url ?? '/', settings.query);
  if (target === null) return sendOnce(request, response, badTarget, `${settings.name}; fwd=bypass`);
  counters.bypassed += 1;
  try {
    const answer = await queue.run({ priority: 'unknown' }, (signal) => {
      counters.renders += 1;
      return render({ target, request, signal });
    });
    sendOnce(request, response, answer, `${settings.name}; fwd=bypass; fwd-status=${answer.status}`);
  } catch (error) {
    const failure = toRenderFailure(error);
    counters.failures += 1;
    onFailure(failure, target);
    const status = `${settings.name}; fwd=bypass; detail=${failure.code}`;
    sendOnce(request, response, settings.describeFailure(failure, target), status);
  }
}

/** The answer to a request target that is none. */
export const badTarget = {
  status: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Bad request\n',
};
