import { bringBack } from '../../content-store/bring-back.js';
import { keepItems } from '../../content-store/locks.js';
import { readLastEdition } from '../../content-store/read-edition.js';
import { listMissing } from '../../content-store/standing.js';
import { endWithdrawal } from '../../content-store/withdraw-item.js';
import { defineAction, refuse, type ActedOn, type ActionContext } from './action.js';
import { nothing } from './fields.js';
import { isPublishedInStrapi } from './strapi-rows.js';

/** Takes a notice off, or brings back what was removed: as its last edition had it, never as a draft has it now. */
export const restore = defineAction({
  types: ['article', 'page'],
  input: nothing,
  async run(context, item) {
    const { state } = item.standing;
    if (state === 'live') throw refuse(`This ${item.type} is neither withdrawn nor removed.`);
    if (state === 'withdrawn') await endWithdrawal(context.sql, item, context.occasion);
    else await restoreRemoved(context, item);
    return { from: state };
  },
});

async function restoreRemoved({ strapi, sql, occasion }: ActionContext, item: ActedOn): Promise<void> {
  if (item.standing.removedReason === null) {
    throw refuse(`This ${item.type} was unpublished or deleted, not removed. Publish it to bring it back.`);
  }
  if (!(await isPublishedInStrapi(strapi, sql, item))) {
    throw refuse(`This ${item.type} was deleted after it was removed, and cannot be brought back.`);
  }
  const edition = await readLastEdition(sql, { ...item, slug: item.standing.slug });
  if (edition.isWithheld)
    throw refuse(`Its last edition is withheld. Release edition ${edition.number} first.`);
  const needed = edition.projection.links.filter(({ role }) => role !== 'related').map(({ id }) => id);
  await keepItems(sql, needed);
  const missing = await listMissing(sql, needed);
  if (missing.length > 0) {
    throw refuse('Something that it used has been deleted since, so it cannot be shown as it was.');
  }
  await bringBack(sql, item, edition, occasion);
}
