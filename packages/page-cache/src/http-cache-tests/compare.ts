import type { NotMet, Outcome } from './run-suite.js';

/** What is not as it is written down: in words, a line each. */
export function listSurprises(outcomes: readonly Outcome[], notMet: readonly NotMet[]): string[] {
  const expected = notMet.flatMap(({ tests }) => tests);
  const found = outcomes.filter(({ seen }) => seen !== null).map(({ id }) => id);
  const known = new Set(outcomes.map(({ id }) => id));
  return [
    ...outcomes
      .filter(({ id, seen }) => seen !== null && !expected.includes(id))
      .map(({ id, seen }) => `${id} is not met, for no reason that is known: ${seen ?? ''}`),
    ...expected
      .filter((id) => known.has(id) && !found.includes(id))
      .map((id) => `${id} is met, and is written down as not met`),
    ...expected
      .filter((id) => !known.has(id))
      .map((id) => `${id} is written down, and is no test of the suite`),
    ...expected
      .filter((id, index) => expected.indexOf(id) < index)
      .map((id) => `${id} is written down more than once`),
  ];
}
