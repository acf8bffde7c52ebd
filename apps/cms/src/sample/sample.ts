import { articles } from './articles/articles.js';
import { authors } from './authors.js';
import { organisations } from './organisations.js';
import { sampleFiles } from './files.js';
import { samplePages } from './sample-pages.js';
import { site } from './site.js';
import { topics } from './topics.js';

/** Everything that an empty CMS is given to begin with, in the order it can be added. */
export const sample = {
  files: sampleFiles,
  organisations,
  topics,
  authors,
  pages: samplePages,
  articles,
  site,
};
