import { getConfiguration } from '../src/configuration.js';

const { media, server, siteUrl } = getConfiguration();

/** JSON of one article: 500 KB of body at most, and what surrounds it. */
const jsonLimit = '2mb';

/**
 * Strapi merges its own lists into these place by place (lodash `defaultsDeep`). A list at least as long as
 * Strapi's keeps its hosts out, hence the repeated `'self'`.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'base-uri': ["'self'"],
    // Whoever publishes is told when the site shows it: the admin asks its public API.
    'connect-src': ["'self'", new URL(siteUrl).origin],
    'font-src': ["'self'", 'data:'],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', "'self'"],
    'media-src': ["'self'", 'data:', 'blob:'],
    'object-src': ["'none'"],
    'script-src': ["'self'"],
    'script-src-attr': ["'none'"],
    // styled-components, which the admin is built with, writes style elements.
    'style-src': ["'self'", "'unsafe-inline'"],
  },
};

/** What anybody may read from any page: published content and its files. All else is for the admin alone. */
const isPublic = (path: string) => path.startsWith('/api/') || path.startsWith('/media/');

const cors = {
  origin: (ctx: { path: string }) => (isPublic(ctx.path) ? '*' : new URL(server.url).origin),
  credentials: false,
  methods: ['GET', 'HEAD', 'OPTIONS'],
  headers: ['Accept', 'If-None-Match', 'Range', 'traceparent'],
  expose: ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  maxAge: 86_400,
};

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy,
      frameguard: { action: 'sameorigin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      ...(server.url.startsWith('https:') ? {} : { hsts: false }),
    },
  },
  { name: 'strapi::cors', config: cors },
  'strapi::session',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit,
      formLimit: '56kb',
      textLimit: '56kb',
      formidable: {
        maxFileSize: media.maxBytes,
        maxTotalFileSize: media.maxBytes * 4,
        maxFieldsSize: 1024 * 1024,
      },
    },
  },
  'strapi::favicon',
  'strapi::public',
];
