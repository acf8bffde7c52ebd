import { problemAt, Words } from '../publish/edition-questions';
import { useAnswer } from '../publish/open-dialog';
import type { Item } from '../publish/publishing-api';
import { ActionDialog } from './action-dialog';

/** Puts a notice above an article. */
export function WithdrawDialog({ item }: { item: Item }) {
  const [explanation, setExplanation] = useAnswer('explanation', '');
  return (
    <ActionDialog
      item={item}
      action="withdraw"
      title="Withdraw this article"
      consequences={[
        'Readers will still be able to read it, under a notice that says why it no longer holds. It leaves lists and search.',
        'Your draft stays as it is. You can restore the article at any time.',
      ]}
      label="Withdraw the article"
      isDangerous
      done="The article is withdrawn."
      body={{ explanation }}
      fields={['explanation']}
    >
      {(problems) => (
        <Words
          label="Why is it withdrawn?"
          hint="Readers see this in the notice."
          value={explanation}
          error={problemAt(problems, 'explanation')}
          onChange={setExplanation}
        />
      )}
    </ActionDialog>
  );
}
