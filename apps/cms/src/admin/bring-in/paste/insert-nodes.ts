import type { Inline, ProseNode } from '../conversion/brought';

/** A node of the editor's text: what Strapi keeps, and what an editor may add to it. */
export interface EditorNode {
  type?: string;
  text?: string;
  children?: EditorNode[];
  [name: string]: unknown;
}

/** A place in a text, as Slate names it. */
export interface Point {
  path: number[];
  offset: number;
}

/** What takes the place of the node that the caret is in. */
export interface Inserted {
  /** Up to and with what was pasted. */
  before: EditorNode[];
  /** What followed the caret in its node, where it did not join what was pasted. */
  rest: EditorNode[];
  /** Where the caret stands afterwards; its path begins at `before`. */
  caret: Point;
}

/** Puts nodes where the caret is within one node: they join what is before and behind where both are of a kind. */
export function insertNodes(node: EditorNode, point: Point, nodes: readonly ProseNode[]): Inserted {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'paragraph') return insertWords(node, point, only.children);
  const { before, rest, caret } = partNode(node, point, nodes);
  const [last, right] = [before.at(-1), rest[0]];
  if (!last || !right || nodes.length === 0 || !isSame(last, right)) return { before, rest, caret };
  return { before: [...before.slice(0, -1), join(last, right)], rest: [], caret };
}

/** Puts nodes where the caret is within one node, and keeps what followed it apart: something else is to come between. */
export function partNode(node: EditorNode, point: Point, nodes: readonly ProseNode[]): Inserted {
  const [left, right] = splitNode(node, point.path, point.offset);
  const before = joinFirst(left, nodes.map(copy));
  const last = before.at(-1);
  const caret = last ? endOf(last, [before.length - 1]) : { path: [0, 0], offset: 0 };
  return { before, rest: unlessEmpty(right), caret };
}

/** Words go on in the line that they are pasted into, whatever it is; within a link they are its words. */
function insertWords(node: EditorNode, { path, offset }: Point, words: readonly Inline[]): Inserted {
  const [index = 0, ...deeper] = path;
  const children = node.children ?? [];
  const child = children[index];
  const own =
    node.type === 'link' ? words.flatMap((word) => (word.type === 'link' ? word.children : word)) : words;
  const replace = (by: EditorNode[]) => ({
    ...node,
    children: [...children.slice(0, index), ...by, ...children.slice(index + 1)],
  });
  if (child !== undefined && child.text === undefined) {
    const { before, caret } = insertWords(child, { path: deeper, offset }, own);
    return {
      before: [replace(before)],
      rest: [],
      caret: { path: [0, index, ...caret.path.slice(1)], offset: caret.offset },
    };
  }
  const [left, right] = child ? splitNode(child, [], offset) : [{ text: '' }, { text: '' }];
  const pasted = own.map(copy);
  const last = pasted.at(-1) ?? left;
  const end = endOf(last, [0, index + unlessEmpty(left).length + pasted.length - 1]);
  return {
    before: [replace([...unlessEmpty(left), ...pasted, ...unlessEmpty(right)])],
    rest: [],
    caret: end,
  };
}

const copy = (node: ProseNode | Inline): EditorNode => structuredClone(node) as unknown as EditorNode;

/** The first of several nodes goes on in what stood before the caret where it is a paragraph or of the same kind. */
function joinFirst(left: EditorNode, nodes: readonly EditorNode[]): EditorNode[] {
  const [first, ...others] = nodes;
  if (isEmpty(left)) return [...nodes];
  if (first?.type === 'paragraph') return [appendWords(left, first.children ?? []), ...others];
  return first && isSame(left, first) ? [join(left, first), ...others] : [left, ...nodes];
}

/** Words behind those of a node; behind those of its last point where it is a list. */
function appendWords(node: EditorNode, words: readonly EditorNode[]): EditorNode {
  const children = node.children ?? [];
  const last = children.at(-1);
  if (node.type !== 'list' || !last) return { ...node, children: [...children, ...words] };
  return { ...node, children: [...children.slice(0, -1), appendWords(last, words)] };
}

const isSame = (first: EditorNode, second: EditorNode): boolean =>
  first.type === second.type && first['level'] === second['level'] && first['format'] === second['format'];

const join = (first: EditorNode, second: EditorNode): EditorNode => ({
  ...first,
  children: [...(first.children ?? []), ...(second.children ?? [])],
});

/** A node parted at a place within it. */
function splitNode(node: EditorNode, path: readonly number[], offset: number): [EditorNode, EditorNode] {
  if (node.text !== undefined) {
    return [
      { ...node, text: node.text.slice(0, offset) },
      { ...node, text: node.text.slice(offset) },
    ];
  }
  const [index = 0, ...deeper] = path;
  const children = node.children ?? [];
  const child = children[index];
  if (!child) return [node, { ...node, children: [] }];
  const [left, right] = splitNode(child, deeper, offset);
  return [
    { ...node, children: [...children.slice(0, index), ...unlessEmpty(left)] },
    { ...node, children: [...unlessEmpty(right), ...children.slice(index + 1)] },
  ];
}

const unlessEmpty = (node: EditorNode): EditorNode[] => (isEmpty(node) ? [] : [node]);

/** Whether a node has no words; what Slate puts around links has none either. */
export const isEmpty = (node: EditorNode): boolean =>
  node.text === undefined ? (node.children ?? []).every(isEmpty) : node.text === '';

/** The end of the words of a node. */
function endOf(node: EditorNode, path: number[]): Point {
  const children = node.children ?? [];
  const last = children.at(-1);
  if (node.text !== undefined || !last) return { path, offset: node.text?.length ?? 0 };
  return endOf(last, [...path, children.length - 1]);
}
