import { AsyncLocalStorage } from 'node:async_hooks';
import { request as sendRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { RenderedAnswer, Renderer } from '../index.js';
import { getValidUntil } from './valid-until.js';

/**
 * The number that the suite gives to the request being answered. An answer for everybody may not depend on who asks,
 * so a renderer cannot see it; the origin has to, as its answer is another one for each number.
 */
export const requestNumber = new AsyncLocalStorage<string | undefined>();

/** A renderer that asks another server, and takes for `validUntil` what that says of time. */
export function createForwardingRenderer(origin: string): Renderer {
  return async ({ target, request, signal }) => {
    const number = requestNumber.getStore();
    const headers = { ...request?.headers, ...(number === undefined ? {} : { 'req-num': number }) };
    return readAnswer(await ask(new URL(target, origin), headers, signal));
  };
}

function ask(url: URL, headers: OutgoingHttpHeaders, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sendRequest(url, { headers, signal }, resolve).on('error', reject).end();
  });
}

async function readAnswer(answer: IncomingMessage): Promise<RenderedAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = new Map(
    Object.entries(answer.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']),
  );
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
    validUntil: getValidUntil(headers, Date.now()),
  };
}
