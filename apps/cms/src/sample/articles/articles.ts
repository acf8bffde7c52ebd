import type { SampleArticle } from '../article.js';
import { binCalendar } from './bin-calendar.js';
import { costOfALift } from './cost-of-a-lift.js';
import { gaveUp } from './gave-up.js';
import { howSure } from './how-sure.js';
import { kitchenTable } from './kitchen-table.js';
import { liftsToHospital } from './lifts-to-hospital.js';
import { missedBinMap } from './missed-bin-map.js';
import { onePageLetter } from './one-page-letter.js';
import { printRoom } from './print-room.js';
import { replyToTheText } from './reply-to-the-text.js';
import { riverWords } from './river-words.js';
import { unfinishedForm } from './unfinished-form.js';
import { unknownNumbers } from './unknown-numbers.js';
import { weeknote } from './weeknote.js';
import { wrongDay } from './wrong-day.js';

/** The sample articles, in the order they are published: the last one stands first on the site. */
export const articles: SampleArticle[] = [
  kitchenTable,
  printRoom,
  liftsToHospital,
  costOfALift,
  riverWords,
  onePageLetter,
  unfinishedForm,
  wrongDay,
  howSure,
  weeknote,
  binCalendar,
  missedBinMap,
  gaveUp,
  unknownNumbers,
  replyToTheText,
];
