import { expect, test } from 'vitest';
import type { ProseNode } from '../conversion/brought';
import { insertNodes, type EditorNode } from './insert-nodes';

const paragraph = (text: string): ProseNode => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string): ProseNode => ({
  type: 'heading',
  level: 2,
  children: [{ type: 'text', text }],
});
const list = (...texts: string[]): ProseNode => ({
  type: 'list',
  format: 'unordered',
  indentLevel: 0,
  children: texts.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});
const into = (node: ProseNode): EditorNode => structuredClone(node) as unknown as EditorNode;

const show = (node: EditorNode): string =>
  node.text ??
  `${node.type ?? ''}(${(node.children ?? []).map(show).join(node.type === 'list' ? ' ' : '+')})`;

const pasted = (node: ProseNode, path: number[], offset: number, nodes: ProseNode[]) => {
  const { before, rest, caret } = insertNodes(into(node), { path, offset }, nodes);
  return { before: before.map(show), rest: rest.map(show), caret };
};

test('a paragraph goes on in the middle of the line that it is pasted into', () => {
  expect(pasted(paragraph('one two'), [0], 3, [paragraph(' and a half')])).toEqual({
    before: ['paragraph(one+ and a half+ two)'],
    rest: [],
    caret: { path: [0, 1], offset: 11 },
  });
});

test('of several paragraphs the first goes on before the caret, and what followed it goes on in the last', () => {
  expect(pasted(paragraph('start end'), [0], 6, [paragraph('A'), heading('B'), paragraph('C')])).toEqual({
    before: ['paragraph(start +A)', 'heading(B)', 'paragraph(C+end)'],
    rest: [],
    caret: { path: [2, 0], offset: 1 },
  });
});

test('words go on in the point of a list, and in the words of a link', () => {
  expect(pasted(list('one', 'two'), [1, 0], 1, [paragraph('X')])).toEqual({
    before: ['list(list-item(one) list-item(t+X+wo))'],
    rest: [],
    caret: { path: [0, 1, 1], offset: 1 },
  });
  const text = { type: 'text' as const, text: 'here' };
  const linked: ProseNode = {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'see ' },
      { type: 'link', url: 'https://a.example', children: [text] },
    ],
  };
  expect(
    pasted(linked, [1, 0], 4, [
      { type: 'paragraph', children: [{ type: 'link', url: '/b', children: [text] }] },
    ]),
  ).toEqual({
    before: ['paragraph(see +link(here+here))'],
    rest: [],
    caret: { path: [0, 1, 1], offset: 4 },
  });
});

test('several paragraphs that are pasted into a point go on in it, then part the list', () => {
  expect(pasted(list('one', 'two'), [0, 0], 3, [paragraph('A'), paragraph('B')])).toEqual({
    before: ['list(list-item(one+A))', 'paragraph(B)'],
    rest: ['list(list-item(two))'],
    caret: { path: [1, 0], offset: 1 },
  });
});

test('an empty paragraph gives way to what is pasted into it', () => {
  expect(pasted(paragraph(''), [0], 0, [heading('A'), list('b')])).toEqual({
    before: ['heading(A)', 'list(list-item(b))'],
    rest: [],
    caret: { path: [1, 0, 0], offset: 1 },
  });
});

test('a heading that is pasted into a paragraph parts it', () => {
  expect(pasted(paragraph('start end'), [0], 6, [heading('A')])).toEqual({
    before: ['paragraph(start )', 'heading(A)'],
    rest: ['paragraph(end)'],
    caret: { path: [1, 0], offset: 1 },
  });
});

test('the points of a list become points of the list that they are pasted into', () => {
  expect(pasted(list('one', 'two'), [0, 0], 3, [list('a', 'b')])).toEqual({
    before: ['list(list-item(one) list-item(a) list-item(b) list-item(two))'],
    rest: [],
    caret: { path: [0, 2, 0], offset: 1 },
  });
});

test('a heading that is pasted into a list parts the list, in the middle of a point too', () => {
  expect(pasted(list('one', 'two'), [1, 0], 1, [heading('A')])).toEqual({
    before: ['list(list-item(one) list-item(t))', 'heading(A)'],
    rest: ['list(list-item(wo))'],
    caret: { path: [1, 0], offset: 1 },
  });
});

test('nothing but a table was pasted: what stood before the caret stays, what followed it moves on', () => {
  expect(pasted(paragraph('start end'), [0], 6, [])).toMatchObject({
    before: ['paragraph(start )'],
    rest: ['paragraph(end)'],
  });
});
