import { afterEach, expect, it } from 'vitest';
import { hushOverlappingQueries } from './hush-overlapping-queries.js';

const { emitWarning } = process;

afterEach(() => {
  process.emitWarning = emitWarning;
});

it('keeps the one warning from the log and lets every other through', () => {
  const passed: unknown[][] = [];
  process.emitWarning = (...given: unknown[]) => void passed.push(given);
  hushOverlappingQueries();
  process.emitWarning(
    'Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0.',
    'DeprecationWarning',
  );
  process.emitWarning('Something else is deprecated', 'DeprecationWarning', 'DEP0001');
  process.emitWarning(new Error('An error as a warning'));
  expect(passed).toEqual([
    ['Something else is deprecated', 'DeprecationWarning', 'DEP0001'],
    [new Error('An error as a warning')],
  ]);
});
