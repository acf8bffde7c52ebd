import { Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { focusDialog } from '../focus-dialog';
import { closeDialog, returnFocus } from './open-dialog';

interface Props {
  title: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** A dialog about an item. Closing it brings the focus back to what opened it. */
export const ItemModal = ({ title, children, footer }: Props) => (
  <Modal.Root open onOpenChange={(isOpen) => (isOpen ? undefined : closeDialog())}>
    <Modal.Content
      onOpenAutoFocus={focusDialog}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        returnFocus();
      }}
    >
      <Modal.Header closeLabel="Close">
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {children}
        </Flex>
      </Modal.Body>
      {footer !== undefined && <Modal.Footer>{footer}</Modal.Footer>}
    </Modal.Content>
  </Modal.Root>
);
