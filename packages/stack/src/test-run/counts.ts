import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

const vitestSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** The counts in a report of vitest; null when it ended before it could write one. */
export async function readVitestCounts(path: string): Promise<Counts | null> {
  const report = await readReport(path);
  if (report === null) return null;
  const { numPassedTests, numFailedTests } = vitestSchema.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** The counts in a report of Playwright; null when it ended before it could write one. */
export async function readPlaywrightCounts(path: string): Promise<Counts | null> {
  const report = await readReport(path);
  if (report === null) return null;
  const { expected, unexpected, flaky } = playwrightSchema.parse(report).stats;
  // A test that passes only when repeated is a test that fails.
  return { passed: expected, failed: unexpected + flaky };
}

async function readReport(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : JSON.parse(text);
}
