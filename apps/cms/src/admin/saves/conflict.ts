import { useSyncExternalStore } from 'react';
import type { FormRequest } from './form-request';

/** An entry as the content manager has it. */
export type Values = Record<string, unknown>;

/** Somebody saved an entry while another form of it was open, and that form is being saved. */
export interface Conflict {
  entry: FormRequest;
  /** What the form sends. */
  mine: Values;
  /** What was saved meanwhile. */
  theirs: Values;
  /** Who saved it; null where nobody knows. */
  by: string | null;
}

/** Whose text is to be kept. */
export type Choice = 'mine' | 'theirs';

interface Asked {
  conflict: Conflict;
  answer: (choice: Choice) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

/** Asks the editor whose text is to be kept. Where nothing on the page could ask, nothing is written over. */
export function askWhose(conflict: Conflict): Promise<Choice> {
  if (listeners.size === 0) return Promise.resolve('theirs');
  return new Promise((resolve) => {
    show({
      conflict,
      answer(choice) {
        show(null);
        resolve(choice);
      },
    });
  });
}

/** The question that the editor is asked now. */
export const useAsked = (): Asked | null => useSyncExternalStore(listen, () => asked);

function show(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    // Nobody is left to answer.
    if (listeners.size === 0) asked?.answer('theirs');
  };
}
