import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useRef, type RefObject } from 'react';
import { DropTarget } from './drop-target';
import { chooseFile } from './form/choose-file';
import { ResultDialog } from './result-dialog';
import { useBringIn } from './use-bring-in';

const accepted = '.docx,.md,.markdown,.html,.htm,.txt';

/** Offers to bring a file into the form, by a button or by dropping it anywhere. */
export const ImportPanel = () => {
  const button = useRef<HTMLButtonElement>(null);
  const { state, choose, confirm, close } = useBringIn(button);
  const isBusy = state.progress !== null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        A Word document (.docx), Markdown (.md) or a web page (.html), with its pictures. You can drop it
        anywhere on this page. Nothing is saved until you save.
      </Typography>
      <Button
        ref={button}
        variant="secondary"
        fullWidth
        loading={isBusy}
        onClick={() => chooseFile(accepted, choose)}
      >
        Import a file
      </Button>
      <Typography role="status" variant="pi" textColor="neutral600">
        {state.progress}
      </Typography>
      {state.error !== null && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {state.error}
        </Typography>
      )}
      <DropTarget onDrop={choose} disabled={isBusy} />
      <AskDialog name={state.asking?.name ?? null} onConfirm={confirm} onCancel={close} from={button} />
      <ResultDialog result={state.result} onClose={close} />
    </Flex>
  );
};

interface AskProps {
  name: string | null;
  from: RefObject<HTMLElement>;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before a file is added to a text that is there already. */
const AskDialog = (props: AskProps) => (
  <Dialog.Root
    open={props.name !== null}
    onOpenChange={(open) => {
      if (!open) props.onCancel();
    }}
  >
    <Dialog.Content
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        props.from.current?.focus();
      }}
    >
      <Dialog.Header>Add to the text that is here?</Dialog.Header>
      <Dialog.Body>
        <Typography>
          There is a text in this form already. What stands in “{props.name}” will follow it; nothing is
          replaced.
        </Typography>
      </Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            Cancel
          </Button>
        </Dialog.Cancel>
        <Button fullWidth onClick={props.onConfirm}>
          Add after the text
        </Button>
      </Dialog.Footer>
    </Dialog.Content>
  </Dialog.Root>
);
