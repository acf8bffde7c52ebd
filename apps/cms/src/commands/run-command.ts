import { dirname, resolve } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { getConfiguration, type Configuration } from '../configuration.js';
import { describeError } from './describe-error.js';
import { paceProgress, type ReportProgress } from './progress.js';

/** Compiled, this file stands in `dist/src/commands`. */
const distDir = resolve(__dirname, '../..');

/** The folder of the CMS. */
export const appDir = dirname(distDir);

/**
 * Runs one command against the CMS: boots it without listening, prints the answer as the last line on stdout
 * (everything else goes to stderr, but progress, a line of JSON each), and ends the process: 0 when it worked, else 1
 * with the reason on stderr.
 */
export function runCommand(
  command: (strapi: Core.Strapi, report: ReportProgress) => Promise<object>,
): Promise<void> {
  return runPlainCommand(async (_, report) => {
    const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
    const answer = await command(strapi, report);
    await strapi.destroy();
    return answer;
  });
}

/** Runs a command that needs no CMS to be booted, in the same way. */
export async function runPlainCommand(
  command: (configuration: Configuration, report: ReportProgress) => Promise<object>,
): Promise<void> {
  const print = keepStdoutForTheAnswer();
  let configuration: Configuration;
  try {
    configuration = getConfiguration();
  } catch (error) {
    // A wrong setting is told as that; Strapi would wrap it, and its stack says nothing.
    return fail(error instanceof Error ? error.message : String(error));
  }
  try {
    const report = paceProgress((progress) => void print(`${JSON.stringify({ progress })}\n`));
    await print(`${JSON.stringify(await command(configuration, report))}\n`);
    process.exit(0);
  } catch (error) {
    fail(describeError(error));
  }
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`, () => process.exit(1));
}

/** Strapi logs to stdout, where a caller expects only the answer. */
function keepStdoutForTheAnswer(): (text: string) => Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return (text) =>
    new Promise((done, refuse) => {
      write(text, (error) => (error ? refuse(error) : done()));
    });
}
