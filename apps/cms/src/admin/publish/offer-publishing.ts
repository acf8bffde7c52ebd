import type { contentManagerOf } from '../content-manager';
import { itemActions } from '../actions/item-actions';
import { leaveOutBulkActions, leaveOutDocumentActions } from '../actions/leave-out-strapis';
import { PublishAction } from './publish-action';
import { StandingPanel } from './standing-panel';

/** Puts our own publishing in place of Strapi's, which reaches readers at the first press. */
export function offerPublishing(contentManager: ReturnType<typeof contentManagerOf>): void {
  contentManager.addDocumentAction((actions) => [
    ...leaveOutDocumentActions(actions).map((action) => (action.type === 'publish' ? PublishAction : action)),
    ...itemActions,
  ]);
  contentManager.addBulkAction(leaveOutBulkActions);
  contentManager.addEditViewSidePanel([StandingPanel]);
}
