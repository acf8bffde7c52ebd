import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Something wrong in what the repository says. */
export interface Fault {
  file: string;
  line: number;
  what: string;
}

/** The files of the repository and what they say. */
export interface Repository {
  /** Paths from the root, with forward slashes. */
  files: string[];
  /** Whether a file or folder stands at this path from the root. */
  has: (path: string) => boolean;
  /** Whether any file goes by this name. */
  hasName: (name: string) => boolean;
  read: (path: string) => string;
}

/** Opens the repository at `root`: what git tracks, and what it would track if it were added. */
export function openRepository(root: string): Repository {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const files = list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  const contents = Object.fromEntries(
    files.map((path) => [path, () => readFileSync(join(root, path), 'utf8')]),
  );
  return repositoryOf(contents);
}

/** A repository made of what is given: paths, and how to read each. */
export function repositoryOf(contents: Record<string, () => string>): Repository {
  const files = Object.keys(contents);
  const places = new Set(files.flatMap(withFolders));
  const names = new Set(files.map((path) => basename(path)));
  return {
    files,
    has: (path) => places.has(path.replace(/\/+$/, '')),
    hasName: (name) => names.has(name),
    read: (path) => contents[path]?.() ?? '',
  };
}

function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
