import type { Page } from '@playwright/test';

/** What somebody has done in a page with hand and keys. */
export interface Actions {
  /** Presses of the pointer. */
  presses: number;
  /** Stretches of text typed or pasted into one field. */
  texts: number;
  /** Keys that are no text: Enter, Escape, and those with Control. */
  keys: number;
  /** Files chosen from the machine. */
  files: number;
}

declare global {
  var countedActions: Actions;
}

/**
 * Counts what is done in a page from now on, and answers how to read the count. The page itself counts the events that
 * reach it, so that no step of a test is done for nothing.
 */
export async function countActions(page: Page): Promise<() => Promise<Actions>> {
  let files = 0;
  page.on('filechooser', () => (files += 1));
  await page.evaluate(listen);
  return async () => ({ ...(await page.evaluate(() => globalThis.countedActions)), files });
}

/** All of them. */
export const sum = ({ presses, texts, keys, files }: Actions): number => presses + texts + keys + files;

/** The same in words. */
export const describeActions = (actions: Actions): string => {
  const { presses, texts, keys, files } = actions;
  return `${sum(actions)} actions (${presses} presses, ${texts} texts, ${keys} keys, ${files} files)`;
};

/** Runs in the page, before anything of the page's own hears of an event. */
function listen(): void {
  const counted = { presses: 0, texts: 0, keys: 0, files: 0 };
  globalThis.countedActions = counted;
  let written: EventTarget | null = null;
  const other = (kind: 'presses' | 'keys') => {
    written = null;
    counted[kind] += 1;
  };
  const hear = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) => {
    window.addEventListener(name, act, { capture: true });
  };
  hear('pointerdown', () => {
    other('presses');
  });
  hear('keydown', ({ key, ctrlKey, metaKey }) => {
    const isText = key.length === 1 && !ctrlKey && !metaKey;
    if (!isText && !['Control', 'Meta', 'Shift', 'Alt'].includes(key)) other('keys');
  });
  hear('input', ({ target }) => {
    if (target !== written) counted.texts += 1;
    written = target;
  });
}
