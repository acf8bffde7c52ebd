import type { BroughtBlock, Picture, ProseNode } from '../conversion/brought';
import { toBodyRows, mostBlocks, type BodyRow, type LibraryFile } from '../form/body-rows';
import { listRows, type BodyForm } from '../form/bring-into-form';
import type { Note } from '../conversion/notes';
import { insertNodes, isEmpty, partNode, type EditorNode } from './insert-nodes';
import { changeAtOnce, replaceNodes, type SlateEditor } from './slate-editor';

/** Puts running text where the caret is, merged with what it is pasted into. */
export function putNodes(editor: SlateEditor, nodes: readonly ProseNode[]): void {
  changeAtOnce(editor, () => {
    const { index, inserted } = insertAtCaret(editor, nodes, insertNodes);
    replaceNodes(editor, index, 1, [...inserted.before, ...inserted.rest]);
    editor.select(placed(inserted.caret, index));
  });
}

/**
 * Puts running text where the caret is, and the tables and pictures after it as blocks of their own; the text that
 * followed the caret goes behind them. Undoing the step takes the blocks out again.
 */
export function putBlocks(
  editor: SlateEditor,
  blocks: readonly BroughtBlock[],
  files: ReadonlyMap<Picture, LibraryFile>,
  row: number,
  form: BodyForm,
): Note[] {
  const [first, ...others] = blocks;
  const nodes = first?.type === 'prose' ? first.content : [];
  const later = first?.type === 'prose' ? others : blocks;
  let tail: EditorNode[] = [];
  const step = changeAtOnce(editor, () => {
    const { index, inserted } = insertAtCaret(editor, nodes, partNode);
    tail = [...inserted.rest, ...editor.children.slice(index + 1)].filter((node) => !isEmpty(node));
    const kept = inserted.before.length > 0 || index > 0 ? inserted.before : [paragraph];
    replaceNodes(editor, index, editor.children.length - index, kept);
    if (inserted.before.length > 0) editor.select(placed(inserted.caret, index));
  });
  const room = mostBlocks - listRows(form).length;
  const { rows, notes } = toBodyRows(withTail(later, tail), files, room);
  rows.forEach((added, place) => form.addFieldRow('body', added, row + 1 + place));
  if (step) companions.set(step, { form, rows, row });
  return notes;
}

const paragraph: EditorNode = { type: 'paragraph', children: [{ type: 'text', text: '' }] };

function insertAtCaret(editor: SlateEditor, nodes: readonly ProseNode[], insert: typeof insertNodes) {
  if (editor.selection && !isCollapsed(editor.selection)) editor.deleteFragment();
  const [index = 0, ...path] = editor.selection?.anchor.path ?? [editor.children.length - 1];
  const node = editor.children[index] ?? paragraph;
  const offset = editor.selection?.anchor.offset ?? Infinity;
  const point = editor.selection ? { path, offset } : endOf(node);
  return { index, inserted: insert(node, point, nodes) };
}

/** Without a caret, what is pasted goes to the end. */
function endOf(node: EditorNode, path: number[] = []): { path: number[]; offset: number } {
  const children = node.children ?? [];
  const last = children.at(-1);
  return last ? endOf(last, [...path, children.length - 1]) : { path, offset: node.text?.length ?? 0 };
}

const isCollapsed = ({ anchor, focus }: NonNullable<SlateEditor['selection']>): boolean =>
  anchor.offset === focus.offset && anchor.path.join() === focus.path.join();

const placed = (
  { path: [first = 0, ...path], offset }: { path: number[]; offset: number },
  index: number,
) => ({
  path: [index + first, ...path],
  offset,
});

/** The text behind the caret goes on in the last block, where that is text. */
function withTail(blocks: readonly BroughtBlock[], tail: readonly EditorNode[]): BroughtBlock[] {
  if (tail.length === 0) return [...blocks];
  const content = tail as unknown as ProseNode[];
  const last = blocks.at(-1);
  if (last?.type !== 'prose') return [...blocks, { type: 'prose', content }];
  return [...blocks.slice(0, -1), { type: 'prose', content: [...last.content, ...content] }];
}

interface Companion {
  form: BodyForm;
  rows: BodyRow[];
  row: number;
}

/** The blocks that came with a step of an editor. */
const companions = new WeakMap<object, Companion>();

/** Has undoing a paste take out the blocks that came with it, unless they were changed since; doing it again brings them back. */
export function undoWithBlocks(editor: SlateEditor): void {
  const { undo, redo } = editor;
  editor.undo = () => {
    const companion = companionOf(editor.history.undos.at(-1));
    undo();
    if (companion) takeOut(companion);
  };
  editor.redo = () => {
    const companion = companionOf(editor.history.redos.at(-1));
    redo();
    if (companion) {
      const { form, rows, row } = companion;
      rows.forEach((added, place) => form.addFieldRow('body', added, row + 1 + place));
    }
  };
}

const companionOf = (step: object | undefined) => step && companions.get(step);

function takeOut({ form, rows }: Companion): void {
  const present = listRows(form);
  const wanted = rows.map((added) => JSON.stringify(added));
  const kept = present.filter(({ __temp_key__: _, ...row }) => {
    const place = wanted.indexOf(JSON.stringify(row));
    if (place !== -1) wanted.splice(place, 1);
    return place === -1;
  });
  form.onChange('body', kept);
}
