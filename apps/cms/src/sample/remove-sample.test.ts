import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as adding from './add-sample.js';
import type * as removing from './remove-sample.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { prose } from './block.js';
import { p } from './prose.js';
import { getSampleRecord } from './sample-record.js';

// The compiled ones: they share Strapi's error classes with the CMS that runs.
const require = createRequire(__filename);
const { addSample }: typeof adding = require('../../dist/src/sample/add-sample.js');
const { removeSample }: typeof removing = require('../../dist/src/sample/remove-sample.js');

let cms: RunningCms;
let ownId: string;

beforeAll(async () => {
  cms = await startCms();
  await addSample(cms.strapi);
  ownId = await publishOwnArticle();
  await rewriteAbout();
}, 240_000);
afterAll(() => cms.stop());

describe('taking the sample content out', () => {
  it('keeps what an editor uses or has changed, and names it', async () => {
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
    expect(removed).toBe(44 - kept.length);
  });

  it('leaves the editor’s article as it was', async () => {
    const answer = await get('articles/our-own-article');
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
    expect((await get('articles/weeknote-envelopes-and-a-slow-query')).status).toBe(410);
    expect((await get('pages/accessibility-statement')).status).toBe(410);
    expect(await (await get('articles')).json()).toMatchObject({ meta: { total: 1 } });
  });

  it('empties the site record', async () => {
    expect(await (await get('site')).json()).toMatchObject({ data: { navigation: [], strapline: null } });
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

/** The portrait and the emblem of what is kept. */
const keptFiles = ['ines-okafor-reid.png', 'patient-contact-service.png'];

const get = (path: string) => fetch(`${cms.url}/api/v1/${path}`);

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
  await cms.strapi.documents('api::page.page').update({ documentId, data });
}
