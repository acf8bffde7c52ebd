import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createAdministrator, type Acted } from './acting.js';
import { documentsOf, paragraph } from './sample-content.js';
import type { RunningCms } from './start-cms.js';

/** How many editions each article has. */
export const editionsEach = 5;

/** What was published, by what became of it. */
export interface KeptContent {
  live: Acted;
  withdrawn: Acted;
  removed: Acted;
  unpublished: Acted;
  moved: Acted;
  /** Its second edition is withheld. */
  withheld: Acted;
  /** The documentId of a file that the live one shows. */
  fileId: string;
  topics: string[];
}

/** Fills a CMS with articles of several editions, every state that an item can be in, and drafts that are ahead. */
export async function createKeptContent(cms: RunningCms, topicCount: number): Promise<KeptContent> {
  const { createArticle } = await createAdministrator(cms);
  const file = await upload(cms);
  const figure = { image: { file: file.id, alt: 'A letter' } };
  const create = async (slug: string, body: object[] = []) => {
    const article = await createArticle(slug, {
      body: [{ __component: 'body.prose', content: paragraph('It began with a letter.') }, ...body],
    });
    for (let number = 2; number <= editionsEach; number += 1) {
      await article.publish(`${slug}, edition ${number}`);
    }
    await documentsOf(cms.strapi, 'article').update({
      documentId: article.id,
      data: { title: 'A draft that is ahead', slug: `${slug}-draft` },
    });
    return article;
  };
  const kept = {
    live: await create('live', [{ __component: 'body.figure', ...figure }]),
    withdrawn: await create('withdrawn'),
    removed: await create('removed'),
    unpublished: await create('unpublished'),
    moved: await create('moved'),
    withheld: await create('withheld'),
  };
  await must(kept.withdrawn.act('withdraw', { explanation: 'It was wrong.' }));
  await must(kept.removed.act('remove', { reason: 'legal', text: null }));
  await must(kept.moved.act('move', { slug: 'moved-twice' }));
  await must(kept.withheld.act('withhold', { edition: 2, reason: 'privacy', text: null }));
  await documentsOf(cms.strapi, 'article').unpublish({ documentId: kept.unpublished.id });
  const topics = [];
  for (let number = 1; number <= topicCount; number += 1) {
    const data = { name: `Topic ${number}`, slug: `topic-${number}` };
    topics.push((await documentsOf(cms.strapi, 'topic').create({ data })).documentId);
  }
  return { ...kept, fileId: file.documentId, topics };
}

/** Puts a picture into the media library. */
export async function upload(cms: RunningCms, colour = 'teal'): Promise<{ id: number; documentId: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-arriving-'));
  const filepath = join(folder, 'letter.png');
  const picture = { width: 700, height: 400, channels: 3 as const, background: colour };
  await writeFile(filepath, await sharp({ create: picture }).png().toBuffer());
  const files = {
    filepath,
    originalFilename: 'letter.png',
    mimetype: 'image/png',
    size: (await stat(filepath)).size,
  };
  const [row] = await cms.strapi.plugin('upload').service('upload').upload({ data: {}, files });
  await rm(folder, { recursive: true });
  return row;
}

async function must(acted: ReturnType<Acted['act']>): Promise<void> {
  const { status, body } = await acted;
  if (status !== 200) throw new Error(`An action was refused: ${JSON.stringify(body)}`);
}
