import type { Transaction } from '../content-store/sql.js';
import type { Projection } from '../content-store/stored.js';
import { findSuccessionPath, lockSuccession } from '../content-store/succession.js';
import { refuseIfAny, type Objection } from './refusal.js';

/** Throws where an organisation would come to succeed itself by way of others, naming all of them. */
export async function refuseSuccessionLoop(sql: Transaction, { id, name, links }: Projection): Promise<void> {
  const successors = links.filter(({ role }) => role === 'successor');
  if (successors.length === 0) return;
  // Before any other lock that a publish waits for, so that nobody waits for whom they hold up.
  await lockSuccession(sql);
  const objections: Objection[] = [];
  for (const [index, successor] of successors.entries()) {
    const path = await findSuccessionPath(sql, successor.id, id);
    if (path === null) continue;
    const loop = [name, ...path.slice(0, -1), name].join(' → ');
    objections.push({
      path: ['successors', index, 'organisation'],
      message: `These organisations would succeed one another in a loop: ${loop}. Take one of them out.`,
    });
  }
  refuseIfAny(objections);
}
