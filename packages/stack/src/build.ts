import { appendFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { checkoutDir } from './checkout.ts';
import { runChild } from './child.ts';
import { getInheritedEnvironment } from './configuration.ts';
import { reportNothing, type Report } from './report.ts';

/** How to build. */
export interface BuildOptions {
  /** The folder that gets the log. */
  logDir: string;
  /** Told what is being built right now. */
  say?: Report;
  signal?: AbortSignal;
  note?: (pid: number) => void;
  /** Told once all packages are built and only apps are left; not told when a package cannot be built. */
  onPackagesBuilt?: () => void;
}

/** Builds every app and package whose sources changed since the last build. Needs neither database nor CMS. */
export async function buildApps(options: BuildOptions): Promise<void> {
  const { logDir, say = reportNothing, signal, note, onPackagesBuilt = () => undefined } = options;
  const logPath = join(logDir, 'build.log');
  await mkdir(logDir, { recursive: true });
  await writeFile(logPath, '', { mode: 0o600 });
  const begun = watchForApps(onPackagesBuilt);
  const turbo = join(checkoutDir, 'node_modules/turbo/bin/turbo');
  await runChild(
    {
      name: 'The build',
      command: process.execPath,
      args: [
        turbo,
        'run',
        'build',
        '--ui=stream',
        '--output-logs=new-only',
        '--continue=dependencies-successful',
      ],
      cwd: checkoutDir,
      env: getInheritedEnvironment(),
      logPath,
      onLine: (line) => {
        appendFileSync(logPath, `${line}\n`);
        begun(stripVTControlCharacters(line));
        say(stripVTControlCharacters(line));
      },
      ...(note && { note }),
    },
    signal,
  );
}

/** Takes each line that the build prints; no app is begun before the packages that it needs are built. */
function watchForApps(onAllBegun: () => void): (line: string) => void {
  const awaited = new Set(readdirSync(join(checkoutDir, 'apps')).map((name) => `@shoal/${name}:build`));
  return (line) => {
    const [, task = ''] = /^(\S+):/.exec(line) ?? [];
    if (awaited.delete(task) && awaited.size === 0) onAllBegun();
  };
}
