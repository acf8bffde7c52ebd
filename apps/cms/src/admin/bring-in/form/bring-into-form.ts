import type { Brought } from '../conversion/brought';
import { createNotebook, joinNotes } from '../conversion/notes';
import { mostBlocks, toBodyRows, type BodyRow } from './body-rows';
import { uploadPictures, type PostUpload } from './upload-pictures';

/** The part of Strapi's form that text is brought into. */
export interface BodyForm {
  getValues: () => object;
  onChange: (field: string, value: unknown) => void;
  addFieldRow: (field: string, value: Record<string, unknown>, index?: number) => void;
}

/** Puts a document behind what is in the form, its title where there is none, and answers what became of it. */
export async function bringIntoForm(
  brought: Brought,
  source: string,
  form: BodyForm,
  post: PostUpload,
  tell: (done: number, all: number) => void,
): Promise<Brought> {
  const files = await uploadPictures(brought.blocks, source, post, tell);
  const title = takeTitle(brought.title, form);
  const present = listRows(form);
  const kept = present.filter((row) => !isEmptyProse(row));
  const { rows, notes } = toBodyRows(brought.blocks, files, mostBlocks - kept.length);
  if (kept.length < present.length) form.onChange('body', kept);
  for (const row of rows) form.addFieldRow('body', row);
  return {
    title: title.taken,
    blocks: brought.blocks.filter((block) => block.type !== 'figure' || files.has(block.picture)),
    notes: joinNotes(joinNotes(brought.notes, title.notes), notes),
  };
}

/** Whether there is a text in the form already. */
export const hasText = (form: BodyForm): boolean => listRows(form).some((row) => !isEmptyProse(row));

/** The rows of the body as they are in the form now. */
export function listRows(form: BodyForm): BodyRow[] {
  const body: unknown = Reflect.get(form.getValues(), 'body');
  return Array.isArray(body) ? body : [];
}

/** A text block as Strapi adds it, with nothing written in it yet. */
const isEmptyProse = ({ __component, content }: BodyRow): boolean =>
  __component === 'body.prose' && (!Array.isArray(content) || content.every(isBlank));

const isBlank = (node: unknown): boolean => {
  if (typeof node !== 'object' || node === null) return true;
  if ('text' in node) return typeof node.text !== 'string' || node.text.trim() === '';
  return !('children' in node) || !Array.isArray(node.children) || node.children.every(isBlank);
};

function takeTitle(title: string | null, form: BodyForm): { taken: string | null; notes: Brought['notes'] } {
  const notebook = createNotebook();
  const present: unknown = Reflect.get(form.getValues(), 'title');
  const isFree = typeof present !== 'string' || present.trim() === '';
  if (title === null || present === title) return { taken: null, notes: [] };
  if (isFree) form.onChange('title', title);
  else notebook.note('other title', title);
  return { taken: isFree ? title : null, notes: notebook.list() };
}
