import type { Block } from '@shoal/content-schema';
import { image, siteUrl } from './sample-content';

const text = (words: string) => ({ type: 'text' as const, text: words });

/** One of every block, and one of a kind that nobody knows yet. */
export const everyBlock: Block[] = [
  {
    type: 'prose',
    content: [
      { type: 'heading', level: 2, children: [text('What changed')] },
      {
        type: 'paragraph',
        children: [
          text('We began with '),
          { type: 'text', text: 'bold', bold: true },
          text(', '),
          { type: 'text', text: 'stressed', italic: true },
          text(', '),
          { type: 'text', text: 'struck', strikethrough: true },
          text(' and '),
          { type: 'text', text: 'npm start', code: true },
          text(', and '),
          { type: 'link', url: 'https://example.org/guide', children: [text('a guide to booking')] },
          text('.'),
        ],
      },
      { type: 'heading', level: 4, children: [text('A level was skipped')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('boats')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('sail')] }] },
          { type: 'list-item', children: [text('nets')] },
        ],
      },
      { type: 'quote', children: [text('A quote within prose.')] },
      { type: 'code', language: 'ts', text: 'const tide = 1;\nexport { tide };' },
    ],
  },
  { type: 'figure', image },
  {
    type: 'quote',
    text: 'We stopped guessing.\n\nThen we asked.',
    source: 'Ada Finch, service manager',
    url: 'https://example.org/quote',
    language: null,
  },
  { type: 'inset', content: [{ type: 'paragraph', children: [text('Something beside the point.')] }] },
  {
    type: 'warning',
    heading: 'Old numbers',
    content: [{ type: 'paragraph', children: [text('The numbers below are from 2022.')] }],
  },
  {
    type: 'details',
    summary: 'How we counted',
    content: [{ type: 'paragraph', children: [text('By hand.')] }],
  },
  {
    type: 'table',
    caption: 'Bookings by harbour',
    headerRow: true,
    headerColumn: true,
    rows: [
      ['', '2022', '2023'],
      ['North quay', '1,204', '1,511'],
      ['South quay', '873', '902'],
    ],
  },
  {
    type: 'video',
    provider: 'youtube',
    url: 'https://www.youtube.com/watch?v=abc',
    title: 'A day at the quay',
    transcript: [{ type: 'paragraph', children: [text('Gulls cry.')] }],
  },
  {
    type: 'attachment',
    title: 'Full report',
    url: `${siteUrl}/media/0123456789abcdef0123456789abcdef/report.pdf`,
    mimeType: 'application/pdf',
    size: 545_100,
    language: 'cy',
  },
  { type: 'action', label: 'Join the next tide', url: 'https://example.org/join' },
  { type: 'unknown', block: { type: 'poll', question: 'Who knows?' } },
];
