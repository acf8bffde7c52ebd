/** A run of text, as Strapi's Blocks field keeps it. */
interface TextRun {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
}

/** Text or a link. */
type Run = TextRun | { type: 'link'; url: string; children: TextRun[] };

/** One paragraph, heading, list, quote or piece of code, as Strapi's Blocks field keeps it. */
export type ProseNode =
  | { type: 'paragraph' | 'quote'; children: Run[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Run[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: { type: 'list-item'; children: Run[] }[] }
  | { type: 'code'; language: string; children: TextRun[] };

/** A paragraph. Inside: `[label](address)`, `**strong**`, `*stress*`, `` `code` ``. */
export const p = (text: string): ProseNode => ({ type: 'paragraph', children: parseRuns(text) });

/** A section heading. */
export const h2 = (text: string): ProseNode => ({ type: 'heading', level: 2, children: parseRuns(text) });

/** A heading inside a section. */
export const h3 = (text: string): ProseNode => ({ type: 'heading', level: 3, children: parseRuns(text) });

/** A list with bullets. */
export const bullets = (...items: string[]): ProseNode => list('unordered', items);

/** A numbered list. */
export const steps = (...items: string[]): ProseNode => list('ordered', items);

/** A short quotation within running text. */
export const saying = (text: string): ProseNode => ({ type: 'quote', children: parseRuns(text) });

/** Computer text on lines of its own. */
export const code = (language: string, ...lines: string[]): ProseNode => ({
  type: 'code',
  language,
  children: [{ type: 'text', text: lines.join('\n') }],
});

const list = (format: 'ordered' | 'unordered', items: string[]): ProseNode => ({
  type: 'list',
  format,
  children: items.map((item) => ({ type: 'list-item', children: parseRuns(item) })),
});

const marked = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`/g;

function parseRuns(source: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of source.matchAll(marked)) {
    if (match.index > from) runs.push({ type: 'text', text: source.slice(from, match.index) });
    runs.push(toRun(match));
    from = match.index + match[0].length;
  }
  if (from < source.length) runs.push({ type: 'text', text: source.slice(from) });
  return runs;
}

function toRun([, label, url, bold, italic, computer]: RegExpExecArray): Run {
  if (label && url) return { type: 'link', url, children: [{ type: 'text', text: label }] };
  if (bold) return { type: 'text', text: bold, bold: true };
  if (italic) return { type: 'text', text: italic, italic: true };
  return { type: 'text', text: computer ?? '', code: true };
}
