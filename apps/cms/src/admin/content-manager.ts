import type { StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';

export {
  adminApi,
  isBaseQueryError,
  Layouts,
  Page,
  unstable_useDocumentActions as useDocumentActions,
  useAPIErrorHandler,
  useAppInfo,
  useAuth,
  useDocumentRBAC,
  useForm,
  useNotification,
  Widget,
} from '@strapi/strapi/admin';

/** What the content manager lets others change: panels and actions of the form and the list, running text. */
type ContentManager = ContentManagerPlugin['config']['apis'];

/** An action of the form or of a row of the list. */
export type DocumentAction = ContentManagerPlugin['documentActions'][number];
export type DocumentActionProps = Parameters<DocumentAction>[0];

/** An action on several entries of the list. */
export type BulkAction = ContentManagerPlugin['bulkActions'][number];

/** A panel beside the form. */
export type SidePanel = ContentManagerPlugin['editViewSidePanels'][number];

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
