import {
  linkTargetSchema,
  type Inline,
  type List,
  type ListItem,
  type RichText,
  type RichTextNode,
} from '@shoal/content-schema';
import { z } from 'zod';
import type { Objection, Report } from '../refusal.js';

const mark = z.boolean().nullish();
const sourceText = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: mark,
  italic: mark,
  underline: mark,
  strikethrough: mark,
  code: mark,
});
const sourceInline = z.discriminatedUnion('type', [
  sourceText,
  z.object({ type: z.literal('link'), url: z.string(), children: z.array(sourceText) }),
]);
type SourceInline = z.infer<typeof sourceInline>;

interface SourceList {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: ({ type: 'list-item'; children: SourceInline[] } | SourceList)[];
}
const sourceList: z.ZodType<SourceList> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children(): z.ZodType<SourceList['children']> {
    return z.array(
      z.union([z.object({ type: z.literal('list-item'), children: z.array(sourceInline) }), sourceList]),
    );
  },
});
const children = z.array(sourceInline);
const sourceNode = z.union([
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children }),
    z.object({ type: z.literal('heading'), level: z.int(), children }),
    z.object({ type: z.literal('quote'), children }),
    z.object({ type: z.literal('code'), language: z.string().nullish(), children }),
    z.object({ type: z.literal('image') }),
  ]),
  sourceList,
]);
type SourceNode = z.infer<typeof sourceNode>;

/** Strapi's Blocks as the contract's rich text: known nodes and marks only, empty paragraphs left out. */
export function projectRichText(content: unknown, report: Report): RichText {
  const parsed = z.array(sourceNode).safeParse(content ?? []);
  if (!parsed.success) {
    report([], 'This text is damaged. Delete it and write it again.');
    return [];
  }
  const objections: Objection[] = [];
  const nodes = parsed.data.flatMap((node) =>
    projectNode(node, (path, message) => objections.push({ path, message })),
  );
  if (nodes.length === 0 && objections.length === 0) report([], 'Write some text here.');
  for (const { path, message } of objections) report(path, message);
  return nodes;
}

function projectNode(node: SourceNode, report: Report): RichTextNode[] {
  if (node.type === 'image') {
    report(
      [],
      'A picture cannot stand inside text. Take it out and add a Figure block, which has room for its text alternative.',
    );
    return [];
  }
  if (node.type === 'list') return projectList(node, report);
  if (plainText(node.children).trim() === '') return [];
  if (node.type === 'code') {
    return [{ type: 'code', language: node.language?.trim() || null, text: plainText(node.children) }];
  }
  const inline = projectInline(node.children, report);
  if (node.type !== 'heading') return [{ type: node.type, children: inline }];
  if (node.level < 2 || node.level > 4) {
    report(
      [],
      `“${plainText(node.children)}” is a heading of level ${node.level}. Use level 2, 3 or 4: the title is level 1.`,
    );
    return [];
  }
  return [{ type: 'heading', level: node.level, children: inline }];
}

function projectList({ format, children: points }: SourceList, report: Report): List[] {
  const kept = points.flatMap((point): (ListItem | List)[] => {
    if (point.type === 'list') return projectList(point, report);
    if (plainText(point.children).trim() === '') return [];
    return [{ type: 'list-item', children: projectInline(point.children, report) }];
  });
  return kept.length === 0 ? [] : [{ type: 'list', format, children: kept }];
}

function projectInline(nodes: readonly SourceInline[], report: Report): Inline {
  return nodes.flatMap((node): Inline => {
    if (node.type === 'text') return projectText(node);
    const words = node.children.flatMap(projectText);
    if (words.length === 0) return [];
    const url = node.url.trim();
    if (!linkTargetSchema.safeParse(url).success) {
      report(
        [],
        `The link “${plainText([node])}” leads to “${url}”. Expected a web address, mailto:, tel:, or a path on this site such as /about.`,
      );
      return [];
    }
    return [{ type: 'link', url, children: words }];
  });
}

function projectText({
  text,
  ...marks
}: z.infer<typeof sourceText>): Extract<Inline[number], { type: 'text' }>[] {
  if (text === '') return [];
  const { bold, italic, underline, strikethrough, code } = marks;
  return [
    {
      type: 'text',
      text,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strikethrough && { strikethrough }),
      ...(code && { code }),
    },
  ];
}

const plainText = (nodes: readonly SourceInline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : plainText(node.children))).join('');
