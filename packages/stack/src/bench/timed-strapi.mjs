/**
 * Starts a Strapi app with one route more: `POST /bench/publish/:id` publishes an article through the Document Service
 * and says how long that took and how much of it was Strapi's own.
 * Usage, in the folder of the app: timed-strapi.mjs
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const appDir = process.cwd();
const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false });
await strapi.load();

const uid = 'api::article.article';
/** Of each publish that is going on, what Strapi alone has taken. */
const strapiMs = new Map();
// The last to be added is the innermost: inside of it is nothing but Strapi.
strapi.documents.use(async (context, next) => {
  const began = performance.now();
  const result = await next();
  if (context.action === 'publish') strapiMs.set(context.params.documentId, performance.now() - began);
  return result;
});

strapi.server.routes([
  {
    method: 'POST',
    path: '/bench/publish/:id',
    config: { auth: false },
    handler: async (context) => {
      // As a command does, which is nobody's request: an article belongs to somebody in ours.
      context.body = await strapi.requestContext.run(undefined, () => publish(context.params.id));
    },
  },
]);
await strapi.start();

async function publish(documentId) {
  const documents = strapi.documents(uid);
  const { title } = await documents.findOne({ documentId, fields: ['title'] });
  // Something has to be different, or there is nothing to publish.
  await documents.update({ documentId, data: { title: `${title.split(' ~')[0]} ~${Date.now()}` } });
  const began = performance.now();
  await documents.publish({ documentId });
  return { totalMs: performance.now() - began, strapiMs: strapiMs.get(documentId) };
}
