import { posix } from 'node:path';
import { listProse } from './list-prose.ts';
import type { Fault, Repository } from './repository.ts';

const repositoryPath = /(?<![\w./@:-])(?:apps|packages|\.ci|docs)\/[\w./@-]*\w/g;
const sourceFile =
  /(?<![\w./@:*<>{}-])[a-z0-9][a-z0-9-]*(?:\.(?:test|spec|config|d))?\.(?:tsx?|mjs|cjs|scss)\b/g;
const built = /\/(dist|\.next|node_modules|build|types\/generated)(\/|$)/;

/** Paths and source files that prose names although they are not there. */
export function listDeadPaths(path: string, repository: Repository): Fault[] {
  return listProse(path, repository.read(path)).flatMap(({ line, text }) => {
    const places = listNames(text, repositoryPath).filter((name) => !isPlace(name, repository));
    const sources = listNames(text, sourceFile).filter((name) => !isSource(name, repository));
    return [...places, ...sources].map((name) => ({ file: path, line, what: `${name} is not there` }));
  });
}

const listNames = (text: string, pattern: RegExp) =>
  [...withoutPatterns(text).matchAll(pattern)].map(([name]) => name);

/** Words with a placeholder or wildcard (`apps/<name>/src`, `*.test.ts`) name many files, and web addresses none. */
const withoutPatterns = (text: string) => text.replace(/https?:\/\/\S+|\S*[<>*{}[\]…]\S*/g, '');

function isPlace(name: string, repository: Repository): boolean {
  return built.test(name) || repository.has(posix.normalize(name));
}

/** Names that Next gives to files, which prose may speak of whether or not there is one. */
const namesOfNext = ['next-env.d.ts', 'loading.tsx', 'error.tsx'];

const isSource = (name: string, repository: Repository) =>
  repository.hasName(name) || namesOfNext.includes(name);
