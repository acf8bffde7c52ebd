import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cmsDir } from '../apps.ts';

const apiTypes = ['article', 'author', 'organisation', 'page', 'site', 'topic'];
const articleUid = 'api::article.article';

/** What its settings and its media library call of ours that it has not: each does nothing. */
const leftOut = [
  ['preview/preview-routes.js', 'createPreviewUrl'],
  ['editorial/media/guard-media.js', 'guardMediaRoutes'],
] as const;

/**
 * Makes Strapi without us: the same content model, settings and media library, none of our code that publishes or
 * serves, and Strapi's own REST for articles, open to all so that no token has to be looked up.
 */
export async function makeStockStrapi(dir: string): Promise<void> {
  const copy = (path: string) => cp(join(cmsDir, 'dist', path), join(dir, 'dist', path), { recursive: true });
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'package.json'), JSON.stringify({ name: 'stock-strapi', version: '0.0.0' }));
  await cp(join(cmsDir, 'favicon.png'), join(dir, 'favicon.png'));
  await symlink(join(cmsDir, 'node_modules'), join(dir, 'node_modules'));
  await Promise.all(
    ['config', 'src/components', 'src/configuration.js', 'src/media', 'src/extensions'].map(copy),
  );
  await Promise.all(apiTypes.map((type) => copy(`src/api/${type}`)));
  for (const [path, name] of leftOut) {
    await mkdir(join(dir, 'dist/src', dirname(path)), { recursive: true });
    await writeFile(join(dir, 'dist/src', path), `exports.${name} = () => undefined;\n`);
  }
  for (const [folder, maker] of [
    ['controllers', 'createCoreController'],
    ['services', 'createCoreService'],
    ['routes', 'createCoreRouter'],
  ] as const) {
    const path = join(dir, 'dist/src/api/article', folder, 'article.js');
    const options = folder === 'routes' ? `, { only: ['find'], config: { find: { auth: false } } }` : '';
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      path,
      `module.exports = require('@strapi/strapi').factories.${maker}('${articleUid}'${options});\n`,
    );
  }
}

/** What Strapi's REST has to be asked for to say of an article what ours says. */
export function getStockPath(slug: string): string {
  const query = new URLSearchParams({
    'filters[slug][$eq]': slug,
    'populate[bylines][populate][author]': 'true',
    'populate[bylines][populate][organisation]': 'true',
    'populate[leadOrganisations]': 'true',
    'populate[mentions]': 'true',
    'populate[topics]': 'true',
    'populate[leadImage][populate]': '*',
    'populate[body][on][body.prose]': 'true',
    'populate[body][on][body.figure][populate][image][populate]': '*',
  });
  return `/api/articles?${query.toString()}`;
}
