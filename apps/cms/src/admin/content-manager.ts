import type { StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';

/** What the content manager lets others change: panels and actions of the form and the list, running text. */
type ContentManager = ContentManagerPlugin['config']['apis'];

/** The interface of Strapi's content manager; throws where a version of Strapi has another one. */
export function contentManagerOf(app: StrapiApp): ContentManager {
  const { apis }: { apis: unknown } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) throw new Error('The content manager of this Strapi cannot be adjusted');
  return apis;
}

const needed = [
  'addBulkAction',
  'addDocumentAction',
  'addDocumentHeaderAction',
  'addEditViewSidePanel',
  'addRichTextBlocks',
] as const;

function isContentManager(apis: unknown): apis is ContentManager {
  if (typeof apis !== 'object' || apis === null) return false;
  const found = new Map(Object.entries(apis));
  return needed.every((name) => typeof found.get(name) === 'function');
}
