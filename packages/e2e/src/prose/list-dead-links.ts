import { posix } from 'node:path';
import type { Fault, Repository } from './repository.ts';

const link = /\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)>?/g;

/** Links of a Markdown file that lead to no file, or to no heading of it. */
export function listDeadLinks(path: string, repository: Repository): Fault[] {
  return listLinks(repository.read(path)).flatMap(({ line, target }) => {
    const what = describeDeadLink(path, target, repository);
    return what === undefined ? [] : [{ file: path, line, what }];
  });
}

function describeDeadLink(from: string, target: string, repository: Repository): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined;
  const [place = '', heading] = decodeURI(target).split('#');
  const to = place === '' ? from : posix.normalize(posix.join(posix.dirname(from), place));
  if (!repository.has(to)) return `the link ${target} leads to no file`;
  if (heading === undefined || !to.endsWith('.md')) return undefined;
  if (listHeadings(repository.read(to)).includes(heading)) return undefined;
  return `the link ${target} leads to no heading of ${to}`;
}

function listLinks(markdown: string) {
  return withoutCode(markdown)
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(link)].map((match) => ({ line: index + 1, target: match[1] ?? match[2] ?? '' })),
    );
}

/** Fenced code becomes empty lines, so that line numbers stay right. */
function withoutCode(markdown: string): string {
  const blank = (code: string) => code.replace(/[^\n]+/g, '');
  return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, '');
}

function listHeadings(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) => match[1] ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
