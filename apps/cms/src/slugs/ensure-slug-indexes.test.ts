import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { ensureSlugIndexes, slugConflictMessage, toSlugConflict } from './ensure-slug-indexes.js';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
}, 60_000);
afterAll(() => cms.stop());

const insert = (table: string, row: object) =>
  cms.strapi.db
    .connection(table)
    .insert(row)
    .catch((error: unknown) => error);

const conflictOf = async (table: string, row: object) => toSlugConflict(await insert(table, row));

describe('a slug', () => {
  it('may be taken once by a record without drafts', async () => {
    await insert('topics', { name: 'Rivers', slug: 'rivers' });
    const conflict = await conflictOf('topics', { name: 'Streams', slug: 'rivers' });
    expect(conflict?.message).toBe(slugConflictMessage('rivers'));
    expect(conflict?.details).toMatchObject({ errors: [{ path: ['slug'], value: 'rivers' }] });
  });

  it('is shared by the draft and the published row of one article', async () => {
    expect(await conflictOf('articles', { title: 'One', slug: 'one' })).toBeNull();
    expect(await conflictOf('articles', { title: 'One', slug: 'one', published_at: new Date() })).toBeNull();
  });

  it('may be taken by neither a second draft nor a second published row', async () => {
    await insert('articles', { title: 'Two', slug: 'two' });
    await insert('articles', { title: 'Two', slug: 'two', published_at: new Date() });
    expect(await conflictOf('articles', { title: 'Too', slug: 'two' })).not.toBeNull();
    expect(
      await conflictOf('articles', { title: 'Too', slug: 'two', published_at: new Date() }),
    ).not.toBeNull();
  });

  it('may be missing from any number of drafts', async () => {
    await insert('articles', { title: 'No address yet' });
    expect(await insert('articles', { title: 'None here either' })).not.toBeInstanceOf(Error);
  });

  it('may be the same in two types', async () => {
    await insert('authors', { name: 'Sam', slug: 'same', kind: 'person' });
    expect(await insert('topics', { name: 'Same', slug: 'same' })).not.toBeInstanceOf(Error);
  });

  it('that is taken is explained to the editor who saves a draft', async () => {
    const articles = cms.strapi.documents('api::article.article');
    const draft = { title: 'A draft', slug: 'taken', bylines: [], body: [] };
    await articles.create({ data: draft });
    await expect(articles.create({ data: { ...draft, title: 'Another' } })).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['slug'], message: slugConflictMessage('taken') }] },
    });
  });

  it.each([
    ['Rivers & lakes: a year', undefined, 'rivers-and-lakes-a-year'],
    ['Rivers & lakes: a year', '', 'rivers-and-lakes-a-year-2'],
    ['Rivers & lakes: a year', 'own-choice', 'own-choice'],
    ['word '.repeat(29).trim(), undefined, Array(18).fill('word').join('-')],
  ])('is made from the title %s when %s is given', async (title, given, expected) => {
    const data = { title, bylines: [], body: [], ...(given === undefined ? {} : { slug: given }) };
    expect((await cms.strapi.documents('api::article.article').create({ data })).slug).toBe(expected);
  });

  it('keeps its indexes when the CMS boots again', async () => {
    await expect(ensureSlugIndexes(cms.strapi)).resolves.toBeUndefined();
  });
});

describe('an error of another kind', () => {
  it('is not taken for a slug conflict', async () => {
    expect(toSlugConflict(new Error('no'))).toBeNull();
    expect(await conflictOf('topics', { none: 1 })).toBeNull();
  });
});
