import type { Page } from '@playwright/test';

/** The text of a published page as lines that show its structure: headings, lists with their depth, cells, links, marks. */
export async function listStructure(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    // The site leaves underlining out: readers take it for a link.
    const signs: Record<string, string> = { STRONG: '**', EM: '_', S: '~~', CODE: '`' };
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || ['UL', 'OL'].includes(node.tagName)) return '';
      const within = Array.from(node.childNodes, words).join('');
      // A heading is a link to itself.
      if (node.matches('h2 > a, h3 > a, h4 > a') && node.getAttribute('href')?.startsWith('#')) return within;
      if (node.tagName === 'A') return `[${within}](${node.getAttribute('href') ?? ''})`;
      const sign = signs[node.tagName] ?? '';
      return `${sign}${within}${sign}`;
    };
    const depth = (item: Element): number => {
      const outer = item.parentElement?.closest('li');
      return outer ? 1 + depth(outer) : 0;
    };
    const parts = main.querySelectorAll('h2, h3, h4, p, li, blockquote, caption, tr, img');
    const lines = Array.from(parts, (part) => {
      const text = words(part).replace(/\s+/g, ' ').trim();
      if (part instanceof HTMLImageElement) return `picture ${part.alt}`;
      if (part.tagName === 'LI') {
        return `${'  '.repeat(depth(part))}${part.parentElement?.tagName === 'OL' ? '1.' : '-'} ${text}`;
      }
      if (part.tagName === 'TR')
        return Array.from(part.children, (cell) => cell.textContent.trim()).join(' ¦ ');
      if (part.tagName === 'P') return part.closest('blockquote') ? '' : text;
      return `${part.tagName.toLowerCase()} ${text}`;
    });
    return lines.filter((line) => line !== '');
  });
}
