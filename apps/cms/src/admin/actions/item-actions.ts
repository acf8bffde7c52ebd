import type { ItemHistory } from '../../publishing/history/editors-answers';
import { useDocumentRBAC, type DocumentAction } from '../content-manager';
import { openDialog, type DialogName } from '../publish/open-dialog';
import { hasEditions, typeOf, useGetHistoryQuery } from '../publish/publishing-api';

interface Offer {
  dialog: DialogName;
  label: string;
  isDangerous?: boolean;
  isOffered(type: string, standing: NonNullable<ItemHistory['standing']>): boolean;
}

const offers: Offer[] = [
  { dialog: 'history', label: 'History', isOffered: (type) => isText(type) },
  {
    dialog: 'correct',
    label: 'Correct',
    isOffered: (type, { state }) => isText(type) && state !== 'removed',
  },
  {
    dialog: 'restore',
    label: 'Restore',
    isOffered: (type, { state, removal }) =>
      isText(type) && (state === 'withdrawn' || (state === 'removed' && removal?.reason !== null)),
  },
  {
    dialog: 'move',
    label: 'Change the address',
    isOffered: (_type, { state }) => state !== 'removed',
  },
  {
    dialog: 'rename',
    label: 'Change the name everywhere',
    isOffered: (type, { state }) => type === 'author' && state !== 'removed',
  },
  {
    dialog: 'withdraw',
    label: 'Withdraw',
    isDangerous: true,
    isOffered: (type, { state }) => type === 'article' && state === 'live',
  },
  {
    dialog: 'remove',
    label: 'Remove',
    isDangerous: true,
    isOffered: (type, { state }) => isText(type) && state !== 'removed',
  },
];

const isText = (type: string) => type === 'article' || type === 'page';

/** What can be done to an item that is or was published, in the menus of its form. */
export const itemActions: DocumentAction[] = offers.map(createAction);

function createAction({ dialog, label, isDangerous = false, isOffered }: Offer): DocumentAction {
  const ItemAction: DocumentAction = ({ documentId, model }) => {
    const type = typeOf(model);
    const item = { model, documentId: documentId ?? '' };
    const skip = type === undefined || documentId === undefined;
    const { currentData: history } = useGetHistoryQuery(item, { skip });
    const canPublish = useDocumentRBAC('ItemAction', (state) => state.canPublish);
    const canUpdate = useDocumentRBAC('ItemAction', (state) => state.canUpdate);
    if (skip || !history?.standing || !isOffered(type, history.standing)) return null;
    return {
      label,
      variant: isDangerous ? 'danger' : 'default',
      disabled: !(hasEditions(model) ? canPublish : canUpdate),
      // Beside Save alone, the first would be a button of its own.
      position: [hasEditions(model) ? 'panel' : 'header'],
      onClick: () => {
        openDialog(dialog, item);
        return true;
      },
    };
  };
  ItemAction.position = ['panel', 'header'];
  return ItemAction;
}
