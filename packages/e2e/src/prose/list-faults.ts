import { basename } from 'node:path';
import { listDeadLinks } from './list-dead-links.ts';
import { listDeadPaths } from './list-dead-paths.ts';
import { listReservedWords } from './list-reserved-words.ts';
import type { Fault, Repository } from './repository.ts';

const longestReadme = 150;

/** Everything wrong in what the files of a repository say. */
export function listFaults(repository: Repository): Fault[] {
  return repository.files.flatMap((path) => [
    ...(path.endsWith('.md') ? listDeadLinks(path, repository) : []),
    ...listDeadPaths(path, repository),
    ...listReservedWords(path, repository),
    ...listLongReadme(path, repository),
  ]);
}

function listLongReadme(path: string, repository: Repository): Fault[] {
  if (basename(path) !== 'README.md') return [];
  const length = repository.read(path).trimEnd().split('\n').length;
  if (length <= longestReadme) return [];
  const what = `${String(length)} lines; a README has at most ${String(longestReadme)}`;
  return [{ file: path, line: longestReadme + 1, what }];
}
