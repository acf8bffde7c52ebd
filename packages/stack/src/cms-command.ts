import { describeCmsCommand, type Beginning, type Setup } from './apps.ts';
import { runChild } from './child.ts';

/** What a command of the CMS may be given. */
export interface CmsCommandOptions {
  beginning?: Beginning;
  signal?: AbortSignal | undefined;
}

/** Runs one of the CMS's own commands and gives its answer, the JSON in the last line it prints. */
export async function runCmsCommand(
  setup: Setup,
  name: string,
  { beginning, signal }: CmsCommandOptions = {},
): Promise<unknown> {
  const lines: string[] = [];
  const program = describeCmsCommand(setup, name, beginning);
  await runChild({ ...program, onLine: (line) => lines.push(line) }, signal);
  return JSON.parse(lines.at(-1) ?? 'null');
}
