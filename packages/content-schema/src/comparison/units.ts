import { canonicalJson } from '../canonical-json.js';
import type { Inline, List, RichText, RichTextNode } from '../rich-text.js';
import type { Comparable, ComparableBlock, ComparableImage } from './comparable.js';

/** A line of a part, and what tells it from other lines of the part. */
export interface Line {
  /** Lines of different keys are never taken for one another. */
  key: string;
  label: string | null;
  text: string;
  /** Words for readers, where a link leads, or how something is set. */
  says: 'words' | 'address' | 'setting';
}

/** A part of a version that is compared as a whole first: a paragraph, a list, a picture. */
export interface Unit {
  kind: string;
  below: string | null;
  lines: Line[];
  /** Equal where nothing differs, formatting included. */
  identity: string;
}

/** A version in parts, in the order that readers meet them. */
export function listUnits({ title, summary, bylines, leadImage, facts, bodyBlocks }: Comparable): Unit[] {
  return [
    unit('title', [line('title', null, title)]),
    ...(summary === null ? [] : [unit('summary', [line('summary', null, summary)])]),
    ...(leadImage ? [unit('main picture', imageLines(leadImage))] : []),
    ...bylines.map(({ name, role, organisations }) =>
      unit('author', [
        line('name', null, name),
        ...optional('role', 'Role', role),
        ...organisations.map((organisation) => line('for', 'Organisation', organisation.name)),
      ]),
    ),
    ...facts.flatMap(({ label, values }) => values.map((value) => unit(label, [line(label, null, value)]))),
    ...listBodyUnits(bodyBlocks),
  ];
}

/** The parts of a body: each paragraph, heading and list of running text is one, and each other block. */
export function listBodyUnits(blocks: readonly ComparableBlock[]): Unit[] {
  let below: string | null = null;
  return blocks.flatMap(unitsOf).map((part) => {
    const placed = { ...part, below };
    if (part.kind === 'heading') below = part.lines[0]?.text ?? null;
    return placed;
  });
}

const unitsOf = (block: ComparableBlock): Unit[] =>
  block.type === 'prose'
    ? block.content.map((node) => unit(kindOf(node), nodeLines(node), node))
    : [unit(blockKinds[block.type], blockLines(block), block)];

const blockKinds = {
  figure: 'picture',
  quote: 'quotation',
  inset: 'inset text',
  warning: 'warning',
  details: 'details',
  table: 'table',
  video: 'video',
  attachment: 'file',
  action: 'button',
} satisfies Record<Exclude<ComparableBlock['type'], 'prose'>, string>;

function blockLines(block: Exclude<ComparableBlock, { type: 'prose' }>): Line[] {
  switch (block.type) {
    case 'figure':
      return imageLines(block.image);
    case 'inset':
      return richLines(block.content);
    case 'warning':
      return [line('heading', 'Heading', block.heading), ...richLines(block.content)];
    case 'details':
      return [line('summary', 'Summary', block.summary), ...richLines(block.content)];
    case 'quote':
      return [
        line('text', null, block.text),
        ...optional('source', 'Source', block.source),
        ...optional('url', 'Address of the source', block.url, 'address'),
        ...optional('language', 'Language', block.language, 'setting'),
      ];
    case 'table':
      return [
        line('caption', 'Caption', block.caption),
        setting('headings', 'Headings', tableHeadings(block)),
        ...block.rows.map((cells) => line('row', 'Row', cells.join(' | '))),
      ];
    case 'video':
      return [
        line('title', 'Title', block.title),
        address('url', 'Address', block.url),
        ...richLines(block.transcript),
      ];
    case 'attachment':
      return [
        line('title', 'Title', block.title),
        setting('url', 'File', block.url),
        ...optional('language', 'Language', block.language, 'setting'),
      ];
    case 'action':
      return [line('label', 'Label', block.label), address('url', 'Leads to', block.url)];
  }
}

function tableHeadings({ headerRow, headerColumn }: { headerRow: boolean; headerColumn: boolean }): string {
  if (headerRow && headerColumn) return 'first row and first column';
  if (headerRow) return 'first row';
  return headerColumn ? 'first column' : 'none';
}

const imageLines = (image: ComparableImage): Line[] => [
  line('alt', 'Text alternative', image.alt === '' ? 'none: the picture is decoration' : image.alt),
  setting('file', 'File', image.file.url),
  ...optional('caption', 'Caption', image.caption),
  ...optional('credit', 'Credit', image.credit),
  ...optional('licence', 'Licence', image.licence, 'setting'),
  ...optional('rights', 'Rights holder', image.rightsHolder),
  ...optional('source', 'Source', image.sourceUrl, 'address'),
  setting('syndicate', 'Reuse elsewhere', image.syndicate ? 'allowed' : 'not allowed'),
];

const kinds = { paragraph: 'paragraph', heading: 'heading', quote: 'quotation', code: 'code', list: 'list' };

const kindOf = ({ type }: RichTextNode): string => kinds[type];

const richLines = (nodes: RichText): Line[] => nodes.flatMap(nodeLines);

function nodeLines(node: RichTextNode): Line[] {
  if (node.type === 'code') return [line('code', null, node.text)];
  if (node.type === 'list') return listLines(node);
  const level = node.type === 'heading' ? [setting('level', 'Level', `${node.level}`)] : [];
  return [line(node.type, null, wordsOf(node.children)), ...level, ...linkLines(node.children)];
}

const listLines = ({ format, children }: List): Line[] => [
  setting('format', 'List', format === 'ordered' ? 'numbered' : 'with bullets'),
  ...children.flatMap((child) =>
    child.type === 'list'
      ? listLines(child)
      : [line('point', null, `• ${wordsOf(child.children)}`), ...linkLines(child.children)],
  ),
];

/** Where links lead is not in their words. */
const linkLines = (nodes: Inline): Line[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const words = wordsOf(node.children);
    return [address(`link ${words}`, `“${words}” leads to`, node.url)];
  });

const wordsOf = (nodes: Inline): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : wordsOf(node.children))).join('');

const line = (key: string, label: string | null, text: string): Line => ({ key, label, text, says: 'words' });

const address = (key: string, label: string, text: string): Line => ({ key, label, text, says: 'address' });

const setting = (key: string, label: string, text: string): Line => ({ key, label, text, says: 'setting' });

const optional = (key: string, label: string, text: string | null, says: Line['says'] = 'words'): Line[] =>
  text === null ? [] : [{ key, label, text, says }];

const unit = (kind: string, lines: Line[], source: object = lines): Unit => ({
  kind,
  below: null,
  lines,
  identity: `${kind} ${canonicalJson(source)}`,
});
