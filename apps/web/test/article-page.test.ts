import type { Article, ArticleEditionSummary } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import { editions, item, problem, type FixtureCms } from './fixture-cms';
import { article, author, closedOrganisation, saltmarsh, site, tidewater } from './sample-content';
import { edition } from './sample-editions';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

async function show(more: Partial<Article> = {}, found?: ArticleEditionSummary[]) {
  cms.respond('/api/v1/articles/shown', item(article('shown', more), ['article:shown']));
  cms.respond('/api/v1/articles/shown/editions', editions('shown', found));
  const response = await web.get('/articles/shown');
  return { response, html: (await response.text()).replaceAll('<!-- -->', '') };
}

const heading = (text: string, level = 2) => ({
  type: 'prose' as const,
  content: [{ type: 'heading' as const, level, children: [{ type: 'text' as const, text }] }],
});

const corrected = (number: number, severity: 'meaning' | 'detail', text: string) =>
  edition('shown', { number, kind: 'correction', correction: { severity, text } });

describe('the page of an article', () => {
  it('says everything in the order in which readers need it', async () => {
    const { html } = await show(
      {
        mentions: [saltmarsh],
        date: '2018-01-01T00:00:00.000Z',
        reviewBy: '2020-01-01',
        disclosures: [{ kind: 'supplier', text: 'Lantern Digital is paid by Tidewater.' }],
        related: [
          {
            type: 'article',
            id: 'other',
            slug: 'other',
            url: 'https://blog.example.org/articles/other',
            title: 'Something else',
            date: '2024-03-05T09:30:00.000Z',
          },
        ],
      },
      [
        corrected(3, 'detail', 'A name was misspelt.'),
        corrected(2, 'meaning', 'It was Tuesday.'),
        edition('shown'),
      ],
    );
    const parts = [
      '<h1',
      'class="shoal-bylines"',
      'Published <time',
      'Corrected on <time',
      'was to be reviewed by',
      '<p class="nhsuk-lede-text',
      'class="shoal-figure"',
      'It began in the harbour.',
      'A name was misspelt.',
      'Lantern Digital is paid by Tidewater.',
      'Named here, and changed since',
      'Topics</h2>',
      'About the author',
      'Related articles',
      'Updates to this article',
      'Reuse this article',
      'Report a mistake',
    ];
    const places = parts.map((part) => html.indexOf(part, html.indexOf('<h1')));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html.match(/nhsuk-inset-text/g)).toHaveLength(1);
  });

  it('says in one list what became of the organisations it names', async () => {
    const { html } = await show({ mentions: [tidewater, saltmarsh], date: '2018-01-01T00:00:00.000Z' });
    expect(html).toContain(
      '<a href="/organisations/saltmarsh-trust">Saltmarsh Care Trust</a> became part of Tidewater Health Board in April 2019.',
    );
    expect(html.match(/"\/organisations\/saltmarsh-trust"/g)).toHaveLength(1);
  });

  it('says of its authors only what their bylines do not', async () => {
    const { html } = await show();
    const card = html.slice(html.indexOf('id="page-authors"'), html.indexOf('id="page-reuse"'));
    expect(card).toContain('Inés leads design at Tidewater.');
    expect(card).toContain('ORCID 0000-0002-1825-0097');
    expect(card).not.toContain('Head of design');
    cms.respond('/api/v1/authors/ines-okoro', item({ ...author, role: 'Director' }, ['author:ines']));
    await cms.tell({ expire: ['author:ines', 'authors:ines-okoro'] });
    expect((await show()).html).toContain('<p>Now Director, <a href="/organisations/tidewater-health">');
  });

  it('tells of every edition, but nothing of what a withheld one held', async () => {
    const withheld = { reason: 'privacy' as const, explanation: 'It named a <child>.' };
    const { html } = await show({}, [
      edition('shown', { number: 4, kind: 'minor', note: null }),
      edition('shown', { number: 3, note: 'New figures for March.' }),
      edition('shown', { number: 2, note: null, digest: null, withheld }),
      edition('shown'),
    ]);
    const updates = html.slice(html.indexOf('id="page-updates"'), html.indexOf('id="page-reuse"'));
    expect(updates).toContain('Small changes that leave its meaning as it was.');
    expect(updates).toContain('New figures for March.');
    expect(updates).toContain('It named a &lt;child&gt;.');
    expect(updates).toContain('It is withheld to protect somebody’s privacy.');
  });

  it('gives headings addresses, and a list of contents from the fourth main one', async () => {
    const three = [heading('One'), heading('Within', 3), heading('Two'), heading('One')];
    const { html } = await show({ bodyBlocks: three });
    expect(html).toContain(
      '<h2 id="one" class="nhsuk-heading-l"><a class="shoal-heading-link" href="#one">One</a></h2>',
    );
    expect(html).toContain('<h3 id="within"');
    expect(html).toContain('<h2 id="one-2"');
    expect(html).not.toContain('id="page-contents"');
    await cms.tell({ expire: ['article:shown'] });
    const longer = await show({ bodyBlocks: [...three, heading('Page contents')] });
    const contents = /<nav class="shoal-contents".*?<\/nav>/.exec(longer.html)?.[0] ?? '';
    expect([...contents.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'one',
      'two',
      'one-2',
      'section-page-contents',
    ]);
  });

  it('can be cited by programs that read its metadata', async () => {
    const { html } = await show({ title: 'Ebb & "flow" <of> text' });
    expect(html).toContain(
      '<meta name="citation_title" content="Ebb &amp; &quot;flow&quot; &lt;of&gt; text"/>',
    );
    expect(html.match(/<meta name="citation_author" content="[^"]*"/g)).toEqual([
      '<meta name="citation_author" content="Inés Okoro"',
      '<meta name="citation_author" content="Tom Ashgrove"',
    ]);
    expect(html).toContain('<meta name="citation_publication_date" content="2024/03/05"/>');
  });

  it('leads to its owner with title, address and edition filled in, else to the site', async () => {
    const owner = { ...closedOrganisation, ...tidewater, contact: 'letters@tidewater.example.org' };
    cms.respond('/api/v1/organisations/tidewater-health', item(owner, ['organisation:tidewater']));
    const mail = (html: string) =>
      /href="(mailto:[^"]*subject[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const url = new URL(mail((await show({ title: 'Ebb & flow' })).html));
    expect(url.pathname).toBe('letters@tidewater.example.org');
    expect(url.searchParams.get('subject')).toBe('Mistake in “Ebb & flow”');
    expect(url.searchParams.get('body')).toContain(
      'Article: Ebb & flow\r\nAddress: https://blog.example.org/articles/shown\r\nEdition: 1',
    );
    cms.respond(
      '/api/v1/organisations/tidewater-health',
      problem(404, 'not-found', {}, ['organisation:tidewater']),
    );
    await cms.tell({ expire: ['organisation:tidewater'] });
    expect(new URL(mail((await show()).html)).pathname).toBe(site.contact);
  });

  it('is an outage, not a page with less on it, where any part of it cannot be read', async () => {
    for (const path of ['articles/shown/editions', 'authors/ines-okoro', 'organisations/tidewater-health']) {
      await cms.reset();
      cms.respond('/api/v1/articles/shown', item(article('shown'), ['article:shown']));
      cms.respond(`/api/v1/${path}`, problem(503, 'unavailable'));
      expect((await web.get('/articles/shown')).status).toBe(503);
    }
  });
});
