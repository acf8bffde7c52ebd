import { answered, broken, refused, type Attempts } from './attempt.js';
import type { TheirContent } from './their-content.js';

const general = 'What every administrator’s page needs to know of this CMS; nothing of anybody’s content.';
const oneself = 'It tells of whoever asks.';

/** Tokens for programs, by where they are kept. */
const tokens = (at: string): Record<string, Attempts> => ({
  [`POST ${at}`]: () => [
    refused(at, { name: 'Mine', description: '', type: 'full-access', lifespan: null, permissions: null }),
  ],
  [`GET ${at}`]: () => [refused(at)],
  [`GET ${at}/:id`]: () => [refused(`${at}/1`)],
  [`PUT ${at}/:id`]: () => [refused(`${at}/1`, { name: 'Taken over' })],
  [`DELETE ${at}/:id`]: () => [refused(`${at}/1`)],
  [`POST ${at}/:id/regenerate`]: () => [refused(`${at}/1/regenerate`, {})],
});

const themselves = ({ editor }: TheirContent) => `/admin/users/${editor.id}`;

const accounts: Record<string, Attempts> = {
  'GET /admin/users': () => [refused('/admin/users')],
  'POST /admin/users': () => [
    refused('/admin/users', { email: 'new@example.org', firstname: 'New', lastname: null, roles: [1] }),
  ],
  'GET /admin/users/:id': (theirs) => [refused(themselves(theirs))],
  'PUT /admin/users/:id': (theirs) => [refused(themselves(theirs), { firstname: 'Taken', isActive: false })],
  'DELETE /admin/users/:id': (theirs) => [refused(themselves(theirs))],
  'POST /admin/users/batch-delete': ({ editor }) => [
    refused('/admin/users/batch-delete', { ids: [editor.id] }),
  ],
  'DELETE /admin/users/me/sessions/:sessionId': () => [refused('/admin/users/me/sessions/of-somebody-else')],
  'GET /admin/roles': () => [refused('/admin/roles')],
  'POST /admin/roles': () => [refused('/admin/roles', { name: 'Mine', description: '' })],
  'GET /admin/roles/:id': () => [refused('/admin/roles/1')],
  'PUT /admin/roles/:id': () => [refused('/admin/roles/2', { name: 'Mine', description: '' })],
  'DELETE /admin/roles/:id': () => [refused('/admin/roles/2')],
  'POST /admin/roles/batch-delete': () => [refused('/admin/roles/batch-delete', { ids: [2] })],
  'GET /admin/roles/:id/permissions': () => [refused('/admin/roles/2/permissions')],
  'PUT /admin/roles/:id/permissions': () => [refused('/admin/roles/2/permissions', { permissions: [] })],
};

const machinery: Record<string, Attempts> = {
  'GET /admin/webhooks': () => [refused('/admin/webhooks')],
  'POST /admin/webhooks': () => [
    refused('/admin/webhooks', {
      name: 'Mine',
      url: 'https://example.org/',
      headers: {},
      events: ['entry.publish'],
    }),
  ],
  'GET /admin/webhooks/:id': () => [refused('/admin/webhooks/1')],
  'PUT /admin/webhooks/:id': () => [refused('/admin/webhooks/1', { name: 'Mine' })],
  'DELETE /admin/webhooks/:id': () => [refused('/admin/webhooks/1')],
  'POST /admin/webhooks/batch-delete': () => [refused('/admin/webhooks/batch-delete', { ids: [1] })],
  'POST /admin/webhooks/:id/trigger': () => [refused('/admin/webhooks/1/trigger', {})],
  ...tokens('/admin/api-tokens'),
  ...tokens('/admin/admin-tokens'),
  ...tokens('/admin/transfer/tokens'),
  'GET /admin/admin-tokens/:id/owner-permissions': () => [refused('/admin/admin-tokens/1/owner-permissions')],
  'GET /admin/transfer/runner/push': () => [refused('/admin/transfer/runner/push')],
  'GET /admin/transfer/runner/pull': () => [refused('/admin/transfer/runner/pull')],
  'GET /admin/content-api/permissions': () => [answered('/admin/content-api/permissions', general)],
  'GET /admin/content-api/routes': () => [answered('/admin/content-api/routes', general)],
  'POST /admin/project-settings': () => [refused('/admin/project-settings', {})],
  'POST /email/test': () => [refused('/email/test', { to: 'a@example.org' })],
  'POST /email/verify': () => [refused('/email/verify', {})],
  'GET /email/settings': () => [refused('/email/settings')],
};

const told: Record<string, Attempts> = Object.fromEntries(
  [
    ['/admin/init', general],
    ['/admin/project-type', general],
    ['/admin/information', general],
    ['/admin/telemetry-properties', general],
    ['/admin/guided-tour-meta', general],
    ['/admin/permissions', general],
    ['/admin/users/me', oneself],
    ['/admin/users/me/permissions', oneself],
    ['/admin/users/me/sessions', oneself],
    ['/admin/homepage/key-statistics', general],
    ['/admin/homepage/layout', oneself],
  ].map(([path = '', why = '']) => [`GET ${path}`, () => [answered(path, why)]]),
);

const untold: Record<string, Attempts> = {
  ...Object.fromEntries(
    ['project-settings', 'plugins', 'ai-usage', 'ai-token', 'ai-feature-config'].map((name) => [
      `GET /admin/${name}`,
      () => [refused(`/admin/${name}`)],
    ]),
  ),
  'GET /admin/license-trial-time-left': () => [
    broken('/admin/license-trial-time-left', 'It asks Strapi’s makers, whom nothing here calls.'),
  ],
};

const builder = '/content-type-builder';
const builderReads = ['content-types', 'components'].flatMap((kind) => [
  `${builder}/${kind}`,
  `${builder}/${kind}/:uid`,
]);
const builderWrites = [
  ...['content-types', 'components'].flatMap((kind) => [
    `POST ${builder}/${kind}`,
    `PUT ${builder}/${kind}/:uid`,
    `DELETE ${builder}/${kind}/:uid`,
  ]),
  `PUT ${builder}/component-categories/:name`,
  `DELETE ${builder}/component-categories/:name`,
  `POST ${builder}/update-schema`,
];

const fill = (path: string) => path.replace(':uid', 'api::article.article').replace(':name', 'body');

const model: Record<string, Attempts> = {
  ...Object.fromEntries(
    [
      ...builderReads,
      `${builder}/schema`,
      `${builder}/reserved-names`,
      `${builder}/update-schema-status`,
    ].map((path) => [`GET ${path}`, () => [refused(fill(path))]]),
  ),
  ...Object.fromEntries(
    builderWrites.map((route) => [route, () => [refused(fill(route.split(' ')[1] ?? ''), {})]]),
  ),
  ...Object.fromEntries(
    builderReads.map((path) => [`GET /api${path}`, () => [refused(`/api${fill(path)}`)]]),
  ),
  'POST /api/email': () => [refused('/api/email', { to: 'a@example.org' })],
  'GET /api/i18n/locales': () => [refused('/api/i18n/locales')],
};

const languages: Record<string, Attempts> = {
  'GET /i18n/iso-locales': () => [refused('/i18n/iso-locales')],
  'GET /i18n/locales': () => [answered('/i18n/locales', general)],
  'POST /i18n/locales': () => [refused('/i18n/locales', { code: 'cy', name: 'Welsh', isDefault: false })],
  'PUT /i18n/locales/:id': () => [refused('/i18n/locales/1', { name: 'Taken' })],
  'DELETE /i18n/locales/:id': () => [refused('/i18n/locales/1')],
  'POST /i18n/content-manager/actions/get-non-localized-fields': ({ draft }) => [
    refused('/i18n/content-manager/actions/get-non-localized-fields', {
      model: 'api::article.article',
      id: draft,
    }),
  ],
  'GET /i18n/content-manager/get-fill-from-locale/:model': ({ draft }) => [
    refused(`/i18n/content-manager/get-fill-from-locale/api::article.article?documentId=${draft}&locale=en`),
  ],
  'GET /i18n/settings': () => [answered('/i18n/settings', general)],
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId': ({ draft }) => [
    refused(`/i18n/ai-localization-jobs/collection-types/api::article.article/${draft}`),
  ],
  'GET /i18n/ai-localization-jobs/single-types/:contentType': () => [
    refused('/i18n/ai-localization-jobs/single-types/api::site.site'),
  ],
};

/** What is tried at the settings of the CMS and of the accounts. */
export const adminAttempts: Record<string, Attempts> = {
  ...accounts,
  ...machinery,
  ...told,
  ...untold,
  ...model,
  ...languages,
};
