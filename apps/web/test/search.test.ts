import { describe, expect, it } from 'vitest';
import { json, results, type FixtureCms } from './fixture-cms';
import type { RunningSite } from './start-site';
import { readPage, useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = (path: string) => readPage(web, path);
const asked = () => cms.requests.flatMap(({ url = '' }) => (url.startsWith('/api/v1/search') ? [url] : []));
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the box for words', () => {
  it('stands in the head of every page, as a form that needs no script', async () => {
    for (const path of ['/', '/articles/the-booking-harbour', '/no/such/place']) {
      const { html } = await read(path);
      const form = /<form class="nhsuk-header__search-form".*?<\/form>/.exec(html)?.[0];
      expect(form).toContain('action="/search" method="get"');
      expect(form).toMatch(/<label[^>]* for="search-field">Search Harbour Notes<\/label>/);
      expect(form).toMatch(
        /<input[^>]* id="search-field" type="search" maxLength="200" placeholder="Search" name="q"/,
      );
    }
  });

  it('stands once on the page of the search, with what was looked for', async () => {
    const { html } = await read('/search?q=booking');
    expect(html.match(/type="search"/g)).toHaveLength(1);
    expect(html).toMatch(/<input[^>]* value="booking"\/>/);
  });
});

describe('a search', () => {
  it('that looks for nothing yet asks for words, and asks nobody', async () => {
    const { status, html } = await read('/search');
    expect(status).toBe(200);
    expect(html).toContain('<title>Search – Harbour Notes</title>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(asked()).toEqual([]);
  });

  it('shows what was found, marked, as text', async () => {
    const { html, tags } = await read('/search?q=booking');
    expect(html).toContain('<h1 class="nhsuk-heading-xl">Search results for “booking”</h1>');
    expect(html).toMatch(
      /<h2[^>]*><a href="\/articles\/the-booking-harbour"[^>]*>What we learnt from a <mark>booking<\/mark>/,
    );
    expect(html).toContain('…it began with &lt;b&gt;<mark>bookings</mark>…');
    expect(textOf(html)).toContain('2 results');
    expect(html).toContain('<title>booking – Search – Harbour Notes</title>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(tags).toEqual(expect.arrayContaining(['count:article', 'any:author', 'site']));
  });

  it('is narrowed by filters with counts, which keep what was looked for', async () => {
    const { html } = await read('/search?q=booking&topic=design&year=2024');
    expect(asked()).toEqual(['/api/v1/search?limit=20&q=booking&topic=design&year=2024&page=1']);
    const form = /<form class="shoal-filter".*?<\/form>/.exec(html)?.[0] ?? '';
    expect(form).toContain('<input type="hidden" name="q" value="booking"/>');
    expect(form).toMatch(
      /All topics<\/option><option value="design" selected="">Design \(7\)<\/option><\/select>/,
    );
    expect(form).toContain('Lantern Digital (1)');
    expect(html).toContain('href="/search?q=booking&year=2024"');
    expect(html).toContain('<title>booking, Design, 2024 – Search – Harbour Notes</title>');
  });

  it('goes on from page to page', async () => {
    cms.respond('/api/v1/search', results({ page: 25, pages: 25, total: 1000, more: true }));
    const { html } = await read('/search?page=25&q=booking');
    expect(html).toContain('<title>booking (page 25 of 25) – Search – Harbour Notes</title>');
    expect(textOf(html)).toContain('481 to 500 of 1,000+ results');
    expect(html).toContain('href="/search?page=24&q=booking"');
    expect(textOf(html)).toContain('Only the best 500 results are shown.');
  });

  it('leads to its first page from one beyond the last', async () => {
    cms.respond('/api/v1/search', results({ page: 9, pages: 1, total: 2 }, []));
    expect(await read('/search?page=9&q=booking')).toMatchObject({
      status: 307,
      location: '/search?q=booking',
    });
  });

  it('that found nothing as it was spelt says what it found instead', async () => {
    cms.respond('/api/v1/search', results({ query: 'bokking', corrected: 'booking' }));
    const { html } = await read('/search?q=bokking');
    expect(html).toContain(
      'Nothing was found for “bokking”. These are the results for <a href="/search?q=booking">booking</a>.',
    );
  });

  it('that found nothing says how to look again', async () => {
    cms.respond('/api/v1/search', results({ total: 0, pages: 0 }, []));
    const { status, html } = await read('/search?q=xylophone&year=2024');
    expect(status).toBe(200);
    expect(html).toContain('No results for “xylophone”</h1>');
    expect(textOf(html)).toContain('check your spelling');
    expect(html).toContain('<a href="/search?q=xylophone">search again without filters</a>');
    cms.respond('/api/v1/search', results({ total: 0, pages: 0, onlyCommonWords: true }, []));
    expect((await read('/search?q=the')).html).toContain('very common words');
  });

  it('narrowed by what is not there is not found', async () => {
    const { status, html } = await read('/search?q=booking&topic=no-such');
    expect(status).toBe(404);
    expect(html).toContain('<a href="/search?q=booking">see the list without this topic</a>');
    expect(asked()).toEqual([]);
  });

  it('is an outage, not an empty list, where it cannot be made', async () => {
    cms.respond('/api/v1/search', json(503, {}));
    expect((await read('/search?q=booking')).status).toBe(503);
  });

  it('says what was looked for as text', async () => {
    const { html } = await read(
      `/search?${new URLSearchParams({ q: '"><script>alert(1)</script>' }).toString()}`,
    );
    expect(html).not.toContain('<script>alert');
  });
});

describe('the address of a search', () => {
  it.each([
    ['?q=', ''],
    ['?q=++tidal%09%0A+power+', '?q=tidal+power'],
    ['?q=tidal%20power&utm_source=x&year=', '?q=tidal+power'],
    ['?q=%00tide', '?q=tide'],
    ['?q=tide&page=26', '?q=tide'],
    [`?q=${'a'.repeat(199)}%F0%9F%90%9F`, `?q=${'a'.repeat(199)}`],
  ])('%s has one spelling', async (query, meant) => {
    expect(await read(`/search${query}`)).toMatchObject({ status: 308, location: `/search${meant}` });
  });

  it.each(['tidal power', 'café "naïve" -x', 'a&b=c', '魚', '100%'])(
    'holds %j as browsers write it',
    async (q) => {
      const { status } = await read(`/search?${new URLSearchParams({ q }).toString()}`);
      expect(status).toBe(200);
      expect(new URL(asked()[0] ?? '', 'http://cms').searchParams.get('q')).toBe(q);
    },
  );
});
