import type { ListQuery } from '../src/content-store/list-query.js';

const articles: ListQuery = {
  type: 'article',
  sort: '-date',
  states: ['live'],
  targets: {},
  content: 'summary',
  after: null,
  offset: 0,
  limit: 20,
};
const named = (type: ListQuery['type'], other: Partial<ListQuery> = {}): ListQuery => ({
  ...articles,
  type,
  sort: 'name',
  ...other,
});
const middle = { key: '2025-12-20T00:00:00.123000Z', id: 'article-600' };

const queries: Record<string, Partial<ListQuery>> = {
  'the list of articles': {},
  'its second page': { offset: 20 },
  'what follows in it': { after: middle },
  'what follows in a topic': { targets: { topic: ['topic-3'] }, after: middle },
  'a topic': { targets: { topic: ['topic-3'] } },
  'one of five topics': { targets: { topic: [1, 2, 3, 4, 5].map((n) => `topic-${n}`) } },
  'an author': { targets: { author: ['author-11'] }, limit: 5 },
  'the organisation of most': { targets: { organisation: ['organisation-0'] } },
  'a small organisation': { targets: { organisation: ['organisation-13'] } },
  'a lead organisation': { targets: { leadOrganisation: ['organisation-13'] } },
  'an organisation that is spoken of': { targets: { mentions: ['organisation-42'] } },
  'the organisation of most, in a topic': {
    targets: { topic: ['topic-5'], organisation: ['organisation-0'] },
  },
  'two years': { from: '2024-01-01', to: '2025-12-25' },
  'a topic from a day on': { targets: { topic: ['topic-3'] }, from: '2025-11-01' },
  'a topic until a day': { targets: { topic: ['topic-3'] }, to: '2025-12-25' },
  'oldest first': { sort: 'date' },
  'what changed last': { sort: '-changedAt' },
  'what changed since': { sort: '-changedAt', changedSince: '2025-12-25T00:00:00.000Z' },
  'what changed last in a topic': { sort: '-changedAt', targets: { topic: ['topic-3'] } },
  'what is withdrawn': { states: ['withdrawn'] },
  'what is live or withdrawn': { states: ['live', 'withdrawn'] },
  'what is live or withdrawn in two topics': {
    states: ['live', 'withdrawn'],
    targets: { topic: ['topic-7', 'topic-8'] },
  },
  'what is to be reviewed': { sort: 'reviewBy', reviewBefore: '2026-01-01' },
  'whole articles': { content: 'document' },
};

/** Every filter and sort of the public lists, by what it asks for. */
export const publicLists: { name: string; query: ListQuery }[] = [
  ...Object.entries(queries).map(([name, query]) => ({ name, query: { ...articles, ...query } })),
  { name: 'the authors', query: named('author') },
  { name: 'the organisations', query: named('organisation') },
  { name: 'the topics', query: named('topic') },
  { name: 'the authors that changed last', query: named('author', { sort: '-changedAt' }) },
  {
    name: 'what follows among the authors',
    query: named('author', { after: { key: 'author 250', id: 'author-250' } }),
  },
];
