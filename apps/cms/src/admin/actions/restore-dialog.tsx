import { typeOf, useGetHistoryQuery, type Item } from '../publish/publishing-api';
import { ActionDialog } from './action-dialog';

/** Takes a notice off, or brings back what was removed. */
export function RestoreDialog({ item }: { item: Item }) {
  const { currentData: history } = useGetHistoryQuery(item);
  const type = typeOf(item.model) ?? 'entry';
  const isRemoved = history?.standing?.state === 'removed';
  return (
    <ActionDialog
      item={item}
      action="restore"
      title={`Restore this ${type}`}
      consequences={[
        isRemoved
          ? `Readers will have the ${type} again at its address, as its last edition had it.`
          : 'The notice goes, and the article is in lists and search again.',
        'Your draft stays as it is, and is not published by this.',
      ]}
      label={`Restore the ${type}`}
      done={`The ${type} is restored.`}
      body={{}}
    />
  );
}
