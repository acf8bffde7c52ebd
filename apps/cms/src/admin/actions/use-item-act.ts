import { useRef } from 'react';
import { useNotification } from '../content-manager';
import { closeDialog } from '../publish/open-dialog';
import { problemsOf, useActMutation, type Item, type Problem } from '../publish/publishing-api';

/** One action of a dialog: pressed twice, it is done once; done, the dialog closes and says so. */
export function useItemAct(
  item: Item,
  action: string,
  done: string,
): { send: (body: object) => Promise<void>; problems: Problem[]; isSending: boolean } {
  const [act, { isLoading, error }] = useActMutation();
  const { toggleNotification } = useNotification();
  const isPressed = useRef(false);
  const send = async (body: object) => {
    if (isPressed.current) return;
    isPressed.current = true;
    const answer = await act({ ...item, action, body });
    isPressed.current = false;
    if (!('data' in answer)) return;
    closeDialog();
    toggleNotification({ type: 'success', message: done });
  };
  return { send, problems: problemsOf(error), isSending: isLoading };
}
