import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useForm, useNotification } from '../content-manager';
import { closeDialog } from '../publish/open-dialog';
import { ProblemList } from '../publish/problem-list';
import { problemsOf, useActMutation, type Item } from '../publish/publishing-api';

interface Props {
  item: Item;
  edition: number;
  onCancel: () => void;
}

/** Asks before an edition takes the place of what the draft says, and names what could not be put into it. */
export function ReuseConfirmation({ item, edition, onCancel }: Props) {
  const [act, { isLoading, error }] = useActMutation();
  const { toggleNotification } = useNotification();
  const isUnsaved = useForm('ReuseConfirmation', (state) => state.modified);
  const [lost, setLost] = useState<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const reuse = async () => {
    const answer = await act({ ...item, action: 'reuse', body: { edition } });
    if (!('data' in answer)) return;
    // The server answers what it says it does.
    const { lost: missing } = answer.data as { lost: string[] };
    if (missing.length > 0) return setLost(missing);
    closeDialog();
    toggleNotification({
      type: 'success',
      message: `Edition ${edition} is in the draft. Readers see no change.`,
    });
  };

  return (
    <Box>
      <Typography tag="h3" variant="delta" tabIndex={-1} ref={heading}>
        {lost.length > 0
          ? `Edition ${edition} is in the draft, but for some of it`
          : `Put edition ${edition} into the draft?`}
      </Typography>
      {lost.length > 0 ? (
        <Typography tag="p">{`Deleted since, and so left out: ${lost.join(', ')}.`}</Typography>
      ) : (
        <Typography tag="p">
          {`It takes the place of everything that the draft says now${isUnsaved ? ', and of what you have typed and not saved' : ''}. Readers see no change until you publish.`}
        </Typography>
      )}
      {error !== undefined && <ProblemList title="Not done" problems={problemsOf(error)} />}
      <Flex gap={2} paddingTop={4}>
        <Button variant="tertiary" onClick={onCancel}>
          {lost.length > 0 ? 'Back to the history' : 'Keep the draft'}
        </Button>
        {lost.length === 0 && (
          <Button loading={isLoading} onClick={() => void reuse()}>
            Put it into the draft
          </Button>
        )}
      </Flex>
    </Box>
  );
}
