import { describe, expect, it } from 'vitest';
import { item, list, type FixtureCms } from './fixture-cms';
import {
  article,
  author,
  authorRef,
  closedOrganisation,
  lantern,
  organisationRef,
  saltmarsh,
  summarise,
  tidewater,
} from './sample-content';
import type { RunningSite } from './start-site';
import { readPage, useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = (path: string) => readPage(web, path);
const asked = () =>
  cms.requests.flatMap(({ url = '' }) =>
    url.startsWith('/api/v1/articles?') ? [url.replace('/api/v1/articles', '')] : [],
  );

describe('an organisation', () => {
  const heir = {
    ...closedOrganisation,
    ...tidewater,
    closedOn: null,
    closedAs: null,
    successors: [],
    identifiers: [{ scheme: 'ods', value: 'X1' }],
    predecessors: [saltmarsh],
  };
  const path = '/organisations/tidewater-health';

  it('says whose work it took on, when that closed, and what it is called in registers', async () => {
    cms.respond(`/api/v1${path}`, item(heir, ['organisation:1']));
    const { html } = await read(path);
    expect(html).toMatch(
      /Took over from<\/dt><dd[^>]*><a href="\/organisations\/saltmarsh-trust">Saltmarsh Care Trust<\/a><span[^>]*> \(closed April 2019\)/,
    );
    expect(html).toMatch(/ODS code<\/dt><dd[^>]*>X1</);
  });

  it('that has closed says when, and from when others have its work', async () => {
    const { html } = await read('/organisations/saltmarsh-trust');
    expect(html).toMatch(/Closed<\/dt><dd[^>]*>April 2019</);
    expect(html).toContain('Tidewater Health Board</a> from April 2019');
  });

  it('names who has written from it', async () => {
    const { html } = await read(path);
    expect(cms.requests.map(({ url }) => url)).toContain(
      '/api/v1/facets?of=author&organisation=tidewater-health',
    );
    expect(html).toMatch(
      /Who has written from here<\/h2>.*<a href="\/authors\/ines-okoro">Inés Okoro<\/a><span[^>]*> \(3 articles\)/,
    );
  });

  it('offers its articles by role, counted', async () => {
    cms.respond('/api/v1/articles', (request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://cms');
      const total = searchParams.has('mentions') ? 4 : searchParams.has('leadOrganisation') ? 2 : 0;
      return list([], ['articles'], { total })(request, response);
    });
    const { html } = await read(path);
    expect(html).toMatch(
      /name="role".*All that it published.*As lead \(2\).*As supporting organisation \(0\).*Articles that mention it \(4\)/,
    );
    expect(html).not.toContain('name="predecessors"');
  });

  it.each([
    ['lead', 'leadOrganisation'],
    ['supporting', 'supportingOrganisation'],
    ['mentioned', 'mentions'],
  ])('lists those in which it is %s', async (role, filter) => {
    const { html } = await read(`${path}?role=${role}&topic=design`);
    expect(asked()).toContain(`?limit=20&${filter}=tidewater-health&topic=design&page=1`);
    expect(html).toContain(`<option value="${role}" selected="">`);
    expect(html).toContain(`href="${path}?role=${role}"`);
    expect(html).toContain(`href="${path}?topic=design"`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it('includes what its predecessors published where asked to', async () => {
    cms.respond(`/api/v1${path}`, item(heir, ['organisation:1']));
    const { html } = await read(`${path}?predecessors=include`);
    expect(asked()).toContain('?limit=20&organisation=tidewater-health&predecessors=include&page=1');
    expect(html).toMatch(/<input[^>]* name="predecessors"[^>]* checked=""/);
    expect(html).toContain('Include articles of Saltmarsh Care Trust');
    expect((await read(path)).html).not.toMatch(/<input[^>]* name="predecessors"[^>]* checked=""/);
  });

  it('without predecessors has none to include', async () => {
    await read(`${path}?predecessors=include`);
    expect(asked().filter((query) => query.includes('predecessors'))).toEqual([]);
  });

  it('knows no other roles', async () => {
    expect(await read(`${path}?role=boss`)).toMatchObject({ status: 308, location: path });
  });
});

describe('an author', () => {
  const signed = (day: string, role: string, organisation: { name: string }) =>
    summarise(
      article(`on-${day}`, {
        date: `${day}T10:00:00.000Z`,
        bylines: [
          {
            name: author.name,
            role,
            author,
            organisations: [{ name: organisation.name, organisation: null }],
          },
        ],
      }),
    );

  it('has signed in several ways over time', async () => {
    const articles = [
      signed('2024-03-05', 'Head of design', tidewater),
      signed('2022-02-01', 'Designer', lantern),
      signed('2021-06-01', 'Designer', lantern),
    ];
    cms.respond('/api/v1/articles', list(articles, ['list:article:author:1', 'article:on']));
    const { html } = await read('/authors/ines-okoro');
    expect(asked()).toContain('?author=ines-okoro&limit=100');
    const text = html.replace(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Bylines over time Head of design, Tidewater Health Board March 2024, 1 article Designer, Lantern Digital June 2021 to February 2022, 2 articles',
    );
  });

  it('who always signed alike has no list of that', async () => {
    expect((await read('/authors/ines-okoro')).html).not.toContain('Bylines over time');
  });
});

describe('a list by name', () => {
  const names = [
    'Ada Quill',
    'Élodie Marsh',
    'Eric Tern',
    'Zoe Wren',
    '3rd Floor',
    ...'BCDFGHIJ'.split('').map((letter) => `${letter}o`),
  ];
  const authors = names.map((name, place) => ({ ...author, ...authorRef(`author-${place}`, name) }));

  it('stands below letters, with ways to them, accents left out', async () => {
    cms.respond('/api/v1/authors', list(authors, ['authors'], { limit: 100 }));
    const { html } = await read('/authors');
    expect(cms.requests.map(({ url }) => url)).toContain('/api/v1/authors?page=1&limit=100');
    const letters = [...html.matchAll(/<h2 id="letter-[a-z]+"[^>]*>([^<]+)/g)].map(([, letter]) => letter);
    expect(letters).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'Z', 'Other']);
    expect(html).toMatch(/<nav aria-label="Authors by letter">.*href="#letter-e".*href="#letter-other"/);
    expect(html).toMatch(/id="letter-e".*Élodie Marsh.*Eric Tern.*id="letter-f"/);
  });

  it('of a few has no letters', async () => {
    expect((await read('/authors')).html).not.toContain('by letter');
    const few = [organisationRef('a', 'A body'), organisationRef('b', 'B body')];
    cms.respond(
      '/api/v1/organisations',
      list(
        few.map((ref) => ({ ...closedOrganisation, ...ref })),
        ['organisations'],
      ),
    );
    expect((await read('/organisations')).html).not.toContain('by letter');
  });

  it('is paged through as far as the Content API counts', async () => {
    expect(await read('/authors?page=101')).toMatchObject({ status: 308, location: '/authors' });
  });
});
