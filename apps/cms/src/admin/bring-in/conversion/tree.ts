import type { Element, Nodes } from 'hast';

/** Whether a node is an element, and one of these names if any are given. */
export const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** The nodes within a node. */
export const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** Every element within a node, outermost first. */
export function listElements(node: Nodes, ...names: string[]): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(isElement(child, ...names) ? [child] : []),
    ...listElements(child, ...names),
  ]);
}

/** The text within a node as it stands, a line break for each `br`. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return '\n';
  return childrenOf(node).map(rawText).join('');
}

/** The text within a node in one line. */
export const lineOf = (node: Nodes): string => tidySpaces(rawText(node)).replace(/\s+/g, ' ').trim();

/** An attribute as text; empty where there is none. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Whether an element has a class whose name matches. */
export const hasClass = (node: Element, name: RegExp): boolean =>
  attribute(node, 'className')
    .split(/\s+/)
    .some((each) => name.test(each));

/** The declarations of an element's own style, in small letters. */
export function styleOf(node: Element): Map<string, string> {
  const declarations = attribute(node, 'style')
    .toLowerCase()
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const;
    });
  return new Map(declarations.filter(([name]) => name !== ''));
}

/** Runs of spaces that cannot break become one space, a single one stays; what has no width goes. */
export const tidySpaces = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[ \t\f\r\n]*\u00A0[ \t\f\r\n\u00A0]+|[ \t\f\r\n]+\u00A0/g, ' ');

const block = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot
  th thead tr ul`.split(/\s+/),
);

/** Whether an element stands on lines of its own. */
export const isBlock = (node: Nodes): boolean => node.type === 'element' && block.has(node.tagName);

/** Whether a node is, or holds, anything that stands on lines of its own. */
export const holdsBlock = (node: Nodes): boolean => isBlock(node) || childrenOf(node).some(holdsBlock);
