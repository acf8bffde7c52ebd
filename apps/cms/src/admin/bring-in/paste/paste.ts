import { joinNotes } from '../conversion/notes';
import type { Brought, BroughtBlock, ProseNode } from '../conversion/brought';
import { looksLikeMarkdown } from '../conversion/plain-text';
import { tidyAddress } from '../conversion/tidy-address';
import { uploadPictures } from '../form/upload-pictures';
import { findRow } from './find-row';
import { putBlocks, putNodes, undoWithBlocks } from './put-at-caret';
import { isOnlyAddress, readClipboard, type Clip } from './read-clipboard';
import { currentReceiver, type Receiver } from './receiver';
import type { SlateEditor } from './slate-editor';

/** Has the editor of running text keep the structure of what is pasted into it. */
export function keepStructure(editor: SlateEditor): void {
  const plain = editor.insertData;
  undoWithBlocks(editor);
  editor.insertData = (data) => {
    const clip = readClipboard(data);
    if (clip === null || inCode(clip, editor)) plain(data);
    else if (isOnlyAddress(clip)) plain(withoutTracking(clip, data));
    else if (isPlain(clip)) plain(data);
    else void paste(editor, clip, () => plain(data));
  };
}

/** Code takes what is pasted into it letter by letter. */
function inCode(clip: Clip, editor: SlateEditor): boolean {
  const [index = 0] = editor.selection?.anchor.path ?? [];
  return editor.children[index]?.type === 'code' && clip.text !== '';
}

/** What is plain stays as Strapi pastes it: one line, or where plain text was asked for. */
function isPlain(clip: Clip): boolean {
  if (clip.html.trim() !== '' || clip.picture !== null) return false;
  return askedForPlain() || (!clip.text.trim().includes('\n') && !looksLikeMarkdown(clip.text));
}

let withShift = false;

/** Listens for the keys that ask for plain text, which the clipboard itself does not tell. */
export function listenForPlainPaste(): void {
  document.addEventListener(
    'keydown',
    (event) => (withShift = event.shiftKey && event.key.toLowerCase() === 'v'),
    true,
  );
  document.addEventListener('keyup', () => (withShift = false), true);
}

const askedForPlain = () => withShift;

function withoutTracking(clip: Clip, data: DataTransfer): DataTransfer {
  const { url } = tidyAddress(clip.text);
  if (url === null || url === clip.text) return data;
  const tidy = new DataTransfer();
  tidy.setData('text/plain', url);
  return tidy;
}

async function paste(editor: SlateEditor, clip: Clip, plain: () => void): Promise<void> {
  const receiver = currentReceiver();
  const { activeElement } = document;
  const element = activeElement instanceof HTMLElement ? activeElement : null;
  receiver?.tell('Bringing in what you pasted…');
  try {
    const { convertClip } = await import('./convert-clip');
    const brought = await convertClip(clip);
    const notes = await put(editor, brought.blocks, element, receiver);
    receiver?.report({ ...brought, notes: joinNotes(brought.notes, notes) }, element);
  } catch {
    // The words at least, as Strapi pastes them.
    plain();
  } finally {
    receiver?.tell(null);
  }
}

async function put(
  editor: SlateEditor,
  blocks: readonly BroughtBlock[],
  element: Element | null,
  receiver: Receiver | null,
): Promise<Brought['notes']> {
  const [only] = blocks;
  if (blocks.length === 0) return [];
  if (blocks.length === 1 && only?.type === 'prose') {
    putNodes(editor, only.content);
    return [];
  }
  const row = receiver && findRow(editor, element, receiver);
  if (receiver === null || row === null) {
    putNodes(editor, blocks.flatMap(asText));
    return [];
  }
  const files = await uploadPictures(blocks, 'pasted', receiver.post, (done, all) =>
    receiver.tell(`Uploading picture ${done + 1} of ${all}…`),
  );
  return putBlocks(editor, blocks, files, row, receiver.form);
}

/** Where there is no body to add blocks to, the words of a table are paragraphs. */
const asText = (block: BroughtBlock): ProseNode[] => {
  if (block.type === 'prose') return block.content;
  const lines =
    block.type === 'table'
      ? [block.caption, ...block.rows.map((row) => row.join(' | '))]
      : [block.alt, block.caption];
  return lines
    .filter((line) => line !== '')
    .map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
};
