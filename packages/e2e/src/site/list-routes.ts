import { readdirSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../../../../apps/web/src/app', import.meta.url));

/** A route of the site, as its folder spells it, and the paths that lead to it. */
export interface Route {
  name: string;
  pattern: RegExp;
}

/** Every route of the site that answers readers with a page; previews are for whoever has a link of the CMS's. */
export function listRoutes(): Route[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => posix.basename(path) === 'page.tsx')
    .filter((path) => !path.startsWith('preview/'))
    .map((path) => describeRoute(posix.dirname(path)));
}

function describeRoute(folder: string): Route {
  const parts = folder.split('/').filter((part) => part !== '.' && !/^\(.*\)$/.test(part));
  const pattern = parts.map((part) => (part.startsWith('[') ? '[^/?]+' : part)).join('/');
  return { name: `/${parts.join('/')}`, pattern: new RegExp(`^/${pattern}(\\?|$)`) };
}
