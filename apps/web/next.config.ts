import path from 'node:path';
import type { NextConfig } from 'next';

process.env.NEXT_TELEMETRY_DISABLED = '1';

const config: NextConfig = {
  // The front door sets headers, compresses, redirects and caches; Next only renders.
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  // A folder of routes cannot be called by a part of a name.
  rewrites: () =>
    Promise.resolve([
      { source: '/articles/:slug([a-z0-9-]+).md', destination: '/articles/:slug/article.md' },
    ]),
  // Every reader gets the metadata in <head>: without Next's scripts nothing would move it there.
  htmlLimitedBots: /.*/,
  agentRules: false,
  // `npm run types` checks types, of the tests and the server too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  sassOptions: { quietDeps: true },
  turbopack: {
    root: path.join(import.meta.dirname, '../..'),
    // Turbopack cannot parse the @container rules of nhsuk-frontend 10.6 (vercel/next.js#98261); it still emits them.
    ignoreIssue: [{ path: '**/all.scss*', description: /Unexpected end of input/ }],
  },
};

export default config;
