import type { Core } from '@strapi/strapi';
import { refuseUnlessPlatformEditor } from './may.js';

const membershipUid = 'api::membership.membership';
const reads = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** Lets platform editors alone say who writes for which organisation, whatever a role of an operator's own says. */
export function guardMemberships(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid === membershipUid && !reads.has(context.action)) {
      await refuseUnlessPlatformEditor(strapi, 'You cannot say who writes for an organisation.');
    }
    return next();
  });
}

/** A membership goes with its account or its organisation. Call it once the models are known. */
export function endMembershipsOfTheGone(strapi: Core.Strapi): void {
  const end = () => endIncomplete(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['admin::user', 'api::organisation.organisation'],
    afterDelete: end,
    afterDeleteMany: end,
  });
}

/** Ends every membership that lost one of its ends. */
async function endIncomplete(strapi: Core.Strapi): Promise<void> {
  const memberships = strapi.db.query(membershipUid);
  const incomplete: { id: number }[] = await memberships.findMany({
    select: ['id'],
    where: { $or: [{ administrator: { id: { $null: true } } }, { organisation: { id: { $null: true } } }] },
  });
  if (incomplete.length === 0) return;
  await memberships.deleteMany({ where: { id: { $in: incomplete.map(({ id }) => id) } } });
}
