import { describe, expect, it } from 'vitest';
import { item, type FixtureCms } from './fixture-cms';
import { article, closedOrganisation } from './sample-content';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = async (path: string) => ({ html: await (await web.get(path)).text() });

/** What a page tells machines. */
const listData = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, block = '']) => JSON.parse(block) as Record<string, unknown>,
  );

describe('a page', () => {
  it('tells machines who wrote what, in a block no text can leave', async () => {
    const title = 'Tags </script><script>alert(1)</script> & more';
    cms.respond('/api/v1/articles/x', item(article('x', { title }), ['article:x']));
    const { html } = await read('/articles/x');
    const [, data] = listData(html);
    expect(data).toMatchObject({
      '@type': 'BlogPosting',
      headline: title,
      datePublished: '2024-03-05T09:30:00.000Z',
    });
    expect(html).not.toContain('<script>alert');
  });

  it('tells machines where it stands, and what it lists', async () => {
    const [trail, articles] = listData((await read('/topics/design')).html);
    const home = { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://blog.example.org/' };
    const topics = { ...home, position: 2, name: 'Topics', item: 'https://blog.example.org/topics' };
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: [home, topics] });
    expect(articles).toMatchObject({ '@type': 'ItemList', numberOfItems: 10 });
    expect(articles?.itemListElement).toContainEqual({
      ...{ '@type': 'ListItem', position: 1 },
      name: 'What we learnt from moving a booking service to the open',
      url: 'https://blog.example.org/articles/the-booking-harbour',
    });
  });

  it('tells machines who an author or an organisation is', async () => {
    const [, person] = listData((await read('/authors/ines-okoro')).html);
    expect(person).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Inés Okoro',
        jobTitle: 'Head of design',
        affiliation: { '@type': 'Organization', name: 'Tidewater Health Board' },
        sameAs: ['https://example.org/ines', 'https://orcid.org/0000-0002-1825-0097'],
      },
    });
    const [, body] = listData((await read(`/organisations/${closedOrganisation.slug}`)).html);
    expect(body).toMatchObject({
      '@type': 'Organization',
      alternateName: ['SCT', 'Saltmarsh Community Care'],
      foundingDate: '1998',
      dissolutionDate: '2019-04',
    });
  });
});
