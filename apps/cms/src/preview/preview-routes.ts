import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getConfiguration } from '../configuration.js';
import { may } from '../editorial/may.js';
import { readPreview, readPreviewState, type PreviewRefusal, type Previews } from './open-preview.js';
import { draftUids, type DraftType } from './preview-item.js';
import { createPreviewTokens } from './preview-token.js';

type Context = Parameters<Core.MiddlewareHandler>[0];

const statuses: Record<'open' | PreviewRefusal, number> = {
  open: 200,
  altered: 403,
  'not-allowed': 403,
  expired: 410,
  gone: 410,
};

/** Adds the routes at which the site reads what a link shows. The link itself is the permission. */
export function addPreviewRoutes(strapi: Core.Strapi): void {
  const previews = createPreviews(strapi);
  const route = (path: string, read: typeof readPreview | typeof readPreviewState) => ({
    method: 'GET' as const,
    path,
    handler: async (ctx: Context) => {
      const answer = await read(previews, ctx.get('x-preview-token'));
      ctx.set('Cache-Control', 'no-store');
      ctx.status = statuses[answer.outcome];
      ctx.body = answer;
    },
    info: { type: 'admin' as const },
    config: { auth: false as const },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/preview',
    routes: [route('/content', readPreview), route('/state', readPreviewState)],
  });
}

const asked = z.object({
  documentId: z.string(),
  status: z.enum(['draft', 'modified', 'published']).catch('draft'),
});

/** Makes the link that Strapi's preview shows: for whoever asks, if they may read that document. */
export async function createPreviewUrl(
  strapi: Core.Strapi,
  uid: string,
  params: unknown,
): Promise<string | undefined> {
  const type = typeOf(uid);
  if (!type) return undefined;
  const { documentId: id, status } = asked.parse(params);
  const by: unknown = strapi.requestContext.get()?.state['user']?.id;
  if (typeof by !== 'number' || !(await may(strapi, 'read', { uid, documentId: id }))) return undefined;
  const { tokens, siteUrl } = createPreviews(strapi);
  const shows = status === 'published' ? 'published' : 'draft';
  return `${siteUrl}/preview/${tokens.create({ type, id, shows, by })}`;
}

const types = Object.keys(draftUids) as DraftType[];
const typeOf = (uid: string) => types.find((type) => draftUids[type] === uid);

function createPreviews(strapi: Core.Strapi): Previews {
  const { secrets, server, siteUrl } = getConfiguration();
  return { strapi, tokens: createPreviewTokens(secrets.appKeys), siteUrl, cmsUrl: server.url };
}
