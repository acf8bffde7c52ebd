import type { ComponentType } from 'react';
import { useLocation } from 'react-router-dom';
import { CorrectDialog } from '../actions/correct-dialog';
import { MoveDialog } from '../actions/move-dialog';
import { RemoveDialog } from '../actions/remove-dialog';
import { RenameDialog } from '../actions/rename-dialog';
import { RestoreDialog } from '../actions/restore-dialog';
import { WithdrawDialog } from '../actions/withdraw-dialog';
import { HistoryDialog } from '../history/history-dialog';
import { useOpenDialog, type DialogName } from './open-dialog';
import { PublishDialog } from './publish-dialog';
import type { Item } from './publishing-api';

/**
 * The dialog that is open, beside the form of its item. It stands with the buttons, as the panels are not in the page on
 * narrow screens until somebody unfolds them.
 */
export function ItemDialogs() {
  const open = useOpenDialog();
  const { pathname } = useLocation();
  if (!open || !pathname.split('/').includes(open.documentId)) return null;
  const { name, ...item } = open;
  const Dialog = dialogs[name];
  return <Dialog item={item} />;
}

const dialogs: Readonly<Record<DialogName, ComponentType<{ item: Item }>>> = {
  publish: PublishDialog,
  correct: CorrectDialog,
  withdraw: WithdrawDialog,
  restore: RestoreDialog,
  remove: RemoveDialog,
  move: MoveDialog,
  rename: RenameDialog,
  history: HistoryDialog,
};
