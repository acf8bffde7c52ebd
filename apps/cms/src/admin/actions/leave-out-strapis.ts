import type { BulkAction, DocumentAction } from '../content-manager';
import { hasEditions } from '../publish/publishing-api';

/**
 * Strapi's actions without those that take something from readers without a word to them. What only editors have ever
 * seen can still be deleted.
 */
export const leaveOutDocumentActions = (actions: DocumentAction[]): DocumentAction[] =>
  actions
    .filter(({ type }) => type !== 'unpublish')
    .map((action) => (action.type === 'delete' ? onlyDrafts(action) : action));

/** The same of the actions on several entries of a list. */
export const leaveOutBulkActions = (actions: BulkAction[]): BulkAction[] =>
  actions
    .filter(({ type }) => type !== 'unpublish')
    .map((action) => (action.type === 'delete' ? onlyDraftsOf(action) : action));

function onlyDrafts(strapis: DocumentAction): DocumentAction {
  const DeleteDraft: DocumentAction = (props) => {
    const offered = strapis(props);
    return isDraft(props.model, props.document) ? offered : null;
  };
  return Object.assign(DeleteDraft, { type: strapis.type, position: strapis.position });
}

function onlyDraftsOf(strapis: BulkAction): BulkAction {
  const DeleteDrafts: BulkAction = (props) => {
    const offered = strapis(props);
    return props.documents.every((document) => isDraft(props.model, document)) ? offered : null;
  };
  return Object.assign(DeleteDrafts, { type: strapis.type });
}

function isDraft(model: string, document: object | undefined): boolean {
  if (!hasEditions(model)) return true;
  return document !== undefined && 'status' in document && document.status === 'draft';
}
