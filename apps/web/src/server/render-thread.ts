import { parentPort, workerData } from 'node:worker_threads';
import { describeError } from './log.js';
import { startNext } from './next-app.js';
import { createPageRenderer } from './page-renderer.js';
import type { MessageFromThread, MessageToThread, RenderThreadData } from './render-messages.js';

/** Runs in a thread of its own: Next renders pages here, away from the thread that answers readers. */

if (!parentPort) throw new Error('This runs as a thread of the site, not by itself');
const port = parentPort;
const tell = (message: MessageFromThread) => port.postMessage(message);

const { siteUrl, assets, timeoutMs } = workerData as RenderThreadData;
const next = await startNext(siteUrl);
const renderPage = createPageRenderer({ handle: next.handle, assets, siteUrl, timeoutMs });
const underWay = new Map<number, AbortController>();

process.on('unhandledRejection', (error) => tell({ type: 'unhandled', error: describeError(error) }));

port.on('message', (message: MessageToThread) => {
  if (message.type === 'render') void render(message);
  else if (message.type === 'abort') underWay.get(message.id)?.abort();
  else void next.close().finally(() => port.close());
});
tell({ type: 'ready' });

async function render(asked: Extract<MessageToThread, { type: 'render' }>): Promise<void> {
  const { id, requestId } = asked;
  const controller = new AbortController();
  underWay.set(id, controller);
  const { signal } = controller;
  const result = await renderPage(asked.path, asked.query, { requestId, signal });
  underWay.delete(id);
  if (result.type === 'page') return tell({ type: 'rendered', id, result });
  const { status, reason, cause } = result;
  const told = cause === undefined ? null : describeError(cause);
  tell({ type: 'rendered', id, result: { type: 'failed', status, reason, cause: told } });
}
