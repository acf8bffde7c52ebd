import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Values } from './conflict';

/** Whose copy it is, and of what. */
export interface CopyOf {
  /** The administrator: nobody else in this browser is offered it. */
  by: string;
  uid: string;
  /** `new` for an entry that was never saved. */
  id: string;
}

/** What a form said and nobody has saved. */
export interface KeptCopy {
  at: number;
  values: Values;
}

const longestMs = 14 * 24 * 60 * 60_000;
const mostBytes = 4 * 1024 * 1024;
const mostCopies = 30;

const keyOf = ({ by, uid, id }: CopyOf) => `${by}|${uid}|${id}`;

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('shoal-unsaved', 'copies'));

/** The copy of an entry, if there is one that is not too old. */
export async function getCopy(of: CopyOf): Promise<KeptCopy | null> {
  const copy = await get<KeptCopy>(keyOf(of), store());
  return copy && Date.now() - copy.at < longestMs ? copy : null;
}

/** Keeps what a form says, in place of what was kept of it before. The oldest copies make room. */
export async function putCopy(of: CopyOf, values: Values): Promise<KeptCopy> {
  const copy: KeptCopy = { at: Date.now(), values };
  if (JSON.stringify(values).length < mostBytes) await set(keyOf(of), copy, store());
  await removeOldest();
  return copy;
}

/** Forgets the copy of an entry. */
export const removeCopy = (of: CopyOf): Promise<void> => del(keyOf(of), store());

async function removeOldest(): Promise<void> {
  const kept = await entries<string, KeptCopy>(store());
  const newestFirst = kept.sort(([, a], [, b]) => b.at - a.at);
  const over = newestFirst.filter(([, { at }], place) => place >= mostCopies || Date.now() - at > longestMs);
  for (const [key] of over) await del(key, store());
}
