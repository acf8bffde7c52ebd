import { dirname, resolve } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { getConfiguration } from '../configuration.js';
import { describeError } from './describe-error.js';

/** Compiled, this file stands in `dist/src/commands`. */
const distDir = resolve(__dirname, '../..');

/**
 * Runs one command against the CMS: boots it without listening, prints the answer as the last line on stdout
 * (everything else goes to stderr), and ends the process: 0 when it worked, else 1 with the reason on stderr.
 */
export async function runCommand(command: (strapi: Core.Strapi) => Promise<object>): Promise<void> {
  const print = keepStdoutForTheAnswer();
  try {
    getConfiguration();
  } catch (error) {
    // A wrong setting is told as that; Strapi would wrap it, and its stack says nothing.
    return fail(error instanceof Error ? error.message : String(error));
  }
  try {
    const strapi = await createStrapi({ appDir: dirname(distDir), distDir, serveAdminPanel: false }).load();
    const answer = await command(strapi);
    await strapi.destroy();
    await print(`${JSON.stringify(answer)}\n`);
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
