// Runs the compiled CMS as a process of its own, so that a test can end it as a power cut would.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// Strapi's own ES modules do not load in Node: they import folders.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = resolve(import.meta.dirname, '..');
await createStrapi({ appDir, distDir: resolve(appDir, 'dist'), serveAdminPanel: false }).start();
