import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import type { Brought } from '../conversion/brought';
import { outlineOf } from './outline';

/** The words of a text that neither came nor are named as not brought over, as often as they are missing. */
export function listLostWords(source: string, brought: Brought): string[] {
  const here = count([outlineOf(brought), ...brought.notes.flatMap(({ texts }) => texts)].join(' '));
  return [...count(source)].flatMap(([word, times]) =>
    Array<string>(Math.max(times - (here.get(word) ?? 0), 0)).fill(word),
  );
}

/** Every word of an HTML page, seen or not, and the words of its pictures; bullets and marks of comments that Word types are none. */
export function wordsOfHtml(html: string): string {
  return textOf(fromHtml(html));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (['style', 'script', 'title'].includes(node.tagName)) return ' ';
    const style = node.properties['style'];
    if (typeof style === 'string' && style.includes('mso-list:Ignore')) return ' ';
    if (/msocom(anchor|off)/.test(String(node.properties['className'] ?? ''))) return ' ';
    const said = [node.properties['alt'], node.properties['title']].filter(Boolean).join(' ');
    const within = node.children.map(textOf).join('');
    const joins =
      isInline.has(node.tagName) && !/sdfootnote/.test(String(node.properties['className'] ?? ''));
    return joins ? `${within}${said && ` ${said} `}` : ` ${within} ${said} `;
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isInline = new Set('a abbr b code em i o:p q s small span strike strong sub sup u'.split(' '));

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
