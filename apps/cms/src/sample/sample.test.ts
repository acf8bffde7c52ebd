import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { blockTypes, reservedPageSlugs } from '@shoal/content-schema';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { SampleArticle } from './article.js';
import { drawings, rasterise } from './artwork/draw-all.js';
import { sample } from './sample.js';

const { articles, authors, files, organisations, pages, topics } = sample;
const folder = join(__dirname, 'files');
const bodies = [...articles, ...pages].flatMap(({ body }) => body);

describe('the sample content', () => {
  it('has 15 articles, ten authors of whom one is a team, eight organisations and six topics', () => {
    expect([articles, authors, organisations, topics].map(({ length }) => length)).toEqual([15, 10, 8, 6]);
    expect(authors.filter(({ kind }) => kind === 'team')).toHaveLength(1);
  });

  it('uses every block type of the contract', () => {
    expect(new Set(bodies.map(({ type }) => type))).toEqual(new Set(blockTypes));
  });

  it('has articles by co-authors from two organisations', () => {
    const shared = articles.filter(
      ({ bylines }) => new Set(bylines.map(({ organisation }) => organisation)).size > 1,
    );
    expect(shared).toHaveLength(5);
  });

  it('has an organisation that was split among three, and two successions in a row', () => {
    const followers = new Map(
      organisations.map(({ slug, successors = [] }) => [
        slug,
        successors.map(({ organisation }) => organisation),
      ]),
    );
    expect(followers.get('estuary-and-saltings-board')).toHaveLength(3);
    expect(followers.get('hospital-print-bureau')).toEqual(['health-letters-unit']);
    expect(followers.get('health-letters-unit')).toEqual(['patient-contact-service']);
  });

  it('has an article of each fate: corrected, withdrawn, removed, moved, overdue, several editions', () => {
    const count = (is: (article: SampleArticle) => unknown) => articles.filter(is).length;
    const severities = articles.flatMap(({ earlier = [] }) =>
      earlier.flatMap(({ next }) => next.correction?.severity ?? []),
    );
    expect(new Set(severities)).toEqual(new Set(['meaning', 'detail']));
    expect(count(({ withdrawn }) => withdrawn)).toBe(1);
    expect(count(({ removed }) => removed)).toBe(1);
    expect(count(({ movedFrom }) => movedFrom)).toBe(1);
    expect(count(({ reviewBy }) => reviewBy && new Date(reviewBy) < new Date())).toBeGreaterThan(0);
    expect(count(({ earlier = [] }) => earlier.length > 1)).toBeGreaterThan(1);
    expect(count(({ originallyPublished }) => originallyPublished)).toBe(5);
  });

  it('uses every author, organisation, topic and file', () => {
    const text = JSON.stringify({ articles, pages, authors, organisations });
    const names = [...authors, ...topics].map(({ slug }) => slug);
    for (const name of [...names, ...files]) expect(text).toContain(`"${name}"`);
    for (const { slug } of organisations) {
      expect(articles.flatMap(({ leadOrganisations }) => leadOrganisations)).toContain(slug);
    }
  });

  const read = articles.filter(({ removed }) => !removed);

  it.each(read)('says enough and not too much in “$title”', ({ body }) => {
    const words = listTexts(body).join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(1000);
  });

  it('links only to pages that there are', () => {
    const known = new Set([
      ...read.map(({ slug }) => `/articles/${slug}`),
      ...pages.map(({ slug }) => `/${slug}`),
      ...['/articles', '/topics', '/organisations', '/authors'],
    ]);
    const links = [...JSON.stringify(sample).matchAll(/"url":"(\/[^"]*)"/g)].map(([, url]) => url);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((url) => !known.has(url ?? ''))).toEqual([]);
  });

  it('takes no address that the site needs for itself', () => {
    expect(pages.filter(({ slug }) => reservedPageSlugs.includes(slug))).toEqual([]);
  });

  it('names each of its files, none above 150 KB', async () => {
    expect((await readdir(folder)).sort()).toEqual([...files].sort());
    const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
    expect(Math.max(...sizes)).toBeLessThan(150_000);
  });

  it.each(files.filter((name) => name.endsWith('.png')))('still draws %s as it was drawn', async (name) => {
    const drawing = drawings[name];
    if (!drawing) throw new Error(`Nothing draws ${name}`);
    const small = async (picture: string | Buffer) =>
      sharp(picture).resize(16, 16).removeAlpha().raw().toBuffer();
    const [kept, drawn] = [await small(join(folder, name)), await small(await rasterise(drawing))];
    const difference = kept.reduce((sum, value, index) => sum + Math.abs(value - (drawn[index] ?? 0)), 0);
    expect(difference / kept.length).toBeLessThan(4);
  });
});

/** Every word that readers of a body meet. */
function listTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['text', 'rows', 'summary', 'heading', 'caption'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => listTexts(part, name));
}
