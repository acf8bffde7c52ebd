import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { ReasonClass } from '@shoal/content-schema';
import { ReasonQuestion } from '../actions/reason-question';
import { problemAt, Words } from '../publish/edition-questions';
import { useAnswer } from '../publish/open-dialog';
import { ProblemList } from '../publish/problem-list';
import { problemsOf, useActMutation, type Item, type Problem } from '../publish/publishing-api';
import { stillObjected } from '../publish/still-objected';

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
  const [reason, setReason] = useAnswer<ReasonClass | null>(`reason ${edition}`, null);
  const [text, setText] = useAnswer(`text ${edition}`, '');
  const [sent, setSent] = useState<object | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isHiding = action === 'withhold';
  const body = { edition, ...(isHiding && { reason, text: text.trim() === '' ? null : text }) };
  const problems = stillObjected(problemsOf(error), sent, body);
  const general = problems.filter(({ path }) => !['reason', 'text'].includes(path));

  const send = async () => {
    setSent(body);
    if ('data' in (await act({ ...item, action, body }))) onEnd();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" variant="delta" tabIndex={-1} ref={heading}>
          {isHiding ? `Withhold edition ${edition}?` : `Release edition ${edition}?`}
        </Typography>
        <Typography tag="p">{isHiding ? hides : releases}</Typography>
      </Flex>
      {general.length > 0 && <ProblemList title="Not done" problems={general} />}
      {isHiding && (
        <Reasons reason={reason} text={text} problems={problems} onReason={setReason} onText={setText} />
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

interface ReasonsProps {
  reason: ReasonClass | null;
  text: string;
  problems: readonly Problem[];
  onReason: (reason: ReasonClass) => void;
  onText: (text: string) => void;
}

const Reasons = ({ reason, text, problems, onReason, onText }: ReasonsProps) => (
  <>
    <ReasonQuestion value={reason} error={problemAt(problems, 'reason')} onChange={onReason} />
    <Words
      label="What should readers know?"
      hint="You may leave this empty."
      value={text}
      error={problemAt(problems, 'text')}
      onChange={onText}
      isRequired={false}
    />
  </>
);
