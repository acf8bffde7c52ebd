import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createPageContext, runWithPageContext, type PageContext } from '../page-context.js';
import type { NextHandler } from './next-app.js';

/** Lets Next's development server answer, in a page context; nothing is stripped, checked or kept. */
export async function answerInDevelopment(
  handle: NextHandler,
  assets: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const [path = '/'] = (request.url ?? '/').split('?');
  const requestId = randomUUID();
  const context = createPageContext({ path, now: new Date(), requestId, signal: gone.signal, assets });
  giveOwnStatus(response, context);
  await runWithPageContext(context, () => handle(request, response));
}

// Next sends the status it knows of; the page's own is only in the context.
function giveOwnStatus(response: ServerResponse, context: PageContext): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (context.location !== null) response.setHeader('location', context.location);
    return writeHead(context.status === 200 ? status : context.status, ...rest);
  };
}
