import { Flex, Portal, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';

const whole = {
  position: 'fixed' as const,
  inset: 0,
  zIndex: 400,
  pointerEvents: 'none' as const,
  opacity: 0.95,
};

/** Takes a file that is dropped anywhere on the page, except in dialogs, which have uses of their own for it. */
export const DropTarget = ({ onDrop, disabled }: { onDrop: (file: File) => void; disabled: boolean }) => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (disabled) return;
    const over = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!bringsFile(event) || !file) return;
      event.preventDefault();
      onDrop(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [disabled, onDrop]);
  if (!isOver) return null;
  return (
    <Portal>
      <Flex style={whole} background="primary100" justifyContent="center">
        <Typography variant="alpha">Drop the file to bring it into this text</Typography>
      </Flex>
    </Portal>
  );
};

const bringsFile = (event: DragEvent): boolean =>
  !event.defaultPrevented &&
  (event.dataTransfer?.types.includes('Files') ?? false) &&
  !(
    event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]') !== null
  );
