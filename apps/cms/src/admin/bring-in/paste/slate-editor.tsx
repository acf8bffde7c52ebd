import type { NonSelectorBlock, RichTextBlocksStore } from '@strapi/content-manager/strapi-admin';
import type { EditorNode, Point } from './insert-nodes';

/** What of Slate's editor, as Strapi makes it, pasting needs: nothing but members of the editor itself. */
export interface SlateEditor {
  children: EditorNode[];
  selection: { anchor: Point; focus: Point } | null;
  history: { undos: object[]; redos: object[] };
  insertData: (data: DataTransfer) => void;
  apply: (operation: { type: 'insert_node' | 'remove_node'; path: number[]; node: EditorNode }) => void;
  select: (point: Point) => void;
  deleteFragment: () => void;
  withoutNormalizing: (change: () => void) => void;
  undo: () => void;
  redo: () => void;
}

const methods = [
  'insertData',
  'apply',
  'select',
  'deleteFragment',
  'withoutNormalizing',
  'undo',
  'redo',
] as const;

/** The editor of running text as pasting knows it; throws where a version of Strapi makes another one. */
function slateEditorOf(editor: object): SlateEditor {
  const found = (name: string): unknown => Reflect.get(editor, name);
  const isKnown =
    methods.every((name) => typeof found(name) === 'function') && typeof found('history') === 'object';
  if (!isKnown) throw new Error('The editor of running text of this Strapi cannot be pasted into');
  return editor as SlateEditor;
}

/** Adds a plugin to the editor of running text: Strapi takes plugins with kinds of paragraph, and this one is never written. */
export const addSlatePlugin =
  (plugin: (editor: SlateEditor) => void) =>
  (blocks: RichTextBlocksStore): RichTextBlocksStore => {
    const carrier: NonSelectorBlock = {
      isInBlocksSelector: false,
      matchNode: () => false,
      renderElement: () => <></>,
      plugin: (editor) => {
        plugin(slateEditorOf(editor));
        return editor;
      },
    };
    // Behind all others, so that it has the first word on what is pasted.
    return { ...blocks, pasting: carrier };
  };

/** Changes the text at the caret as one step of undoing, and answers that step. */
export function changeAtOnce(editor: SlateEditor, change: () => void): object | undefined {
  editor.withoutNormalizing(change);
  return editor.history.undos.at(-1);
}

/** Replaces one node, and those behind it if asked to, by others. */
export function replaceNodes(
  editor: SlateEditor,
  from: number,
  count: number,
  nodes: readonly EditorNode[],
): void {
  const replaced = editor.children.slice(from, from + count);
  nodes.forEach((node, index) => editor.apply({ type: 'insert_node', path: [from + index], node }));
  for (const node of replaced) editor.apply({ type: 'remove_node', path: [from + nodes.length], node });
}
