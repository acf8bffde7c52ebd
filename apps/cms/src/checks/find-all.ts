import { alternativeText } from './alternative-text.js';
import { capitalHeadings } from './capital-headings.js';
import type { Check } from './check.js';
import { doubledWords } from './doubled-words.js';
import type { Draft } from './draft.js';
import { emptyHeadings } from './empty-headings.js';
import type { Facts } from './facts.js';
import type { Finding } from './finding.js';
import { headingLevels } from './heading-levels.js';
import { licence } from './licence.js';
import { linkTargets } from './link-targets.js';
import { linkText } from './link-text.js';
import { longSentences } from './long-sentences.js';
import { placeholders } from './placeholders.js';
import { readingAge } from './reading-age.js';
import { tables } from './tables.js';
import { titleAndSummary } from './title-and-summary.js';

/** Every check, in the order in which its findings are shown. */
const checks: readonly Check[] = [
  titleAndSummary,
  licence,
  alternativeText,
  headingLevels,
  emptyHeadings,
  linkTargets,
  linkText,
  tables,
  placeholders,
  doubledWords,
  capitalHeadings,
  longSentences,
  readingAge,
];

/** Everything that is found in a draft. */
export const findAll = (draft: Draft, facts: Facts): Finding[] => run(checks, draft, facts);

/** What makes the page wrong: the same, without what can only be advice. */
export const findBlocking = (draft: Draft, facts: Facts): Finding[] =>
  run(
    checks.filter(({ mayBlock }) => mayBlock),
    draft,
    facts,
  ).filter(({ severity }) => severity === 'blocks');

const run = (chosen: readonly Check[], draft: Draft, facts: Facts): Finding[] =>
  chosen.flatMap(({ name, find }) => find(draft, facts).map((found) => ({ check: name, ...found })));
