/// <reference types="node" />
import { createRequire } from 'node:module';
import type { SlateEditor } from '../paste/slate-editor';

const own = createRequire(import.meta.url);
const ofStrapi = createRequire(own.resolve('@strapi/content-manager/package.json'));

/** An editor of the Slate that Strapi ships, with its history, and with this text in it. */
export function createShippedEditor(children: SlateEditor['children']): SlateEditor {
  const { createEditor } = ofStrapi('slate');
  const { withHistory } = ofStrapi('slate-history');
  const editor = withHistory(createEditor());
  const { isInline } = editor;
  editor.isInline = (element: { type: string }) => element.type === 'link' || isInline(element);
  editor.insertData = () => undefined;
  editor.children = children;
  return editor;
}
