import type { BroughtBlock, Picture } from '../conversion/brought';
import { createNotebook, type Note } from '../conversion/notes';

/** A block as Strapi's form holds it. */
export type BodyRow = { __component: string } & Record<string, unknown>;

/** A file of the media library, as Strapi answers an upload. */
export type LibraryFile = Record<string, unknown>;

const mostRows = 100_000;

/** The most blocks that a body may hold. */
export const mostBlocks = 100;

/** Blocks as rows of a form; a picture that is not in the library and what does not fit are named. */
export function toBodyRows(
  blocks: readonly BroughtBlock[],
  files: ReadonlyMap<Picture, LibraryFile>,
  room = mostBlocks,
): { rows: BodyRow[]; notes: Note[] } {
  const notebook = createNotebook();
  const rows = blocks.flatMap((block): BodyRow[] => {
    if (block.type === 'prose') return [{ __component: 'body.prose', content: block.content }];
    if (block.type === 'figure') {
      const file = files.get(block.picture);
      if (file)
        return [
          { __component: 'body.figure', image: { ...image, file, alt: block.alt, caption: block.caption } },
        ];
      notebook.note('picture not uploaded', `${block.alt} ${block.caption}`);
      return [];
    }
    const { caption, headerRow, headerColumn } = block;
    const text = block.rows.map((row) => row.join('\t')).join('\n');
    if (text.length <= mostRows)
      return [{ __component: 'body.table', caption, rows: text, headerRow, headerColumn }];
    notebook.note('too long', `${caption} ${text}`);
    return [];
  });
  for (const row of rows.slice(room)) notebook.note('too many blocks', wordsOfRow(row));
  return { rows: rows.slice(0, room), notes: notebook.list() };
}

const image = { decorative: false, syndicate: true };

const wordsOfRow = (row: unknown): string => {
  if (typeof row === 'string') return row;
  if (Array.isArray(row)) return row.map(wordsOfRow).join(' ');
  if (typeof row !== 'object' || row === null) return '';
  if ('text' in row) return wordsOfRow(row.text);
  return ['children', 'content', 'caption', 'rows', 'image', 'alt']
    .map((name) => wordsOfRow(Reflect.get(row, name)))
    .join(' ');
};
