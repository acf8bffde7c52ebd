import type { Projection, StoredSite } from '../../content-store/stored.js';
import type { SiteRecord } from '../records/other-records.js';
import type { Report } from '../refusal.js';
import { mediaLink } from './media.js';

/** The site record as stored. */
export function projectSite({ documentId, logo, ...record }: SiteRecord, report: Report): Projection {
  if (record.headerMode === 'image' && !logo)
    report(['logo'], 'A header with a picture needs one: choose it here.');
  const site: StoredSite = { ...record, logoId: logo?.documentId ?? null };
  return {
    id: documentId,
    type: 'site',
    slug: 'site',
    name: record.name,
    day: null,
    summary: site,
    document: site,
    links: mediaLink('media', logo),
  };
}
