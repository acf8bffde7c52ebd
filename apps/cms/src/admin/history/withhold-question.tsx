import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { ReasonClass } from '@shoal/content-schema';
import { ReasonQuestion } from '../actions/reason-question';
import { problemAt, Words } from '../publish/edition-questions';
import { ProblemList } from '../publish/problem-list';
import { problemsOf, useActMutation, type Item } from '../publish/publishing-api';

interface Props {
  item: Item;
  edition: number;
  action: 'withhold' | 'release';
  onEnd: () => void;
}

const hides =
  'Readers of the history will see its number and date, and why it is withheld, but nothing that it said.';
const releases = 'Readers of the history will be able to read it again.';

/** Keeps an old edition from readers, or shows it again. */
export function WithholdQuestion({ item, edition, action, onEnd }: Props) {
  const [act, { isLoading, error }] = useActMutation();
  const [reason, setReason] = useState<ReasonClass | null>(null);
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isHiding = action === 'withhold';
  const problems = problemsOf(error);
  const general = problems.filter(({ path }) => !['reason', 'text'].includes(path));

  const send = async () => {
    const said = isHiding && { reason, text: text.trim() === '' ? null : text };
    if ('data' in (await act({ ...item, action, body: { edition, ...said } }))) onEnd();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box>
        <Typography tag="h3" variant="delta" tabIndex={-1} ref={heading}>
          {isHiding ? `Withhold edition ${edition}?` : `Release edition ${edition}?`}
        </Typography>
        <Typography tag="p">{isHiding ? hides : releases}</Typography>
      </Box>
      {general.length > 0 && <ProblemList title="Not done" problems={general} />}
      {isHiding && (
        <>
          <ReasonQuestion value={reason} error={problemAt(problems, 'reason')} onChange={setReason} />
          <Words
            label="What should readers know?"
            hint="You may leave this empty."
            value={text}
            error={problemAt(problems, 'text')}
            onChange={setText}
            isRequired={false}
          />
        </>
      )}
      <Flex gap={2}>
        <Button variant="tertiary" onClick={onEnd}>
          Back to the history
        </Button>
        <Button
          variant={isHiding ? 'danger-light' : 'default'}
          loading={isLoading}
          onClick={() => void send()}
        >
          {isHiding ? 'Withhold it' : 'Release it'}
        </Button>
      </Flex>
    </Flex>
  );
}
