import { articleData, paragraph } from '../sample-content.js';
import { answered, broken, refused, type Attempt, type Attempts } from './attempt.js';
import type { TheirContent } from './their-content.js';

const base = '/content-manager';
const many = `${base}/collection-types/:model`;
const one = `${many}/:id`;
const single = `${base}/single-types/:model`;

const uid = (name: string) => `api::${name}.${name}`;
const at = (name: string, rest = '') => `${base}/collection-types/${uid(name)}${rest}`;

/** Every entry of theirs, by type. */
const entries = (theirs: TheirContent): [name: string, id: string][] => [
  ['article', theirs.published],
  ['article', theirs.draft],
  ['author', theirs.author],
  ['organisation', theirs.organisation],
  ['page', theirs.page],
  ['membership', theirs.membership],
];

const refusedForEach =
  (rest: string, body?: (theirs: TheirContent) => object): Attempts =>
  (theirs) =>
    entries(theirs).map(([name, id]) => refused(at(name, rest.replace(':id', id)), body?.(theirs)));

const withDrafts = new Set(['article', 'page']);

const refusedForEachWithDrafts =
  (rest: string, body: (theirs: TheirContent) => object): Attempts =>
  (theirs) =>
    entries(theirs)
      .filter(([name]) => withDrafts.has(name))
      .map(([name, id]) => refused(at(name, rest.replace(':id', id)), body(theirs)));

const takeOver = ({ own }: TheirContent) => ({
  title: 'Taken over',
  name: 'Taken over',
  slug: 'taken-over',
  leadOrganisations: [own],
  organisation: own,
});

const publicRecord = 'Authors, organisations and topics are there to be referred to, and published besides.';
const ownAlone = 'It holds what their own organisation has, which is nothing of this.';
const newOne = 'A proposal of a new one, which changes nobody else’s.';
const counts = 'It says how many, and never which.';

const createForThem = ({ records, organisation }: TheirContent): Attempt[] => [
  refused(at('article'), articleData(records, 'in-their-name', { leadOrganisations: [organisation] })),
  refused(at('page'), { title: 'A page', slug: 'a-page' }),
  refused(at('membership'), { administrator: 1, organisation }),
  answered(at('author'), newOne, {
    to: ['editor'],
    body: { name: 'Proposed', kind: 'person', organisation },
  }),
  answered(at('topic'), newOne, { to: ['editor'], body: { name: 'Proposed' } }),
];

/** Lists, and entries by their ids. */
const reading: Record<string, Attempts> = {
  [`GET ${many}`]: () => [
    answered(at('article', '?pageSize=100'), ownAlone),
    answered(at('article', '?pageSize=100&status=published'), ownAlone),
    answered(at('author'), publicRecord),
    answered(at('organisation'), publicRecord),
    refused(at('page')),
    refused(at('membership')),
    refused(`${base}/collection-types/admin::user`),
    refused(`${base}/collection-types/plugin::upload.file`),
  ],
  [`GET ${one}`]: (theirs) =>
    entries(theirs).map(([name, id]) =>
      name === 'author' || name === 'organisation'
        ? answered(at(name, `/${id}`), publicRecord)
        : refused(at(name, `/${id}`)),
    ),
  [`GET ${one}/actions/countDraftRelations`]: ({ draft }) => [
    refused(at('article', `/${draft}/actions/countDraftRelations`)),
  ],
  [`GET ${many}/actions/countManyEntriesDraftRelations`]: ({ draft }) => [
    answered(at('article', `/actions/countManyEntriesDraftRelations?documentIds=${draft}`), counts),
  ],
  [`POST ${many}/actions/bulkFindForValidation`]: ({ draft, published }) => [
    answered(at('article', '/actions/bulkFindForValidation'), ownAlone, {
      body: { documentIds: [draft, published] },
    }),
  ],
  [`GET ${single}`]: () => [refused(`${base}/single-types/api::site.site`)],
  [`GET ${single}/actions/countDraftRelations`]: () => [
    refused(`${base}/single-types/api::site.site/actions/countDraftRelations`),
  ],
  [`GET ${base}/relations/:model/:targetField`]: () => [
    answered(`${base}/relations/api::article.article/leadOrganisations`, publicRecord),
    answered(`${base}/relations/article.byline/author`, publicRecord),
    answered(`${base}/relations/api::article.article/related`, ownAlone),
    broken(`${base}/relations/api::membership.membership/administrator`, 'It refuses, and goes on.'),
  ],
  [`GET ${base}/relations/:model/:id/:targetField`]: ({ draft, author }) => [
    refused(`${base}/relations/api::article.article/${draft}/leadOrganisations`),
    answered(`${base}/relations/api::author.author/${author}/organisation`, publicRecord),
  ],
  [`GET ${base}/preview/url/:contentType`]: ({ draft }) => [
    answered(
      `${base}/preview/url/api::article.article?documentId=${draft}`,
      'It is empty: who may not read a draft gets no link to it.',
    ),
  ],
  [`GET ${base}/homepage/recent-documents`]: () => [
    answered(`${base}/homepage/recent-documents?action=update`, ownAlone),
  ],
  [`GET ${base}/homepage/count-documents`]: () => [answered(`${base}/homepage/count-documents`, counts)],
};

const writing: Record<string, Attempts> = {
  [`POST ${many}`]: createForThem,
  [`POST ${many}/actions/publish`]: ({ records, organisation }) => [
    refused(
      at('article', '/actions/publish'),
      articleData(records, 'published-in-their-name', { leadOrganisations: [organisation] }),
    ),
  ],
  [`POST ${many}/clone/:sourceId`]: refusedForEach('/clone/:id', takeOver),
  [`POST ${many}/auto-clone/:sourceId`]: refusedForEach('/auto-clone/:id', takeOver),
  [`PUT ${one}`]: (theirs) => [
    ...refusedForEach('/:id', takeOver)(theirs),
    refused(at('article', `/${theirs.draft}`), {
      body: [{ __component: 'body.prose', content: paragraph('Ours.') }],
    }),
    refused(at('article', `/${theirs.draft}`), { topics: { disconnect: [{ documentId: theirs.topic }] } }),
    refused(at('topic', `/${theirs.topic}`), { name: 'Taken over' }),
    refused(`${base}/collection-types/admin::user/${String(theirs.editor.id)}`, { firstname: 'Taken' }),
    refused(`${base}/collection-types/plugin::upload.file/${String(theirs.file)}`, { name: 'Taken' }),
  ],
  [`DELETE ${one}`]: (theirs) => [
    ...refusedForEach('/:id')(theirs),
    refused(at('topic', `/${theirs.topic}`)),
    refused(`${base}/collection-types/admin::user/${String(theirs.editor.id)}`),
  ],
  [`POST ${one}/actions/publish`]: refusedForEachWithDrafts('/:id/actions/publish', takeOver),
  [`POST ${one}/actions/unpublish`]: refusedForEachWithDrafts('/:id/actions/unpublish', () => ({
    discardDraft: true,
  })),
  [`POST ${one}/actions/discard`]: refusedForEachWithDrafts('/:id/actions/discard', () => ({})),
  ...Object.fromEntries(
    ['bulkDelete', 'bulkPublish', 'bulkUnpublish'].map((action) => [
      `POST ${many}/actions/${action}`,
      (theirs: TheirContent) =>
        // Of what was never published Strapi unpublishes none, and says so.
        entries(action === 'bulkUnpublish' ? { ...theirs, draft: theirs.published } : theirs).map(
          ([name, id]) => refused(at(name, `/actions/${action}`), { documentIds: [id] }),
        ),
    ]),
  ),
  [`PUT ${single}`]: () => [refused(`${base}/single-types/api::site.site`, { name: 'Taken over' })],
  [`DELETE ${single}`]: () => [refused(`${base}/single-types/api::site.site`)],
  ...Object.fromEntries(
    ['publish', 'unpublish', 'discard'].map((action) => [
      `POST ${single}/actions/${action}`,
      () => [refused(`${base}/single-types/api::site.site/actions/${action}`, {})],
    ]),
  ),
};

const shape = 'How the forms look, which is the same for everybody.';
const slugs = 'It says whether an address is free, as trying to save would.';

const forms: Record<string, Attempts> = {
  [`GET ${base}/init`]: () => [answered(`${base}/init`, shape)],
  [`GET ${base}/content-types`]: () => [answered(`${base}/content-types`, shape)],
  [`GET ${base}/content-types-settings`]: () => [answered(`${base}/content-types-settings`, shape)],
  [`GET ${base}/content-types/:uid/configuration`]: () => [
    answered(`${base}/content-types/api::article.article/configuration`, shape),
  ],
  [`PUT ${base}/content-types/:uid/configuration`]: () => [
    refused(`${base}/content-types/api::article.article/configuration`, { settings: { pageSize: 5 } }),
  ],
  [`GET ${base}/components`]: () => [answered(`${base}/components`, shape)],
  [`GET ${base}/components/:uid/configuration`]: () => [
    answered(`${base}/components/article.byline/configuration`, shape),
  ],
  [`PUT ${base}/components/:uid/configuration`]: () => [
    refused(`${base}/components/article.byline/configuration`, { settings: { pageSize: 5 } }),
  ],
  [`POST ${base}/uid/generate`]: () => [
    answered(`${base}/uid/generate`, slugs, {
      body: { contentTypeUID: 'api::article.article', field: 'slug', data: { title: 'Theirs draft' } },
    }),
  ],
  [`POST ${base}/uid/check-availability`]: () => [
    answered(`${base}/uid/check-availability`, slugs, {
      body: { contentTypeUID: 'api::article.article', field: 'slug', value: 'theirs-draft' },
    }),
  ],
};

/** What is tried at the content manager. */
export const contentAttempts: Record<string, Attempts> = { ...reading, ...writing, ...forms };
