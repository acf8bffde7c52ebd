import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { focusDialog } from '../focus-dialog';
import { EnteredFields } from './entered-fields';
import type { Addition } from './use-add-names';
import { useCreate, type Entered } from './use-create';

interface Props {
  type: 'organisation' | 'author';
  name: string;
  onClose: () => void;
  onCreated: (created: Addition) => void;
}

/** Asks what is needed of a new organisation or author; the rest can be added to its own form later. */
export const CreateDialog = ({ onClose, ...props }: Props) => (
  <Modal.Root
    open
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal.Content aria-describedby={undefined} onOpenAutoFocus={focusDialog}>
      <Questions {...props} />
    </Modal.Content>
  </Modal.Root>
);

function Questions({ type, name, onCreated }: Omit<Props, 'onClose'>) {
  const [entered, setEntered] = useState<Entered>({ name, kind: null, role: '', organisation: null });
  const { isBusy, errors, create } = useCreate(type, onCreated);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // As far as React is concerned the dialog is inside the form of the article.
    event.stopPropagation();
    create(entered);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Modal.Header closeLabel="Close">
        <Modal.Title>Create an {type}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <EnteredFields
            type={type}
            entered={entered}
            errors={errors}
            onChange={(part) => {
              setEntered((before) => ({ ...before, ...part }));
            }}
          />
          {errors[''] && (
            <Typography role="alert" textColor="danger600">
              {errors['']}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
        <Button type="submit" loading={isBusy}>
          Create and add
        </Button>
      </Modal.Footer>
    </form>
  );
}
