import { useRef, useState } from 'react';
import { useNotification } from '../content-manager';
import { closeDialog } from '../publish/open-dialog';
import { problemsOf, useActMutation, type Item, type Problem } from '../publish/publishing-api';
import { stillObjected } from '../publish/still-objected';

/**
 * One action of a dialog: pressed twice, it is done once; done, the dialog closes and says so. What is objected to is said
 * until it is changed.
 */
export function useItemAct(
  item: Item,
  action: string,
  done: string,
  body: object,
): { send: () => Promise<void>; problems: Problem[]; isSending: boolean } {
  const [act, { isLoading, error }] = useActMutation();
  const { toggleNotification } = useNotification();
  const [sent, setSent] = useState<object | null>(null);
  const isPressed = useRef(false);
  const send = async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    setSent(body);
    const answer = await act({ ...item, action, body });
    isPressed.current = false;
    if (!('data' in answer)) return;
    closeDialog();
    toggleNotification({ type: 'success', message: done });
  };
  return { send, problems: stillObjected(problemsOf(error), sent, body), isSending: isLoading };
}
