import type { Fault, Repository } from './repository.ts';

/** What the repository never says, and why. Each pattern is written so that it does not match itself. */
const reserved: { pattern: RegExp; why: string }[] = [
  { pattern: /(?<![\w.-])\/(work|home|Users)\/[\w.-]+/, why: 'is a path of one machine' },
  { pattern: /(?<![\w.])\/tmp\/\w+/, why: 'is a path of one machine' },
  {
    pattern: /\bregistry\.[\w-]+\.(org|com|dev)\b|\bnpm[m]irror\b|\bverda[c]cio\b/,
    why: 'names a registry host',
  },
  { pattern: /\b(TO[D]O|FIX[M]E|XX[X])\b/, why: 'is work left undone' },
  { pattern: /\b[iI]ssue #?\d+\b/, why: 'is known only to a tracker' },
  { pattern: /\.\.\/shared\//, why: 'is outside the repository' },
  { pattern: /\b(Chat[G]PT|Cla[u]de|Copi[l]ot|Co-Authored-[B]y)\b/, why: 'names a tool, not the work' },
  { pattern: /oxlint-[d]isable(?!.* -- \S)/, why: 'switches a rule off without a reason (` -- because…`)' },
];

const skipped = /(^pnpm-lock\.yaml|\.(png|jpe?g|webp|avif|gif|ico|pdf|woff2?))$/;

/** Words that have no place in the repository, with the line of each. */
export function listReservedWords(path: string, repository: Repository): Fault[] {
  if (skipped.test(path)) return [];
  return repository
    .read(path)
    .split('\n')
    .flatMap((text, index) =>
      reserved.flatMap(({ pattern, why }) => {
        const found = pattern.exec(text);
        return found === null ? [] : [{ file: path, line: index + 1, what: `“${found[0]}” ${why}` }];
      }),
    );
}
