import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { sayWhen } from './clock';
import { useAsked, type Values } from './conflict';
import { ConflictDialog } from './conflict-dialog';
import { listDifferences } from './differences';
import { TextChanges } from './text-changes';
import { useKeptCopy, type OfferedCopy } from './use-kept-copy';
import { useLaterSave, type LaterSave } from './use-later-save';

/** The panel that speaks up when two versions of what is written are about: of two people, or of two times. */
export const SavesPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const asked = useAsked();
  const offered = useKeptCopy(model, documentId);
  const later = useLaterSave(model, documentId, document?.updatedAt);
  if (activeTab === 'published' || !(asked || offered || later)) return null;
  return {
    title: 'Unsaved work',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status">
        {later && !asked && <Later later={later} />}
        {offered && !asked && <Offered offered={offered} />}
        <ConflictDialog />
      </Flex>
    ),
  };
};

function Later({ later: { by, at } }: { later: LaterSave }) {
  return (
    <Typography tag="p">
      {by ?? 'Somebody else'} saved this at {sayWhen(at)}, after you opened it. When you save, you will see
      both and choose.
    </Typography>
  );
}

function Offered({ offered: { copy, putBack, discard } }: { offered: OfferedCopy }) {
  const values = useForm('SavesPanel', (form) => form.values as Values);
  const [isLooking, setLooking] = useState(false);
  return (
    <>
      <Typography tag="p">You have unsaved changes from {sayWhen(copy.at)}.</Typography>
      <Button fullWidth variant="secondary" onClick={putBack}>
        Put them back
      </Button>
      <Button fullWidth variant="tertiary" onClick={() => setLooking(true)}>
        Look at them
      </Button>
      <Button fullWidth variant="danger-light" onClick={discard}>
        Discard them
      </Button>
      <Modal.Root open={isLooking} onOpenChange={setLooking}>
        <Modal.Content aria-describedby={undefined}>
          <Box padding={5} borderColor="neutral150" borderWidth="0 0 1px 0">
            <Modal.Title>Your unsaved changes from {sayWhen(copy.at)}</Modal.Title>
          </Box>
          <Modal.Body>
            <TextChanges differences={listDifferences(values, copy.values)} />
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={() => setLooking(false)}>
              Close
            </Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
