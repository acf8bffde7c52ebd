import { problemAt } from '../publish/edition-questions';
import { useAnswer } from '../publish/open-dialog';
import { typeOf, useGetHistoryQuery, type Item } from '../publish/publishing-api';
import { ActionDialog } from './action-dialog';
import { TextQuestion } from './text-question';

/** Gives an item another address. */
export function MoveDialog({ item }: { item: Item }) {
  const { currentData: history } = useGetHistoryQuery(item);
  const [typed, setTyped] = useAnswer<string | null>('slug', null);
  const slug = typed ?? history?.standing?.slug ?? '';
  const type = typeOf(item.model) ?? 'entry';
  return (
    <ActionDialog
      item={item}
      action="move"
      title={`Change the address of this ${type}`}
      consequences={[
        'Readers get the new address at once. The old one leads there for ever and stays taken.',
        'Nothing else of your draft is published.',
      ]}
      label="Change the address"
      done="The address is changed."
      body={{ slug }}
      fields={['slug']}
    >
      {(problems) => (
        <TextQuestion
          label="Last part of the address"
          hint="Small letters, digits and single hyphens."
          value={slug}
          error={problemAt(problems, 'slug')}
          onChange={setTyped}
        />
      )}
    </ActionDialog>
  );
}
