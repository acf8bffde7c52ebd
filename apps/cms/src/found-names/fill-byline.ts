import type { NamedOrganisation } from './known-name.js';

/** An author's own particulars. */
export interface Particulars {
  name: string;
  role: string | null;
  organisation: NamedOrganisation | null;
}

/** What a byline says beside its author. */
export interface BylineFields {
  name: string;
  role: string;
  organisationName: string;
  /** The id of the organisation that it links. */
  organisationId: string | null;
}

/** The fields to fill in. `organisation` is the one to link; null unlinks. */
export interface BylineFilling {
  name?: string;
  role?: string;
  organisationName?: string;
  organisation?: NamedOrganisation | null;
}

/**
 * What a byline takes from an author who was chosen for it: whatever is empty, or still says what it took from the
 * author before. What its editor typed stays.
 */
export function fillByline(
  fields: BylineFields,
  author: Particulars,
  before: Particulars | null,
): BylineFilling {
  const filling: BylineFilling = {};
  const isOpen = (value: string, taken: string | null | undefined) => value.trim() === '' || value === taken;
  if (isOpen(fields.name, before?.name)) filling.name = author.name;
  if (isOpen(fields.role, before?.role)) filling.role = author.role ?? '';
  const linked = fields.organisationId;
  if (linked !== null && linked !== before?.organisation?.documentId) return filling;
  // An organisation that was only written down is as much its editor's as one that was linked.
  if (!isOpen(fields.organisationName, before?.organisation?.name)) return filling;
  filling.organisationName = author.organisation?.name ?? '';
  filling.organisation = author.organisation;
  return filling;
}
