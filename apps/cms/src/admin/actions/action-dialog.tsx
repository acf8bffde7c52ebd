import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ItemModal } from '../publish/item-modal';
import { closeDialog } from '../publish/open-dialog';
import { ProblemList } from '../publish/problem-list';
import type { Item, Problem } from '../publish/publishing-api';
import { useItemAct } from './use-item-act';

interface Props {
  item: Item;
  /** The last part of the address at which it is done. */
  action: string;
  title: string;
  /** What it means to readers, said before anything is asked. */
  consequences: readonly string[];
  /** What the button says. */
  label: string;
  isDangerous?: boolean;
  /** What is said once it is done. */
  done: string;
  body: object;
  /** The questions; each shows what is objected to at its field. */
  children?: (problems: readonly Problem[]) => ReactNode;
  /** The fields that the questions show problems at. */
  fields?: readonly string[];
}

/** A dialog that does one thing to an item: what it means, what has to be known, one button. */
export function ActionDialog({ item, action, done, body, fields = [], ...shown }: Props) {
  const { send, problems, isSending } = useItemAct(item, action, done, body);
  const general = problems.filter(({ path }) => !fields.includes(path));
  return (
    <ItemModal
      title={shown.title}
      footer={
        <>
          <Button variant="tertiary" onClick={closeDialog}>
            Cancel
          </Button>
          <Button
            variant={shown.isDangerous ? 'danger-light' : 'default'}
            loading={isSending}
            onClick={() => void send()}
          >
            {shown.label}
          </Button>
        </>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {shown.consequences.map((consequence) => (
          <Typography key={consequence} tag="p">
            {consequence}
          </Typography>
        ))}
      </Flex>
      {general.length > 0 && <ProblemList title="Not done" problems={general} />}
      {shown.children?.(problems)}
    </ItemModal>
  );
}
