import type { Inline, List, RichText, RichTextNode, Text } from '@shoal/content-schema';
import { element, escapeText, join, type ElementName, type Html } from './html.js';
import type { Address } from './link-address.js';

/** Formatted text as HTML. */
export const richTextHtml = (nodes: RichText, address: Address): Html =>
  join(nodes.map((node) => nodeHtml(node, address)));

function nodeHtml(node: RichTextNode, address: Address): Html {
  switch (node.type) {
    case 'paragraph':
      return element('p', {}, inlineHtml(node.children, address));
    case 'heading':
      return element(headings[node.level] ?? 'h4', {}, inlineHtml(node.children, address));
    case 'quote':
      return element('blockquote', {}, element('p', {}, inlineHtml(node.children, address)));
    case 'code': {
      const language = node.language === null ? null : `language-${node.language}`;
      return element('pre', {}, element('code', { class: language }, escapeText(node.text)));
    }
    case 'list':
      return listHtml(node, address);
  }
}

const headings: Record<number, ElementName> = { 2: 'h2', 3: 'h3', 4: 'h4' };

/** A list; one within it belongs to the point before it. */
function listHtml({ format, children }: List, address: Address): Html {
  const points: Html[][] = [];
  for (const child of children) {
    const html = child.type === 'list' ? listHtml(child, address) : inlineHtml(child.children, address);
    const before = points.at(-1);
    if (child.type === 'list' && before) before.push(html);
    else points.push([html]);
  }
  const items = points.map((pieces) => element('li', {}, ...pieces));
  return element(format === 'ordered' ? 'ol' : 'ul', {}, ...items);
}

function inlineHtml(nodes: Inline, address: Address): Html {
  return join(
    nodes.map((node) => {
      if (node.type === 'text') return textHtml(node);
      const words = join(node.children.map(textHtml));
      const href = address(node.url);
      return href === null ? words : element('a', { href }, words);
    }),
  );
}

const marks = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

const textHtml = (node: Text): Html =>
  marks.reduce<Html>(
    (html, [mark, name]) => (node[mark] ? element(name, {}, html) : html),
    linesHtml(node.text),
  );

/** Text whose line breaks are kept. */
const linesHtml = (text: string): Html =>
  text.includes('\n') ? join(text.split('\n').flatMap(breakBefore)) : escapeText(text);

const breakBefore = (line: string, index: number) =>
  index === 0 ? [escapeText(line)] : [element('br', {}), escapeText(line)];
