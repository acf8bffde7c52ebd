import type { Brought, ProseNode } from './brought';
import { finishLines } from './inline';

/** Plain text as paragraphs: parted by empty lines where there are any, else each line is one. */
export function convertPlainText(text: string): Brought {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  const paragraphs = tidy.split(/\n[ \t]*\n/.test(tidy) ? /\n[ \t]*\n/ : /\n/);
  const content = paragraphs.flatMap((paragraph): ProseNode[] => {
    const children = finishLines([{ text: paragraph.replace(/\t/g, ' '), marks: {} }]);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  });
  return { title: null, blocks: content.length > 0 ? [{ type: 'prose', content }] : [], notes: [] };
}

/** What is written in Markdown and hardly ever otherwise. */
const sure = [
  /^#{1,6} \S/m,
  /^(```|~~~)/m,
  /\[[^\]\n]+\]\((https?:|mailto:|\/|#)[^)\s]*\)/,
  /^\|?[^|\n]+\|.*\n\|?\s*:?-{2,}:?\s*\|/m,
  /(^|[\s(])\*\*\S[^\n]*?\S\*\*(?=[\s).,;:!?]|$)/m,
  /^>\s+\S/m,
];

/** Points of a list; one alone may be a dash in a letter. */
const points = /^ {0,3}([-*+]|\d{1,3}[.)]) \S.*\n+( {0,6}([-*+]|\d{1,3}[.)]) \S)/m;

/** Whether plain text was written in Markdown. */
export const looksLikeMarkdown = (text: string): boolean => {
  const lines = text.replace(/\r\n?/g, '\n');
  return points.test(lines) || sure.some((pattern) => pattern.test(lines));
};
