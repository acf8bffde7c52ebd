import type { Block, Image, Inline, KnownBlock, List, RichTextNode, Text } from '@shoal/content-schema';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** A body as a tree of Markdown. What this version does not know is left out. */
export const blocksToMarkdown = (blocks: readonly Block[]): RootContent[] => blocks.flatMap(writeBlock);

/** A picture with its caption and credit; one that may not be reused is left out. */
export function imageToMarkdown({ file, alt, caption, credit, syndicate }: Image): RootContent[] {
  if (!syndicate) return [];
  const words = [caption, credit].filter((text) => text !== null).join(' ');
  return [
    { type: 'paragraph', children: [{ type: 'image', url: file.url, alt }] },
    ...(words === '' ? [] : [paragraph(words)]),
  ];
}

function writeBlock(block: Block): RootContent[] {
  switch (block.type) {
    case 'prose':
      return block.content.map(writeNode);
    case 'figure':
      return imageToMarkdown(block.image);
    case 'quote':
      return [writeQuote(block)];
    case 'inset':
      return [{ type: 'blockquote', children: block.content.map(writeNode) }];
    case 'warning':
      return [{ type: 'blockquote', children: [strong(block.heading), ...block.content.map(writeNode)] }];
    case 'details':
      return [strong(block.summary), ...block.content.map(writeNode)];
    case 'table':
      return writeTable(block);
    case 'video':
      return [link(block.title, block.url), ...block.transcript.map(writeNode)];
    case 'attachment':
      return [link(block.title, block.url)];
    case 'action':
      return [link(block.label, block.url)];
    case 'unknown':
      return [];
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (words: string): Paragraph => ({ type: 'paragraph', children: [text(words)] });

const strong = (words: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [text(words)] }],
});

const link = (label: string, url: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text(label)] }],
});

function writeQuote({ text: words, source, url }: Extract<KnownBlock, { type: 'quote' }>): RootContent {
  const said = words.split(/\n\s*\n/).map(paragraph);
  const from = source === null ? [] : [url === null ? paragraph(`— ${source}`) : link(`— ${source}`, url)];
  return { type: 'blockquote', children: [...said, ...from] };
}

/** Tables of Markdown always have a first row of headings; where there is none, it is empty. */
function writeTable({ caption, headerRow, rows }: Extract<KnownBlock, { type: 'table' }>): RootContent[] {
  const width = rows[0]?.length ?? 0;
  const all = headerRow ? rows : [new Array<string>(width).fill(''), ...rows];
  return [
    strong(caption),
    {
      type: 'table',
      children: all.map((cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
      })),
    },
  ];
}

function writeNode(node: RichTextNode): BlockContent {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: writeInline(node.children) };
    case 'heading':
      return { type: 'heading', depth: toDepth(node.level), children: writeInline(node.children) };
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: writeInline(node.children) }] };
    case 'code':
      return { type: 'code', lang: node.language, value: node.text };
    case 'list':
      return writeList(node);
  }
}

const toDepth = (level: number) => (level <= 2 ? 2 : level === 3 ? 3 : 4);

/** A list within a list belongs to the point before it. */
function writeList({ format, children }: List): BlockContent {
  const points: ListItem[] = [];
  for (const child of children) {
    const last = points.at(-1);
    if (child.type === 'list' && last) last.children.push(writeList(child));
    else if (child.type === 'list')
      points.push({ type: 'listItem', spread: false, children: [writeList(child)] });
    else
      points.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: writeInline(child.children) }],
      });
  }
  return { type: 'list', ordered: format === 'ordered', spread: false, children: points };
}

const writeInline = (nodes: Inline): PhrasingContent[] =>
  nodes.flatMap((node) =>
    node.type === 'text'
      ? writeText(node)
      : [{ type: 'link', url: node.url, children: node.children.flatMap(writeText) }],
  );

function writeText({ text: value, bold, italic, strikethrough, code }: Text): PhrasingContent[] {
  if (value === '') return [];
  let written: PhrasingContent = code ? { type: 'inlineCode', value } : text(value);
  if (strikethrough) written = { type: 'delete', children: [written] };
  if (italic) written = { type: 'emphasis', children: [written] };
  return [bold ? { type: 'strong', children: [written] } : written];
}
