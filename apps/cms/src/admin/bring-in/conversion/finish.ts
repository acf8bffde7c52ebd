import { wordsOf, type Brought, type BroughtBlock, type ProseNode } from './brought';
import type { Notebook } from './notes';
import { fitCaption } from './read-picture';
import type { Item } from './sink';

/** Whether a whole document is brought, which has a title, or a piece of one. */
export type Extent = 'document' | 'piece';

/** What is known of a text besides its parts. */
export interface Whole {
  extent: Extent;
  /** The title, where something other than the text says it. */
  title?: string;
}

/** The parts of a text as blocks: its title taken out, captions with what they are about, headings from 2 to 4. */
export function finish(items: readonly Item[], { extent, title: given }: Whole, notebook: Notebook): Brought {
  const found = extent === 'document' ? takeTitle(items, notebook) : { title: null, rest: items };
  // What the file says of itself is its title; a heading that says something else stays.
  const isOther = given !== undefined && found.title !== null && given !== found.title;
  const { title, rest } = isOther
    ? { title: given, rest: items }
    : { title: given ?? found.title, rest: found.rest };
  const captioned = giveCaptions(rest);
  const levelled = moveHeadings(captioned, extent, notebook);
  for (const item of levelled) if (item.type === 'table' && item.caption === '') notebook.note('no caption');
  return { title, blocks: toBlocks(levelled), notes: notebook.list() };
}

/** The longest title of an article. */
export const longestTitle = 150;

/** The title of a document: what its program calls so, which is level 0, else its only heading of level 1. */
function takeTitle(
  items: readonly Item[],
  notebook: Notebook,
): { title: string | null; rest: readonly Item[] } {
  const [only, ...more] = ofLevel(items, 0).length > 0 ? ofLevel(items, 0) : ofLevel(items, 1);
  if (only?.type !== 'heading' || more.length > 0) return { title: null, rest: items };
  const title = wordsOf(only.children).replace(/\s+/g, ' ');
  if (title.length > longestTitle) {
    notebook.note('title as heading', title);
    return { title: null, rest: items };
  }
  return { title, rest: items.filter((item) => item !== only) };
}

const ofLevel = (items: readonly Item[], level: number) =>
  items.filter((item) => item.type === 'heading' && item.level === level);

type Placed = Exclude<Item, { type: 'caption' }>;

/** A caption belongs to the table below it, else to the picture or table above it, else it is a paragraph. */
function giveCaptions(items: readonly Item[]): Placed[] {
  const placed: Placed[] = [];
  let waiting: string | null = null;
  const settle = () => {
    if (waiting !== null) placed.push({ type: 'paragraph', children: [{ type: 'text', text: waiting }] });
    waiting = null;
  };
  for (const item of items) {
    if (item.type === 'caption') {
      settle();
      const words = wordsOf(item.children);
      const last = placed.at(-1);
      const above = last?.type === 'figure' || last?.type === 'table' ? last : null;
      const fits =
        fitCaption(words) !== null && words.length <= (above?.type === 'table' ? longestOfTable : Infinity);
      if (above && above.caption === '' && fits) above.caption = words;
      else waiting = words;
    } else if (
      waiting !== null &&
      item.type === 'table' &&
      item.caption === '' &&
      waiting.length <= longestOfTable
    ) {
      placed.push({ ...item, caption: waiting });
      waiting = null;
    } else {
      settle();
      placed.push(item.type === 'table' || item.type === 'figure' ? { ...item } : item);
    }
  }
  settle();
  return placed;
}

const longestOfTable = 200;

/** Moves all headings by as much, so that their order stays, and no further than 2 to 4. */
function moveHeadings(items: readonly Placed[], extent: Extent, notebook: Notebook): Placed[] {
  const levels = items.flatMap((item) => (item.type === 'heading' ? item.level : []));
  const highest = Math.min(...levels);
  const by = extent === 'document' || highest < 2 ? 2 - highest : 0;
  return items.map((item) => {
    if (item.type !== 'heading') return item;
    const level = Math.min(Math.max(item.level + by, 2), 4);
    if (level !== item.level) notebook.note('heading moved', wordsOf(item.children));
    return { ...item, level };
  });
}

/** Running text that stands together is one block. */
function toBlocks(items: readonly Placed[]): BroughtBlock[] {
  const blocks: BroughtBlock[] = [];
  for (const item of items) {
    if (item.type === 'table' || item.type === 'figure') blocks.push(item);
    else prose(blocks).push(item);
  }
  return blocks;
}

function prose(blocks: BroughtBlock[]): ProseNode[] {
  const last = blocks.at(-1);
  if (last?.type === 'prose') return last.content;
  const content: ProseNode[] = [];
  blocks.push({ type: 'prose', content });
  return content;
}
