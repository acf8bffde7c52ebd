import { useSyncExternalStore } from 'react';
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

interface Open extends Item {
  name: DialogName;
}

let open: Open | null = null;
let opener: HTMLElement | null = null;
let destination: (() => void) | null = null;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/**
 * Opens a dialog of an item. Actions of Strapi's menus only describe themselves; what they open stands in our panel
 * beside the form, which is there again once a new item has got its address.
 */
export function openDialog(name: DialogName, item: Item): void {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  const trigger = menu && document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
  opener = trigger ?? (active instanceof HTMLElement ? active : null);
  destination = null;
  open = { name, ...item };
  // The menu gives the focus back before the dialog takes it.
  setTimeout(tell);
}

/** Closes the dialog that is open. */
export function closeDialog(): void {
  open = null;
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

/** The dialog that is open for an item. */
export function useOpenDialog({ model, documentId }: Item): DialogName | null {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  return current?.model === model && current.documentId === documentId ? current.name : null;
}
