import { correctionSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { keepItems } from '../../content-store/locks.js';
import { getNextEdition, setNextEdition } from '../../content-store/next-edition.js';
import { putItem } from '../../content-store/put-item.js';
import { projectEdition, readLastEdition } from '../../content-store/read-edition.js';
import { listMissing } from '../../content-store/standing.js';
import type { Projection, StoredArticle, StoredPage } from '../../content-store/stored.js';
import { refuseIfAny, type Objection } from '../refusal.js';
import { defineAction, refuse, type ActedOn, type ActionContext } from './action.js';
import { correctInStrapi, type Corrected } from './correct-in-strapi.js';
import { publicText } from './fields.js';
import { findPassage, replacePassage, type Passage } from './replace-passages.js';

const passageSchema = z.strictObject({
  find: z.string().trim().min(1).max(2000),
  replace: z.string().max(2000),
});
const field = z.string().trim().min(1).max(300).nullable().default(null);

/**
 * Puts right what readers have, and says so: an edition is made of the published one and the changes alone. An unfinished
 * draft stays a draft, and is put right too where it still says what was wrong.
 */
export const correct = defineAction({
  types: ['article', 'page'],
  tells: true,
  input: z.strictObject({
    severity: correctionSchema.shape.severity,
    text: publicText,
    title: field,
    summary: field,
    passages: z.array(passageSchema).max(20).default([]),
  }),
  async run(context, item, { severity, text, ...corrected }) {
    const { sql, strapi, occasion } = context;
    if (item.standing.state === 'removed') throw refuse(`This ${item.type} was removed. Restore it first.`);
    const { projection } = await readLastEdition(sql, { ...item, slug: item.standing.slug });
    const document = correctDocument(projection, corrected);
    const draftKeeps = await correctInStrapi(strapi, sql, item, {
      corrected,
      wrong: { title: document.before.title, summary: document.before.summary },
      at: occasion.at,
    });
    const next = projectEdition({ ...item, slug: item.standing.slug }, document.after);
    await putCorrection(context, item, next, { severity, text });
    return { draftKeeps };
  },
});

type Worded = StoredArticle | StoredPage;

function correctDocument(
  { document }: Projection,
  { title, summary, passages }: Corrected,
): { before: Worded; after: Worded } {
  // An edition's document is an article's or a page's.
  const before = document as Worded;
  const objections = passages.flatMap((passage, index) => objectionTo(before.body, passage, index) ?? []);
  refuseIfAny(objections);
  const body = passages.reduce((text, passage) => replacePassage(text, passage), before.body);
  const after = { ...before, body, ...(title !== null && { title }), ...(summary !== null && { summary }) };
  if (JSON.stringify(before) === JSON.stringify(after)) {
    throw refuse('Nothing would change. Say what is wrong and what is right.');
  }
  return { before, after };
}

function objectionTo(body: unknown, passage: Passage, index: number): Objection | null {
  const { times, leavesNothing } = findPassage(body, passage);
  const message =
    times === 0
      ? 'Readers do not have these words in one piece. Copy fewer of them, without a link or bold words.'
      : times > 1
        ? `These words stand there ${times} times. Copy more of them.`
        : leavesNothing
          ? 'Nothing would be left of this paragraph. Take it out of the draft, and publish that as a correction.'
          : null;
  return message === null ? null : { path: ['passages', index, 'find'], message };
}

async function putCorrection(
  { sql, occasion }: ActionContext,
  item: ActedOn,
  projection: Projection,
  correction: z.infer<typeof correctionSchema>,
): Promise<void> {
  const needed = projection.links.filter(({ role }) => role !== 'related').map(({ id }) => id);
  await keepItems(sql, needed);
  if ((await listMissing(sql, needed)).length > 0) {
    throw refuse(
      'Something that it uses has been deleted since. Publish a correction from the draft instead.',
    );
  }
  const said = await getNextEdition(sql, item.id);
  await setNextEdition(sql, item.id, { kind: 'correction', note: null, correction }, occasion);
  await putItem(sql, projection, occasion);
  // What is said of the coming edition waits for the publish of the draft.
  if (said) await setNextEdition(sql, item.id, said, occasion);
}
