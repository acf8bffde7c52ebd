import { expect, test, vi } from 'vitest';
import type { EditorNode } from './insert-nodes';
import { createShippedEditor } from '../testing/shipped-slate';
import { keepStructure } from './paste';

/** As much of a clipboard as is read of it. */
class Clipboard {
  readonly files: File[] = [];
  readonly #held = new Map<string, string>();

  get types(): string[] {
    return [...this.#held.keys()];
  }
  getData(type: string): string {
    return this.#held.get(type) ?? '';
  }
  setData(type: string, text: string): void {
    this.#held.set(type, text);
  }
}

const pasteInto = (type: string, contents: Record<string, string>): string[] => {
  vi.stubGlobal('DataTransfer', Clipboard);
  const node: EditorNode = { type, children: [{ type: 'text', text: '' }] };
  const editor = createShippedEditor([node]);
  const given: string[] = [];
  editor.insertData = (data) => given.push(data.getData('text/plain'));
  keepStructure(editor);
  const data = new DataTransfer();
  for (const [name, text] of Object.entries(contents)) data.setData(name, text);
  editor.insertData(data);
  return given;
};

test('an address alone goes to Strapi, which makes a link of it, without what tracks readers', () => {
  expect(pasteInto('paragraph', { 'text/plain': 'https://a.example/?utm_source=b&c=1' })).toEqual([
    'https://a.example/?c=1',
  ]);
});

test('one plain line, what is pasted into code and what Strapi’s editor copied stay Strapi’s', () => {
  expect(pasteInto('paragraph', { 'text/plain': 'a line' })).toEqual(['a line']);
  expect(pasteInto('code', { 'text/plain': '# a', 'text/html': '<h1>a</h1>' })).toEqual(['# a']);
  const own = '<p data-slate-fragment="x">a</p>';
  expect(pasteInto('paragraph', { 'text/plain': 'a', 'text/html': own })).toEqual(['a']);
});
