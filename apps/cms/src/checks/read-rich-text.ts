import type { Draft, Paragraph } from './draft.js';
import { fieldsOf, listOf, textOf, type Fields } from './field-values.js';
import type { Place } from './finding.js';

/** Adds the paragraphs and links of running text, as Strapi's editor holds it, to a draft. */
export function readRichText(content: unknown, place: Place, draft: Draft): void {
  listOf(content).forEach((node, index) => {
    readNode(fieldsOf(node), { ...place, node: index }, draft);
  });
}

const kinds: Record<string, Paragraph['kind']> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  code: 'code',
  'list-item': 'point',
};

function readNode(fields: Fields, place: Place, draft: Draft): void {
  const type = textOf(fields['type']);
  const children = listOf(fields['children']).map(fieldsOf);
  if (type === 'list') {
    for (const child of children) readNode(child, place, draft);
    return;
  }
  const kind = kinds[type];
  if (!kind) return;
  const level = typeof fields['level'] === 'number' ? fields['level'] : 0;
  draft.paragraphs.push({ ...place, kind, level, text: textIn(children), language: null });
  for (const child of children) {
    // The editor keeps a link whose words were deleted, over nothing: nobody sees it, and publishing leaves it out.
    if (child['type'] === 'link' && textIn([child]) !== '') {
      draft.links.push({ ...place, text: textIn([child]), url: textOf(child['url']).trim() });
    }
  }
}

const textIn = (nodes: readonly Fields[]): string =>
  nodes
    .map((node) =>
      node['type'] === 'link' ? textIn(listOf(node['children']).map(fieldsOf)) : textOf(node['text']),
    )
    .join('');
