import { reservedPageSlugs } from '@shoal/content-schema';
import { projectPageDocument } from '../../content-store/project-document.js';
import type { Projection, StoredPage } from '../../content-store/stored.js';
import type { PageRecord } from '../records/other-records.js';
import { below, type Report } from '../refusal.js';
import { projectBody } from './body.js';

/** A standing page as stored. */
export function projectPage(record: PageRecord, report: Report): Projection {
  if (reservedPageSlugs.includes(record.slug)) {
    report(['slug'], `The site needs the address /${record.slug} for itself. Choose another.`);
  }
  const document: StoredPage = {
    title: record.title,
    summary: record.summary,
    body: projectBody(record.body, below(report, ['body'])),
  };
  return projectPageDocument({ id: record.documentId, slug: record.slug }, document);
}
