import { useCallback, useSyncExternalStore } from 'react';
import type { Item } from './publishing-api';

/** The dialogs that an item has. */
export type DialogName =
  | 'publish'
  | 'correct'
  | 'withdraw'
  | 'restore'
  | 'remove'
  | 'move'
  | 'rename'
  | 'history';

/** An open dialog of an item. */
interface Open extends Item {
  name: DialogName;
}

let open: Open | null = null;
/** What was said in the open dialog so far, by question. */
const answers = new Map<string, unknown>();
let opener: HTMLElement | null = null;
let destination: (() => void) | null = null;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/**
 * Opens a dialog of an item. Actions of Strapi's menus only describe themselves; what they open stands beside the form,
 * which is there again once a new item has got its address.
 */
export function openDialog(name: DialogName, item: Item): void {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  const trigger = menu && document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
  opener = trigger ?? (active instanceof HTMLElement ? active : null);
  destination = null;
  open = { name, ...item };
  answers.clear();
  // The menu gives the focus back before the dialog takes it.
  setTimeout(tell);
}

/** Closes the dialog that is open. */
export function closeDialog(): void {
  open = null;
  answers.clear();
  tell();
}

/** Closes the dialog that is open and leads to another place, once the dialog has let go of the focus. */
export function leaveDialog(goThere: () => void): void {
  destination = goThere;
  closeDialog();
}

/**
 * Puts the focus where it belongs once the dialog is closed: to the place that it was left for, or else where it was
 * before. The form of a new item is another once it is saved, and the
 * button that was pressed is gone: there the focus goes to the one in its place.
 */
export function returnFocus(): void {
  if (destination) return destination();
  if (opener?.isConnected) return opener.focus();
  const name = opener?.textContent;
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.focus();
}

/** The dialog that is open, and of which item. */
export const useOpenDialog = (): Open | null => useSyncExternalStore(listen, () => open);

/**
 * What is said to one question of the open dialog. It outlives the dialog's place in the page: Strapi puts all that
 * stands beside a form in anew where the window crosses a width.
 */
export function useAnswer<Answer>(
  question: string,
  first: Answer,
): [answer: Answer, say: (answer: Answer) => void] {
  const said = useSyncExternalStore(listen, () => answers.get(question));
  const say = useCallback(
    (answer: Answer) => {
      answers.set(question, answer);
      tell();
    },
    [question],
  );
  // Whoever asks a question is the one who answers it.
  return [said === undefined ? first : (said as Answer), say];
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
