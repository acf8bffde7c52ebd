import { expect, test } from 'vitest';
import type { BroughtBlock, ProseNode } from '../conversion/brought';
import { createMemoryForm } from '../testing/memory-form';
import { createShippedEditor } from '../testing/shipped-slate';
import type { EditorNode } from './insert-nodes';
import { putBlocks, putNodes, undoWithBlocks } from './put-at-caret';
import { addSlatePlugin, type SlateEditor } from './slate-editor';

const paragraph = (text: string): ProseNode => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const table: BroughtBlock = {
  type: 'table',
  caption: 'T',
  rows: [['a', 'b']],
  headerRow: true,
  headerColumn: false,
};
const blocks: BroughtBlock[] = [
  { type: 'prose', content: [paragraph('one')] },
  table,
  { type: 'prose', content: [paragraph('two')] },
];
const editorWith = (...texts: string[]) =>
  createShippedEditor(texts.map(paragraph) as unknown as EditorNode[]);
const textOf = (node: object): string =>
  'text' in node
    ? String(node.text)
    : 'children' in node && Array.isArray(node.children)
      ? node.children.map(textOf).join('')
      : '';
const linesOf = (editor: SlateEditor) => editor.children.map(textOf);
const flushed = () => new Promise((done) => setTimeout(done));

test('Strapi’s editor has all that pasting uses, and takes the plugin by Strapi’s own interface', () => {
  const known: SlateEditor[] = [];
  const { pasting } = addSlatePlugin((editor) => known.push(editor))({});
  const editor = editorWith('');
  const plugin: unknown = pasting?.plugin;
  if (typeof plugin !== 'function') throw new Error('There is no plugin');
  plugin(editor);
  expect(known).toEqual([editor]);
  expect(() => plugin({})).toThrow('cannot be pasted into');
});

test('running text goes where the caret is, over what was selected, and is undone in one step', async () => {
  const editor = editorWith('start middle end', 'after');
  editor.select({ path: [0, 0], offset: 6 });
  Reflect.apply(Reflect.get(editor, 'setPoint'), editor, [{ path: [0, 0], offset: 12 }, { edge: 'focus' }]);
  putNodes(editor, [paragraph('A'), paragraph('B')]);
  expect(linesOf(editor)).toEqual(['start A', 'B end', 'after']);
  expect(editor.selection?.anchor).toEqual({ path: [1, 0], offset: 1 });
  await flushed();
  editor.undo();
  expect(linesOf(editor)).toEqual(['start middle end', 'after']);
});

test('tables follow as blocks with the text behind the caret, and go with one undo and come with one redo', async () => {
  const editor = editorWith('start end', 'after');
  const form = createMemoryForm({ body: [{ __component: 'body.prose' }, { __component: 'body.quote' }] });
  undoWithBlocks(editor);
  editor.select({ path: [0, 0], offset: 6 });
  putBlocks(editor, blocks, new Map(), 0, form);
  const kinds = () => form.body().map((row) => ('__component' in row ? row.__component : ''));
  expect(linesOf(editor)).toEqual(['start one']);
  expect(kinds()).toEqual(['body.prose', 'body.table', 'body.prose', 'body.quote']);
  expect(form.body()[2]).toMatchObject({
    content: [paragraph('two'), paragraph('end'), paragraph('after')],
  });
  await flushed();
  editor.undo();
  expect(linesOf(editor)).toEqual(['start end', 'after']);
  expect(kinds()).toEqual(['body.prose', 'body.quote']);
  editor.redo();
  expect(linesOf(editor)).toEqual(['start one']);
  expect(kinds()).toEqual(['body.prose', 'body.table', 'body.prose', 'body.quote']);
});

test('a block that was changed since stays when the paste is undone', async () => {
  const editor = editorWith('');
  const form = createMemoryForm({ body: [{ __component: 'body.prose' }] });
  undoWithBlocks(editor);
  putBlocks(editor, blocks, new Map(), 0, form);
  form.onChange(
    'body',
    form.body().map((row) => ('rows' in row ? { ...row, caption: 'Tides' } : row)),
  );
  await flushed();
  editor.undo();
  expect(form.body()).toHaveLength(2);
});

test('an empty text into which only a table is pasted keeps a paragraph to write in', () => {
  const editor = editorWith('');
  const form = createMemoryForm({ body: [{ __component: 'body.prose' }] });
  putBlocks(editor, [table], new Map(), 0, form);
  expect(linesOf(editor)).toEqual(['']);
  expect(form.body()).toHaveLength(2);
});
