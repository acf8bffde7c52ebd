import { answered, refused, type Attempts } from './attempt.js';

const published = 'Where published addresses lead, which anybody can try.';
const publicRecord = 'Who saved an author last; authors are there to be referred to.';

const publicNames = 'Whom a text names: organisations and authors are there to be referred to.';

/** What is tried at what open forms and previews ask. */
export const formAttempts: Record<string, Attempts> = {
  'POST /checks/facts': ({ organisation }) => [
    answered('/checks/facts', published, {
      body: {
        own: { type: 'article', slug: 'ours' },
        ownerId: organisation,
        links: ['/articles/theirs-draft', '/articles/theirs-published'],
      },
    }),
  ],
  'POST /found-names': ({ draft, published: id }) => [
    refused('/found-names', { documentId: draft, texts: ['Tidewater Health Board'] }),
    refused('/found-names', { documentId: id, texts: ['Tidewater Health Board'] }),
    answered('/found-names', publicNames, {
      body: { documentId: null, texts: ['Tidewater Health Board met.'] },
    }),
  ],
  'GET /saves/:uid/:id': ({ draft, published: id, page, author, membership }) => [
    refused(`/saves/api::article.article/${draft}`),
    refused(`/saves/api::article.article/${id}`),
    refused(`/saves/api::page.page/${page}`),
    refused(`/saves/api::membership.membership/${membership}`),
    answered(`/saves/api::author.author/${author}`, publicRecord),
  ],
  'GET /preview/content': () => [refused('/preview/content')],
  'GET /preview/state': () => [refused('/preview/state')],
};
