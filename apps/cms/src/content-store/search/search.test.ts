import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import { articleSaying } from '../../../test/article-saying.js';
import {
  storedArticle,
  storedAuthor,
  storedOrganisation,
  storedSite,
  storedTopic,
} from '../../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../put-item.js';
import { openReadPool, type ReadPool } from '../read-pool.js';
import { removeItem } from '../remove-item.js';
import type { Projection } from '../stored.js';
import { createKeptCounts } from './kept-counts.js';
import type { Search } from './read-asked.js';
import { searchArticles } from './search-articles.js';

let database: TestDatabase;
let writer: StoreWriter;
let pool: ReadPool;
const counts = createKeptCounts();

const by = { organisations: ['tidewater'], authors: ['ada'], topics: ['letters'] };
const none = { organisations: ['tidewater'], authors: [], topics: ['letters'] };

const put = (item: Projection, at = '2026-01-01') =>
  writer.transact((sql) => putItem(sql, item, { at: new Date(at), by: null }));

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  pool = openReadPool({
    databaseUrl: database.url,
    max: 2,
    timeoutMs: 5000,
    asReadRole: true,
    onError: () => undefined,
  });
  await put(storedSite());
  await put(storedTopic('letters', 'Letters'));
  await put(storedTopic('data', 'Data'));
  await put(
    storedOrganisation('tidewater', 'Tidewater Trust', { alternativeNames: ['Saltmarsh Hospitals'] }),
  );
  await put(storedOrganisation('other', 'Other Trust'));
  await put(storedAuthor('ada', 'Ada Quill'));
});
afterAll(async () => {
  await pool.close();
  await writer.close();
  await database.drop();
});

const look = (q: string, other: Partial<Search> = {}) =>
  searchArticles(pool, { q, page: 1, limit: 20, ...other }, counts);
const idsOf = async (q: string, other: Partial<Search> = {}) =>
  (await look(q, other)).matches?.items.map(({ id }) => id);

describe('a word', () => {
  beforeAll(async () => {
    await put(articleSaying('in-body', { body: 'The heron stood there.' }), '2026-01-05');
    await put(articleSaying('in-heading', { heading: 'Of a heron' }), '2026-01-04');
    await put(articleSaying('in-summary', { summary: 'We counted each heron that came.' }), '2026-01-03');
    await put(articleSaying('in-title', { title: 'A heron came' }), '2026-01-02');
    await put(storedAuthor('heron', 'Jo Heron'));
    await put(storedArticle('by-name', 'Nothing of it', { ...none, authors: ['heron'] }), '2026-01-06');
  });

  it('counts most in a title, then in a summary, a heading, a body and a name', async () => {
    expect(await idsOf('heron')).toEqual(['in-title', 'in-summary', 'in-heading', 'in-body', 'by-name']);
  });

  it('is found in its other forms, without its accents, in any case', async () => {
    await put(articleSaying('accents', { body: 'Le café naïve des élèves; policies for studies.' }));
    for (const q of ['cafe', 'CAFÉ', 'naive', 'policy', 'studying'])
      expect(await idsOf(q)).toEqual(['accents']);
  });

  it('is shown where it stands, marked, as text', async () => {
    const filler = 'Nothing to see in this part of it. '.repeat(20);
    await put(
      articleSaying('long', {
        title: 'On <b>kelp</b>',
        body: `${filler}They grow Kelps & <i>eat</i> it. ${filler}`,
      }),
    );
    const { shown } = await look('kelp');
    expect(shown[0]?.title).toEqual([
      { text: 'On <b>', marked: false },
      { text: 'kelp', marked: true },
      { text: '</b>', marked: false },
    ]);
    const snippet = shown[0]?.snippet ?? [];
    expect(snippet.filter(({ marked }) => marked)).toEqual([{ text: 'Kelps', marked: true }]);
    const text = snippet.map((run) => run.text).join('');
    expect(text).toMatch(/^….*They grow Kelps & <i>eat<\/i> it\..*…$/);
    expect(text.length).toBeLessThan(260);
  });

  it.each(['Whelk policies', 'whelk policy', 'a whelk\nPolicy', '(policy)'])(
    'shows a word far into a long text, written there as in %j',
    async (words) => {
      const filler = 'Nothing of note was said here. '.repeat(200);
      await put(
        articleSaying('far', {
          title: 'Minutes',
          summary: 'What was said.',
          body: `${filler}${words}. ${filler.repeat(12)}`,
        }),
      );
      const { matches, shown } = await look('policy');
      const place = matches?.items.findIndex(({ id }) => id === 'far') ?? -1;
      const marked = shown[place]?.snippet.filter((run) => run.marked).map(({ text }) => text);
      expect(marked).toEqual([/polic\w+/i.exec(words)?.[0]]);
    },
  );
});

describe('operators', () => {
  beforeAll(async () => {
    await put(articleSaying('both', { body: 'An otter and a badger met.' }));
    await put(articleSaying('otter', { body: 'An otter alone.' }));
    await put(articleSaying('badger', { body: 'A badger met an otter.' }));
  });

  it.each([
    ['otter badger', ['badger', 'both']],
    ['otter -badger', ['otter']],
    ['"badger met"', ['badger', 'both']],
    ['"met badger"', []],
    ['alone or "badger met"', ['badger', 'both', 'otter']],
  ])('%s', async (q, ids) => {
    expect((await idsOf(q))?.toSorted()).toEqual(ids);
  });
});

describe('a name', () => {
  beforeAll(async () => {
    await put(storedArticle('theirs', 'How we wrote gazette notices', by));
    await put(storedArticle('not-theirs', 'Other gazette notices', { ...none, organisations: ['other'] }));
  });

  it.each([
    ['Ada Quill', ['theirs']],
    ['quill', ['theirs']],
    ['"ada quill"', ['theirs']],
    ['gazette ada quill', ['theirs']],
    ['gazette -ada -quill', ['not-theirs']],
    ['saltmarsh hospitals gazette', ['theirs']],
  ])('%s', async (q, ids) => {
    expect(await idsOf(q)).toEqual(ids);
  });

  it('finds by what somebody is called now, and not by what they were called', async () => {
    await put(storedAuthor('ada', 'Ada Fenwick'));
    expect(await idsOf('Fenwick')).toEqual(['theirs']);
    expect(await idsOf('gazette fenwick')).toEqual([]);
    expect(await idsOf('gazette ada fenwick')).toEqual(['theirs']);
    expect(await idsOf('quill')).toEqual([]);
    await put(storedAuthor('ada', 'Ada Quill'));
  });
});

describe('filters and facets', () => {
  beforeAll(async () => {
    const about = (topics: string[], organisations: string[]) => ({ topics, organisations, authors: [] });
    await put(storedArticle('m1', 'A mussel', about(['letters'], ['tidewater'])), '2024-05-01');
    await put(storedArticle('m2', 'Two mussels', about(['letters', 'data'], ['other'])), '2025-05-01');
    await put(
      storedArticle('m3', 'More mussels', about(['data'], ['other', 'tidewater'])),
      '2025-12-31T23:59:59Z',
    );
  });

  it('narrow', async () => {
    expect(await idsOf('mussel', { topic: 'data' })).toEqual(['m3', 'm2']);
    expect(await idsOf('mussel', { topic: 'data', organisation: 'tidewater' })).toEqual(['m3']);
    expect(await idsOf('mussel or otter', { year: '2025' })).toEqual(['m3', 'm2']);
    expect(await idsOf('mussel', { year: '1999' })).toEqual([]);
  });

  it('count what narrowing would leave', async () => {
    const { matches } = await look('mussel');
    const counts = (facets: { slug: string; count: number }[]) =>
      facets.map(({ slug, count }) => [slug, count]);
    expect(counts(matches?.topics ?? [])).toEqual([
      ['data', 2],
      ['letters', 2],
    ]);
    expect(counts(matches?.organisations ?? [])).toEqual([
      ['other', 2],
      ['tidewater', 2],
    ]);
    expect(matches?.years).toEqual([
      { year: 2025, count: 2 },
      { year: 2024, count: 1 },
    ]);
  });

  it('are counted anew once something has changed', async () => {
    const totalOf = async (page: number) => (await look('mussel', { page, limit: 1 })).matches?.total;
    expect([await totalOf(1), await totalOf(2)]).toEqual([3, 3]);
    await put(articleSaying('m4', { title: 'Mussels again' }));
    expect(await totalOf(1)).toBe(4);
  });

  it('that lead nowhere are no search that found nothing', async () => {
    expect((await look('mussel', { topic: 'absent' })).matches).toBeNull();
  });
});

describe('a word that is in no article', () => {
  it('is taken for the one most like it, and the answer says so', async () => {
    await put(articleSaying('typo', { body: 'About safeguarding children.' }));
    expect(await look('safegaurding')).toMatchObject({ corrected: 'safeguarding', matches: { total: 1 } });
    expect(await look('safeguarding')).toMatchObject({ corrected: null, matches: { total: 1 } });
  });

  it('is not taken for a word that finds nothing either', async () => {
    await put(articleSaying('gone', { body: 'A secret: Zephyrine.' }));
    await writer.transact((sql) =>
      removeItem(sql, { id: 'gone', type: 'article' }, { at: new Date(), by: null }),
    );
    expect(await look('zephyrina')).toMatchObject({ corrected: null, matches: { total: 0 } });
  });
});

describe('what is not live', () => {
  it('is not found until it is live again', async () => {
    await put(articleSaying('notice', { body: 'A limpet.' }));
    await put(articleSaying('removed', { body: 'A limpet too.' }));
    await writer.transact((sql) =>
      removeItem(sql, { id: 'removed', type: 'article' }, { at: new Date(), by: null }),
    );
    expect(await idsOf('limpet')).toEqual(['notice']);
    const stand = (state: string) =>
      runStatement(database.url, `update content.item set state = $1 where id = 'notice'`, [state]);
    await stand('withdrawn');
    expect(await idsOf('limpet')).toEqual([]);
    await stand('live');
    expect(await idsOf('limpet')).toEqual(['notice']);
  });
});
