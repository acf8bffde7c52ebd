import type { Nodes } from 'hast';
import type { Picture } from './brought';
import type { Marks } from './inline';
import type { Notebook } from './notes';
import type { Item, Sink } from './sink';

/** What every part of a walk through a text needs besides the text. */
export interface Reading {
  notebook: Notebook;
  /** The picture at an address, where its bytes are at hand. */
  findPicture: (address: string) => Picture | null;
  /** Walks on through what stands within. */
  walk: (nodes: readonly Nodes[], marks: Marks, sink: Sink) => void;
}

/** Notes what has to leave a list, a quotation or a cell, and hands it on. */
export function moveAfter(items: readonly Item[], { notebook }: Reading): Item[] {
  for (const item of items) notebook.note('moved after', item.type === 'table' ? item.caption : '');
  return [...items];
}
