import { CorrectDialog } from '../actions/correct-dialog';
import { MoveDialog } from '../actions/move-dialog';
import { RemoveDialog } from '../actions/remove-dialog';
import { RenameDialog } from '../actions/rename-dialog';
import { RestoreDialog } from '../actions/restore-dialog';
import { WithdrawDialog } from '../actions/withdraw-dialog';
import { HistoryDialog } from '../history/history-dialog';
import { useOpenDialog } from './open-dialog';
import { PublishDialog } from './publish-dialog';
import type { Item } from './publishing-api';

/** The dialog of an item that is open, if one is. */
export function ItemDialogs({ item }: { item: Item }) {
  switch (useOpenDialog(item)) {
    case 'publish':
      return <PublishDialog item={item} />;
    case 'correct':
      return <CorrectDialog item={item} />;
    case 'withdraw':
      return <WithdrawDialog item={item} />;
    case 'restore':
      return <RestoreDialog item={item} />;
    case 'remove':
      return <RemoveDialog item={item} />;
    case 'move':
      return <MoveDialog item={item} />;
    case 'rename':
      return <RenameDialog item={item} />;
    case 'history':
      return <HistoryDialog item={item} />;
    default:
      return null;
  }
}
