import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import { sayWhen } from './clock';
import { useAsked } from './conflict';
import { listDifferences, writeOut } from './differences';
import { TextChanges } from './text-changes';

/** Shows what somebody else has saved beside what the editor wrote, and asks which is to be kept. */
export function ConflictDialog() {
  const asked = useAsked();
  if (!asked) return null;
  const { conflict, answer } = asked;
  const { mine, theirs, by } = conflict;
  const who = by ?? 'Somebody else';
  return (
    // Nothing but a choice closes it: either text could be lost otherwise.
    <Modal.Root open>
      <Modal.Content aria-describedby="conflict-words">
        <Box padding={5} borderColor="neutral150" borderWidth="0 0 1px 0">
          <Modal.Title>{who} saved this while you were writing</Modal.Title>
        </Box>
        <Modal.Body>
          <Typography tag="p" id="conflict-words">
            They saved at {sayWhen(String(theirs['updatedAt']))}. Nothing of yours has been saved yet, and
            nothing of theirs is lost. Below, <del>what only they say</del> is struck through and{' '}
            <ins>what only you say</ins> is underlined.
          </Typography>
          <TextChanges differences={listDifferences(theirs, mine)} />
        </Modal.Body>
        <Modal.Footer>
          <CopyButton text={writeOut(mine)} />
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" onClick={() => answer('theirs')}>
              Show theirs, keep mine aside
            </Button>
            <Button variant="danger-light" onClick={() => answer('mine')}>
              Save mine over theirs
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function CopyButton({ text }: { text: string }) {
  const { copy } = useClipboard();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button variant="tertiary" onClick={() => void copy(text).then(setCopied)}>
      <span aria-live="polite">{isCopied ? 'Copied' : 'Copy my text'}</span>
    </Button>
  );
}
