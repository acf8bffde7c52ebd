import { records } from './0001-records.js';
import { commitNumbering } from './0002-commit-numbering.js';
import { derived } from './0003-derived.js';
import { feed } from './0004-feed.js';
import { actions } from './0005-actions.js';
import { lists } from './0006-lists.js';
import { search } from './0007-search.js';
import { rebuild } from './0008-rebuild.js';
import { ranking } from './0009-ranking.js';
import { searchWrites } from './0010-search-writes.js';
import { corrections } from './0011-corrections.js';

/** Every migration of the content store, oldest first. Forward only: a released one is never edited. */
export const allMigrations = [
  records,
  commitNumbering,
  derived,
  feed,
  actions,
  lists,
  search,
  rebuild,
  ranking,
  searchWrites,
  corrections,
];
