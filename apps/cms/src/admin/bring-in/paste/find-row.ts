import { listRows } from '../form/bring-into-form';
import type { Receiver } from './receiver';
import type { SlateEditor } from './slate-editor';

/** Which block of the body an editor is in: by its place on the page, else by its text. */
export function findRow(editor: SlateEditor, element: Element | null, { form }: Receiver): number | null {
  const rows = listRows(form);
  const item = element?.closest('[data-slate-editor]')?.closest('ol > li');
  const place = item?.parentElement ? [...item.parentElement.children].indexOf(item) : -1;
  if (rows[place] !== undefined) return place;
  // Expanded over the page, an editor is no longer among its neighbours.
  const text = JSON.stringify(editor.children);
  const same = rows.flatMap(({ content }, index) => (JSON.stringify(content) === text ? index : []));
  return same.length === 1 ? (same[0] ?? null) : null;
}
