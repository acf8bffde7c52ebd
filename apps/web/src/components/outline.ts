import type { Block, RichText } from '@shoal/content-schema';
import { getPlainText } from './inline-text';

/** Level and id of a heading. */
export interface Place {
  level: 2 | 3 | 4;
  id: string;
}

/** Places of headings, by the node or block that holds them. */
export type Outline = ReadonlyMap<object, Place>;

/** Gives every heading of a body an id of its own and a level that skips none. */
export function outlineBody(blocks: readonly Block[]): Outline {
  const outline = new Map<object, Place>();
  const taken = new Set(['maincontent', 'toggle-menu']);
  let last = 1;
  const add = (holder: object, wanted: number, text: string) => {
    const level = wanted <= 2 || last === 1 ? 2 : wanted === 3 || last === 2 ? 3 : 4;
    last = level;
    outline.set(holder, { level, id: claimId(text, taken) });
  };
  for (const block of blocks) {
    if (block.type === 'warning') add(block, Math.min(last + 1, 3), block.heading);
    for (const node of getRichText(block))
      if (node.type === 'heading') add(node, node.level, getPlainText(node.children));
  }
  return outline;
}

function getRichText(block: Block): RichText {
  if (block.type === 'video') return block.transcript;
  return 'content' in block ? block.content : [];
}

function claimId(text: string, taken: Set<string>): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = (words.slice(0, 60) || 'section').replace(/^(?=(?:block|page)-)/, 'section-');
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
