import type { Acting } from './acting.js';

/** Makes the first of somebody's organisations the lead of a new article that names none. */
export function giveLeadOrganisation(data: unknown, { organisations: [first] }: Acting): void {
  if (!first || typeof data !== 'object' || data === null) return;
  const given: { leadOrganisations?: unknown } = data;
  if (namesNothing(given.leadOrganisations)) given.leadOrganisations = [first.documentId];
}

/** Relations come as a list, or as what is to be connected, disconnected or set. */
function namesNothing(relation: unknown): boolean {
  if (relation === undefined || relation === null) return true;
  if (Array.isArray(relation)) return relation.length === 0;
  return typeof relation === 'object' && Object.values(relation).every((part) => namesNothing(part));
}
