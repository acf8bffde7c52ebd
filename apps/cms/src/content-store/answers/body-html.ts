import type { Attachment, Image, KnownBlock, Quote, Table, Video } from '@shoal/content-schema';
import { imageHtml } from './image-html.js';
import { element, escapeText, join, type Html } from './html.js';
import type { Address } from './link-address.js';
import { richTextHtml } from './rich-text-html.js';

/**
 * A body as semantic HTML to be reused elsewhere: no scripts, styles or frames, only checked links, absolute
 * addresses. Pictures that may not be reused are left out.
 */
export const bodyHtml = (blocks: readonly KnownBlock[], address: Address): string =>
  blocks
    .map((block) => blockHtml(block, address))
    .filter((html) => html !== '')
    .join('\n');

function blockHtml(block: KnownBlock, address: Address): Html {
  switch (block.type) {
    case 'prose':
      return richTextHtml(block.content, address);
    case 'figure':
      return figureHtml(block.image, address);
    case 'quote':
      return quoteHtml(block, address);
    case 'inset':
      return element('aside', {}, richTextHtml(block.content, address));
    case 'warning': {
      const heading = element('p', {}, element('strong', {}, escapeText(block.heading)));
      return element('aside', {}, heading, richTextHtml(block.content, address));
    }
    case 'details':
      return disclosure(block.summary, richTextHtml(block.content, address));
    case 'table':
      return tableHtml(block);
    case 'video':
      return videoHtml(block, address);
    case 'attachment':
      return attachmentHtml(block, address);
    case 'action':
      return element('p', {}, anchor(address(block.url), escapeText(block.label)));
  }
}

const anchor = (href: string | null, words: Html, attributes: Record<string, string | null> = {}): Html =>
  href === null ? words : element('a', { href, ...attributes }, words);

const disclosure = (summary: string, content: Html) =>
  element('details', {}, element('summary', {}, escapeText(summary)), content);

const figureHtml = (image: Image, address: Address): Html =>
  image.syndicate ? imageHtml(image, address) : join([]);

function quoteHtml({ text, source, url, language }: Quote, address: Address): Html {
  const href = url === null ? null : address(url);
  const cite = href?.startsWith('http') ? href : null;
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => element('p', {}, escapeText(paragraph.trim())));
  const words = element('blockquote', { cite, lang: language }, ...paragraphs);
  if (source === null) return words;
  return element('figure', {}, words, element('figcaption', {}, anchor(href, escapeText(source))));
}

function tableHtml({ caption, headerRow, headerColumn, rows }: Table): Html {
  const [first = [], ...rest] = rows;
  const heading = (scope: 'row' | 'col', cell: string) =>
    // The corner above a column of headings may be empty, and an empty heading says nothing.
    cell === '' ? element('td', {}) : element('th', { scope }, escapeText(cell));
  const head = element('thead', {}, element('tr', {}, ...first.map((cell) => heading('col', cell))));
  const body = (headerRow ? rest : rows).map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, column) =>
        headerColumn && column === 0 ? heading('row', cell) : element('td', {}, escapeText(cell)),
      ),
    ),
  );
  const parts = [...(headerRow ? [head] : []), element('tbody', {}, ...body)];
  return element('table', {}, element('caption', {}, escapeText(caption)), ...parts);
}

const providers = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

function videoHtml({ provider, url, title, transcript }: Video, address: Address): Html {
  const words = escapeText(`${title} (video on ${providers[provider]})`);
  return join([
    element('p', {}, anchor(address(url), words)),
    disclosure(`Transcript of “${title}”`, richTextHtml(transcript, address)),
  ]);
}

function attachmentHtml({ title, url, mimeType, size, language }: Attachment, address: Address): Html {
  const words = escapeText(`${title} (${[fileType(url), fileSize(size)].filter(Boolean).join(', ')})`);
  return element('p', {}, anchor(address(url), words, { type: mimeType, hreflang: language }));
}

/** What people call a type of file: its ending in capitals. */
const fileType = (url: string) => /\.([a-z0-9]{1,5})$/i.exec(url)?.[1]?.toUpperCase();

function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)}KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')}MB`;
}
