import type { Core } from '@strapi/strapi';
import { standingPages, toStandingDocument } from '../standing-pages/standing-pages.js';
import type { StandingPage } from '../standing-pages/standing-page.js';
import { listUntouched } from '../standing-pages/start-standing-pages.js';
import { inset } from './block.js';
import { p } from './prose.js';
import { sampleUids } from './sample-uid.js';

const isInvented = inset(
  p(
    'What you see here is sample content. **Every organisation, person, number and film in it is invented**, to show what Shoal can do. Take it out with one command, `npm run sample:remove`, when you are ready to write your own.',
  ),
);

/** The pages that every site needs; the one about the site also says that its content is invented. */
export const samplePages: StandingPage[] = standingPages.map((page) =>
  page.slug === 'about' ? { ...page, body: [isInvented, ...page.body] } : page,
);

/** Publishes a page, as the draft that it was begun with where there is one, and gives its id. */
export async function publishPage(strapi: Core.Strapi, page: StandingPage): Promise<string> {
  const documents = strapi.documents(sampleUids.page);
  const begun = (await listUntouched(strapi)).get(page.slug);
  const data = toStandingDocument(page);
  const documentId = begun ?? (await documents.create({ data })).documentId;
  if (begun !== undefined) await documents.update({ documentId, data });
  await documents.publish({ documentId });
  return documentId;
}
