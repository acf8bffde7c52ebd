import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { itemActions } from '../actions/item-actions';
import { leaveOutBulkActions, leaveOutDocumentActions } from '../actions/leave-out-strapis';
import { ItemDialogs } from './item-dialogs';
import { PublishAction } from './publish-action';
import { StandingPanel } from './standing-panel';

/** Puts our own publishing in place of Strapi's, which reaches readers at the first press. */
export function offerPublishing(app: StrapiApp): void {
  const contentManager = contentManagerOf(app);
  contentManager.addDocumentAction((actions) => [
    ...leaveOutDocumentActions(actions).map((action) => (action.type === 'publish' ? PublishAction : action)),
    ...itemActions,
  ]);
  contentManager.addBulkAction(leaveOutBulkActions);
  contentManager.addEditViewSidePanel([StandingPanel]);
  const dialogs = { name: 'item-dialogs', Component: ItemDialogs };
  app.getPlugin('content-manager').injectComponent('editView', 'right-links', dialogs);
}
