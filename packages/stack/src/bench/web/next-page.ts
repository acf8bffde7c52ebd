import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webDir } from '../../apps.ts';
import { runChild, type Child } from '../../child.ts';
import { getInheritedEnvironment } from '../../configuration.ts';
import { findFreePort } from '../../ports.ts';
import { startService } from '../../service.ts';

/** A server of Next's own with a page that it has in its cache. */
export interface NextPage {
  url: string;
  pid: number;
  stop: Child['stop'];
}

const layout = `export default function Layout({ children }) {
  return <html lang="en-GB"><body>{children}</body></html>;
}
`;
const page = `import { readFileSync } from 'node:fs';
export default function Page() {
  return <div dangerouslySetInnerHTML={{ __html: readFileSync('article.html', 'utf8') }} />;
}
`;

/** Builds a page with this content as Next wants it, rendered beforehand, and serves it as Next does. */
export async function startNextPage(html: string, dir: string, signal: AbortSignal): Promise<NextPage> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'app'), { recursive: true });
  await symlink(join(webDir, 'node_modules'), join(dir, 'node_modules'));
  await writeFile(join(dir, 'package.json'), JSON.stringify({ name: 'next-page', private: true }));
  await writeFile(join(dir, 'article.html'), /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html);
  await writeFile(join(dir, 'app/layout.js'), layout);
  await writeFile(join(dir, 'app/page.js'), page);
  const url = `http://127.0.0.1:${await findFreePort()}`;
  const describe = (name: string, ...args: string[]) => ({
    name,
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', ...args],
    cwd: dir,
    env: { ...getInheritedEnvironment(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    logPath: join(dir, 'next.log'),
  });
  // The other bundler refuses packages that are linked from elsewhere.
  await runChild(describe("The build of Next's own page", 'build', '--webpack'), signal);
  const { hostname, port } = new URL(url);
  const program = describe("Next's own server", 'start', '--hostname', hostname, '--port', port);
  const child = await startService({ ...program, healthUrl: url, startTimeoutMs: 60_000 }, signal);
  return { url, pid: child.pid, stop: child.stop };
}
