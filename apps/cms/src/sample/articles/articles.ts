import type { SampleArticle } from '../article.js';
import { kitchenTable } from './kitchen-table.js';
import { onePageLetter } from './one-page-letter.js';
import { replyToTheText } from './reply-to-the-text.js';
import { unknownNumbers } from './unknown-numbers.js';
import { weeknote } from './weeknote.js';
import { wrongDay } from './wrong-day.js';

/** The sample articles, in the order they are published: the last one stands first on the site. */
export const articles: SampleArticle[] = [
  kitchenTable,
  onePageLetter,
  wrongDay,
  weeknote,
  unknownNumbers,
  replyToTheText,
];
