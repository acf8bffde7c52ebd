import type { Root as MarkdownRoot } from 'mdast';
import { raw } from 'hast-util-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Brought } from './brought';
import { convertTree, type ConversionOptions } from './convert-html';
import { createNotebook } from './notes';

/** Markdown, as GitHub writes it and with HTML in it, as blocks of a body. */
export function convertMarkdown(markdown: string, options: ConversionOptions): Brought {
  const notebook = options.notebook ?? createNotebook();
  const tree = reader.parse(markdown);
  const front = frontOf(tree);
  const named = titleIn(front);
  const about = front.replace(titleLine, '');
  if (about.trim() !== '') notebook.note('about the file', about);
  // HTML in Markdown comes in pieces, a tag each: only reading all of it as HTML makes elements of them.
  const root = raw(writer.runSync(tree));
  if (root.type !== 'root') throw new Error('Markdown did not become a document');
  return convertTree(root, { ...options, notebook, ...(named !== null && { title: named }) });
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
const writer = unified().use(remarkRehype, { allowDangerousHtml: true });

/** What stands between dashes at the head of the file, for programs. */
const frontOf = ({ children: [first] }: MarkdownRoot): string =>
  first !== undefined && 'value' in first && ['yaml', 'toml'].includes(first.type) ? first.value : '';

const titleLine = /^title\s*[:=]\s*(.+)$/m;

const titleIn = (front: string): string | null =>
  titleLine
    .exec(front)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2') ?? null;
