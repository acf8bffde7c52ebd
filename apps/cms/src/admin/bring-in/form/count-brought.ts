import type { Brought, ProseNode } from '../conversion/brought';

/** What came, as an editor would count it: "12 paragraphs", "2 tables". */
export function countBrought({ title, blocks }: Pick<Brought, 'title' | 'blocks'>): string[] {
  const counts = new Map<string, number>();
  const add = (name: string, number = 1) => counts.set(name, (counts.get(name) ?? 0) + number);
  for (const block of blocks) {
    if (block.type !== 'prose') add(block.type === 'figure' ? 'picture' : 'table');
    else for (const node of block.content) countNode(node, add);
  }
  const said = names.flatMap(([name, many]) => {
    const count = counts.get(name) ?? 0;
    return count === 0 ? [] : [count === 1 ? `1 ${name}` : `${count} ${many}`];
  });
  return [...(title === null ? [] : [`The title: ${title}`]), ...said];
}

const names = [
  ['heading', 'headings'],
  ['paragraph', 'paragraphs'],
  ['list', 'lists'],
  ['quotation', 'quotations'],
  ['piece of code', 'pieces of code'],
  ['link', 'links'],
  ['table', 'tables'],
  ['picture', 'pictures'],
] as const;

const nameOf = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quotation',
  code: 'piece of code',
  list: 'list',
};

function countNode(node: ProseNode, add: (name: string, number?: number) => void): void {
  add(nameOf[node.type]);
  add('link', countLinks(node));
}

const countLinks = (node: { type: string; children?: readonly { type: string }[] }): number =>
  node.type === 'link' ? 1 : (node.children ?? []).reduce((sum, child) => sum + countLinks(child), 0);
