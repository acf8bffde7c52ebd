import { z } from 'zod';
import { describeCmsCommand, type Beginning, type Setup } from './apps.ts';
import { runChild } from './child.ts';

const progressSchema = z.object({
  progress: z.object({ what: z.string(), done: z.number(), total: z.number() }),
});

/** How far a command has got; a total of 0 is one that nobody knows. */
export type CommandProgress = z.infer<typeof progressSchema>['progress'];

/** What a command of the CMS may be given. */
export interface CmsCommandOptions {
  beginning?: Beginning;
  args?: readonly string[];
  onProgress?: (progress: CommandProgress) => void;
  signal?: AbortSignal | undefined;
}

/** Runs one of the CMS's own commands and gives its answer, the JSON in the last line it prints. */
export async function runCmsCommand(
  setup: Setup,
  name: string,
  { beginning, args, onProgress, signal }: CmsCommandOptions = {},
): Promise<unknown> {
  let last = 'null';
  const program = describeCmsCommand(setup, name, beginning, args);
  const onLine = (line: string): void => {
    if (!line.startsWith('{"progress"')) last = line;
    else onProgress?.(progressSchema.parse(JSON.parse(line)).progress);
  };
  await runChild({ ...program, onLine }, signal);
  return JSON.parse(last);
}
