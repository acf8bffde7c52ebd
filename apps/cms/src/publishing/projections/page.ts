import { reservedPageSlugs } from '@shoal/content-schema';
import type { Projection, StoredPage } from '../../content-store/stored.js';
import type { PageRecord } from '../records/other-records.js';
import { below, type Report } from '../refusal.js';
import { linkBodyFiles, projectBody } from './body.js';

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
  return {
    id: record.documentId,
    type: 'page',
    slug: record.slug,
    name: record.title,
    day: null,
    summary: { title: document.title, summary: document.summary },
    document,
    links: linkBodyFiles(record.body),
  };
}
