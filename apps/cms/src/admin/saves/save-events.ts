import type { FormRequest } from './form-request';

/** What became of a save: it is kept, or what the form says is nowhere but here. */
export type Outcome = 'saved' | 'refused';

type Listener = (entry: FormRequest, outcome: Outcome) => void;

const listeners = new Set<Listener>();

/** Hears of every save in this tab, until the function that it gives is called. */
export function onSave(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells of a save. */
export function tellOfSave(entry: FormRequest, outcome: Outcome): void {
  for (const listener of listeners) listener(entry, outcome);
}
