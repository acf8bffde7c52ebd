import { finished } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import send from 'send';
import { getTypeByName } from './accepted-types.js';
import { mediaPath } from './media-store.js';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Why a file was not sent, as `send` says it. */
interface SendFailure {
  status: number;
  message: string;
}

const hashPattern = /^[0-9a-f]{32}$/;
const namePattern = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;
const year = 365 * 24 * 60 * 60;

/** Answers `GET` and `HEAD /media/<hash>/<name>`, with ranges. What is there never changes, so it may be kept for ever. */
export function serveMedia(dir: string) {
  return async (ctx: Context) => {
    const { hash, name } = readAddress(ctx);
    // Only names that we could have given: neither dots nor slashes lead anywhere else.
    if (!hashPattern.test(hash) || !namePattern.test(name)) return answer(ctx, 404);
    ctx.set(mediaHeaders(hash, name));
    // From here `send` writes to the response itself, which Koa had begun as a 404.
    ctx.status = 200;
    ctx.respond = false;
    const failure = await sendFile(ctx, dir, mediaPath(hash, name));
    if (failure) refuse(ctx, failure);
  };
}

function readAddress(ctx: Context) {
  const [, , hash = '', name = '', ...rest] = ctx.path.split('/');
  return { hash, name: rest.length > 0 ? '' : name };
}

function mediaHeaders(hash: string, name: string): Record<string, string> {
  const type = getTypeByName(name);
  const mime = type?.mime ?? 'application/octet-stream';
  return {
    'Content-Type': type?.family === 'text' ? `${mime}; charset=utf-8` : mime,
    'Cache-Control': `public, max-age=${year}, immutable`,
    ETag: `"${hash}"`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(type?.family === 'picture' ? {} : { 'Content-Disposition': `attachment; filename="${name}"` }),
  };
}

/** Null when the file was sent or the reader left; else why it was not. */
async function sendFile(ctx: Context, root: string, path: string): Promise<SendFailure | null> {
  const failed = new Promise<SendFailure>((resolve) => {
    send(ctx.req, path, { root, index: false, dotfiles: 'deny', cacheControl: false })
      .on('error', resolve)
      .pipe(ctx.res);
  });
  // A reader who leaves in the middle is no failure of ours.
  const done = finished(ctx.res).then(
    () => null,
    () => null,
  );
  return Promise.race([failed, done]);
}

function refuse(ctx: Context, { status, message }: SendFailure): void {
  for (const header of ['Cache-Control', 'ETag', 'Content-Disposition', 'Content-Type']) ctx.remove(header);
  ctx.respond = true;
  if (!(status in refusals)) throw new Error(`A stored file could not be read: ${message}`);
  answer(ctx, status);
}

const refusals: Record<number, string> = {
  404: 'No such file',
  412: 'The file is not the one expected',
  416: 'The range lies outside the file',
};

/** Answers in plain text: an error thrown here would fill the log with what only readers did wrong. */
function answer(ctx: Context, status: number): void {
  ctx.status = status;
  ctx.type = 'text/plain';
  ctx.body = refusals[status];
}
