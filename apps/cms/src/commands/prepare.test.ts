import {
  articleSchema,
  authorSchema,
  itemAnswerSchema,
  organisationSchema,
  pageSchema,
  siteSchema,
  topicSchema,
} from '@shoal/content-schema';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import type * as adding from '../sample/add-sample.js';
import { prose } from '../sample/block.js';
import { p } from '../sample/prose.js';
import type * as starting from '../standing-pages/start-standing-pages.js';
import type * as removing from '../sample/remove-sample.js';
import { sample } from '../sample/sample.js';
import { getSampleRecord } from '../sample/sample-record.js';
import { runCompiled, startCompiled } from '../../test/run-compiled.js';

// The compiled ones: they share Strapi's error classes with the CMS that runs.
const require = createRequire(__filename);
const { addSample }: typeof adding = require('../../dist/src/sample/add-sample.js');
const {
  startStandingPages,
}: typeof starting = require('../../dist/src/standing-pages/start-standing-pages.js');
const { removeSample }: typeof removing = require('../../dist/src/sample/remove-sample.js');

const administrator = { FIRST_ADMIN_EMAIL: 'First@shoal.example', FIRST_ADMIN_PASSWORD: 'Ebb-And-Flow-1' };
const wanted = { ...administrator, SAMPLE_CONTENT: 'true' };
const readable = sample.articles.filter(({ removed }) => !removed);

let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

describe('preparing a CMS', () => {
  it('adds nothing over content that is there', async () => {
    const topics = cms.strapi.documents('api::topic.topic');
    const data: Record<string, unknown> = { name: 'Our own', slug: 'our-own' };
    const { documentId } = await topics.create({ data });
    const { answer, stderr } = await runCompiled('prepare', { SAMPLE_CONTENT: 'true' });
    await topics.delete({ documentId });
    expect(answer).toEqual({ administratorCreated: false, sampleAdded: false });
    expect(stderr).toContain('already holds content');
    expect((await getSampleRecord(cms.strapi)).state).toBe('none');
  }, 120_000);

  it('begins the pages that every site needs as drafts, and leaves alone what its owner did to them', async () => {
    const drafts = await pages().findMany({ sort: 'slug' });
    expect(drafts.map(({ slug }) => slug)).toEqual([
      'about',
      'accessibility-statement',
      'cookies',
      'privacy',
    ]);
    expect((await read('pages/cookies')).status).toBe(404);
    const [about, statement] = drafts;
    await rewriteAbout();
    await pages().delete({ documentId: statement?.documentId ?? '' });
    await startStandingPages(cms.strapi);
    const found = await pages().findMany({ sort: 'slug' });
    expect(found.map(({ slug, summary }) => [slug, summary])).toMatchObject([
      ['about', 'Now it is ours.'],
      ['cookies', expect.stringContaining('no cookies')],
      ['privacy', expect.any(String)],
    ]);
    expect(await addSample(cms.strapi)).toBe(false);
    await pages().delete({ documentId: about?.documentId ?? '' });
  });

  it('takes up a run that was killed half-way, and adds nothing twice', async () => {
    const child = startCompiled('prepare', wanted);
    await expect.poll(countAdded, { timeout: 120_000, interval: 100 }).toBeGreaterThan(40);
    child.kill('SIGKILL');
    expect((await getSampleRecord(cms.strapi)).state).toBe('adding');

    const { answer } = await runCompiled('prepare', wanted);
    expect(answer).toEqual({ administratorCreated: false, sampleAdded: true });
    const { files, organisations, topics, authors, pages, articles } = sample;
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(files.length);
    const lists = Object.entries({ organisation: organisations, topic: topics, author: authors });
    for (const [type, list] of lists) expect(await countRows(type)).toBe(list.length);
    // Those with drafts have a second row for what is published.
    for (const [type, list] of Object.entries({ page: pages, article: articles })) {
      expect(await countRows(type)).toBe(list.length * 2);
    }
  }, 240_000);

  it('finds nothing to do the next time', async () => {
    const { answer } = await runCompiled('prepare', wanted);
    expect(answer).toEqual({ administratorCreated: false, sampleAdded: false });
  }, 120_000);

  it('creates the first administrator, who may do everything', async () => {
    const users = await cms.strapi.db.query('admin::user').findMany({ populate: ['roles'] });
    expect(users).toMatchObject([
      { email: 'first@shoal.example', isActive: true, roles: [{ code: 'strapi-super-admin' }] },
    ]);
    expect(await signIn('first@shoal.example', administrator.FIRST_ADMIN_PASSWORD)).toBe(true);
  });

  it.each([
    ...readable.map(({ slug }) => [`articles/${slug}`, articleSchema] as const),
    ...sample.authors.map(({ slug }) => [`authors/${slug}`, authorSchema] as const),
    ...sample.organisations.map(({ slug }) => [`organisations/${slug}`, organisationSchema] as const),
    ...sample.topics.map(({ slug }) => [`topics/${slug}`, topicSchema] as const),
    ...sample.pages.map(({ slug }) => [`pages/${slug}`, pageSchema] as const),
    ['site', siteSchema] as const,
  ])('gives sample content that the contract allows: %s', async (path, schema) => {
    const answer = await fetch(`${cms.url}/api/v1/${path}`);
    expect(answer.status).toBe(200);
    itemAnswerSchema(schema).parse(await answer.json());
  });
});

describe('resetting the administrator', () => {
  it('prints a new password that lets them in, and ends the old one', async () => {
    const { answer } = await runCompiled('admin-reset');
    expect(answer).toEqual({ email: 'first@shoal.example', password: expect.stringMatching(/^[\w-]{20}$/) });
    expect(await signIn('first@shoal.example', administrator.FIRST_ADMIN_PASSWORD)).toBe(false);
    expect(await signIn('first@shoal.example', String(Object(answer).password))).toBe(true);
  }, 120_000);
});

describe('a command that cannot run', () => {
  it('names the setting that is wrong, prints no answer and fails', async () => {
    const { code, stdout, stderr } = await runCompiled('prepare', { FIRST_ADMIN_EMAIL: 'nobody' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('FIRST_ADMIN_EMAIL: given "nobody"; expected');
    expect(stderr).not.toMatch(/^ +at /m);
  }, 120_000);
});

describe('taking out the sample content that was prepared above', () => {
  let ownId: string;
  beforeAll(async () => {
    ownId = await publishOwnArticle();
    await rewriteAbout();
  });

  it('keeps what an editor uses or has changed, and names it', async () => {
    const { site, ...lists } = sample;
    const all = [site, ...Object.values(lists).flat()].length;
    const { removed, kept } = await removeSample(cms.strapi);
    expect(kept.map(({ title }) => title).sort()).toEqual(
      [
        'About this site',
        'Ines Okafor-Reid',
        'Patient Contact Service',
        'Plain writing',
        ...keptFiles,
      ].sort(),
    );
    expect(kept.find(({ title }) => title === 'About this site')?.because).toContain('changed');
    expect(kept.find(({ title }) => title === 'Plain writing')?.because).toContain('“Our own article”');
    expect(removed).toBe(all - kept.length);
  });

  it('leaves the editor’s article as it was', async () => {
    const answer = await read('articles/our-own-article');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      data: {
        bylines: [{ name: 'Ines Okafor-Reid', author: { slug: 'ines-okafor-reid' } }],
        leadOrganisations: [{ slug: 'patient-contact-service' }],
        topics: [{ slug: 'plain-writing' }],
      },
    });
  });

  it('tells readers that the sample articles are gone', async () => {
    expect((await read('articles/weeknote-envelopes-and-a-slow-query')).status).toBe(410);
    expect((await read('pages/accessibility-statement')).status).toBe(410);
    expect(await (await read('articles')).json()).toMatchObject({ meta: { total: 1 } });
  });

  it('makes the pages that every site needs drafts again, which can take their old addresses', async () => {
    const [draft] = await pages().findMany({ filters: { slug: 'privacy' } });
    await pages().publish({ documentId: draft?.documentId ?? '' });
    expect((await read('pages/privacy')).status).toBe(200);
  });

  it('empties the site record', async () => {
    expect(await (await read('site')).json()).toMatchObject({ data: { navigation: [], strapline: null } });
  });

  it('removes the rest once nothing uses it any longer', async () => {
    await cms.strapi.documents('api::article.article').delete({ documentId: ownId });
    const { kept } = await removeSample(cms.strapi);
    expect(kept.map(({ title }) => title)).toEqual(['About this site']);
  });

  it('never brings it back', async () => {
    expect(await addSample(cms.strapi)).toBe(false);
    expect((await getSampleRecord(cms.strapi)).state).toBe('removed');
  });
});

const countAdded = async () => (await getSampleRecord(cms.strapi)).entries.length;
const pages = () => cms.strapi.documents('api::page.page');
const countRows = (type: string) => cms.strapi.db.query(`api::${type}.${type}`).count();

async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.ok;
}

/** The portrait and the emblem of what is kept. */
const keptFiles = ['ines-okafor-reid.png', 'patient-contact-service.png'];

const read = (path: string) => fetch(`${cms.url}/api/v1/${path}`);

async function getId(
  uid: 'api::author.author' | 'api::organisation.organisation' | 'api::topic.topic',
  slug: string,
) {
  const found = await cms.strapi.db.query(uid).findOne({ where: { slug } });
  return String(found.documentId);
}

async function publishOwnArticle(): Promise<string> {
  const { type, ...block } = prose(p('It was there before and it is there after.'));
  const organisation = await getId('api::organisation.organisation', 'patient-contact-service');
  const data: Record<string, unknown> = {
    title: 'Our own article',
    slug: 'our-own-article',
    summary: 'An article by an editor, beside those of the sample.',
    bylines: [{ author: await getId('api::author.author', 'ines-okafor-reid') }],
    leadOrganisations: [organisation],
    topics: [await getId('api::topic.topic', 'plain-writing')],
    body: [{ __component: `body.${type}`, ...block }],
  };
  const { documentId } = await cms.strapi.documents('api::article.article').create({ data });
  await cms.strapi.documents('api::article.article').publish({ documentId });
  return documentId;
}

async function rewriteAbout(): Promise<void> {
  const { documentId } = await cms.strapi.db.query('api::page.page').findOne({ where: { slug: 'about' } });
  const data: Record<string, unknown> = { summary: 'Now it is ours.' };
  await pages().update({ documentId, data });
}
