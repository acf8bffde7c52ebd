import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { getConfiguration } from '../configuration.js';
import { corpusSchema, type Corpus } from '../corpus/corpus.js';
import { generateCorpus } from '../corpus/generate-corpus.js';
import { loadCorpus } from '../corpus/load-corpus.js';
import type { ReportProgress } from './progress.js';
import { runCommand } from './run-command.js';

/** Fills an empty CMS to measure with: `--corpus FILE`, or `--articles NUMBER --seed NUMBER` made up. */
async function load(strapi: Core.Strapi, report: ReportProgress) {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      articles: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const corpus = values.corpus
    ? await readCorpus(values.corpus)
    : generateCorpus(Number(values.articles), Number(values.seed));
  return loadCorpus(strapi, getConfiguration().database.url, corpus, (done, total) =>
    report({ what: 'Articles', done, total }),
  );
}

async function readCorpus(path: string): Promise<Corpus> {
  const { organisations, authors, posts } = corpusSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const topics = [...new Set(posts.flatMap((post) => post.topics))];
  return { organisations, authors, topics, posts, size: posts.length };
}

void runCommand(load);
