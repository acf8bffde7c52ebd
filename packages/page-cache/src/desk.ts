import type { Freshness } from './freshness.js';
import type { Settings } from './page-cache.js';
import type { Parts } from './parts.js';
import type { Renders } from './renders.js';
import type { Renewals } from './renewals.js';
import type { WholeAnswers } from './whole-answers.js';

/** Everything it takes to answer. */
export interface Desk extends Parts {
  readonly settings: Settings;
  readonly renders: Renders;
  readonly renewals: Renewals;
  readonly freshness: Freshness;
  readonly whole: WholeAnswers;
  /** Cache-Status of a hit. */
  readonly hit: string;
}
