import { signIn } from './bench/editor.ts';
import { read } from './bench/fetch-json.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { getNewestArticle } from './bench/newest-article.ts';
import { buildApps } from './build.ts';
import { makePassword } from './password.ts';
import { findFreePort } from './ports.ts';
import { showProgress } from './progress.ts';
import { startStack, type Stack } from './stack.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

/** Measures reading and publishing on this machine: in short, or `api`, `web` or `admin` with all their bars. */
export async function bench(
  signal: AbortSignal,
  [what, ...options]: readonly string[] = [],
): Promise<number> {
  if (what === 'api') {
    // Only who measures needs a load generator.
    const { benchApi } = await import('./bench/api.ts');
    return benchApi(options, signal);
  }
  if (what === 'web') {
    const { benchWeb } = await import('./bench/web.ts');
    return benchWeb(options, signal);
  }
  if (what === 'admin') {
    const { benchAdmin } = await import('./bench/admin.ts');
    return benchAdmin(options, signal);
  }
  if (what === undefined) return benchInShort(signal);
  console.error(
    `There is nothing called "${what}" to measure. Try: npm run bench, and with -- api, -- web or -- admin`,
  );
  return 2;
}

/** On a platform of its own with the sample content. */
async function benchInShort(signal: AbortSignal): Promise<number> {
  const dataDir = await makeTemporaryDir('bench');
  const administrator = { email: 'bench@shoal.example', password: makePassword() };
  try {
    const stack = await startStack({
      dataDir,
      administrator,
      sampleContent: true,
      ports: { web: await findFreePort(), cms: await findFreePort() },
      env: { LOG_LEVEL: 'error' },
      signal,
      progress: showProgress,
      report: console.log,
      build: (say, note) => buildApps({ logDir: dataDir, say, note, signal }),
    });
    try {
      console.log(format(await measureStack(stack, administrator, signal)));
    } finally {
      await stack.stop();
    }
    return 0;
  } finally {
    await removeTemporaryDir(dataDir);
  }
}

async function measureStack(
  { apiUrl, cmsUrl, siteUrl }: Stack,
  administrator: { email: string; password: string },
  signal: AbortSignal,
): Promise<Measurement[]> {
  const { id, slug } = await getNewestArticle(apiUrl);
  const editor = await signIn(cmsUrl, administrator);
  const actions: [string, number, () => Promise<unknown>][] = [
    ['Bare request to the CMS (/_health)', 300, () => read(`${cmsUrl}/_health`)],
    ['Article from the Content API', 300, () => read(`${cmsUrl}/api/v1/articles/${slug}`)],
    ['Ten articles from the Content API', 300, () => read(`${cmsUrl}/api/v1/articles?limit=10`)],
    ['Article as a page', 100, () => read(`${siteUrl}/articles/${slug}`)],
    ['Publish an article again', 30, () => editor.publish(id)],
  ];
  const measurements: Measurement[] = [];
  for (const [name, times, action] of actions) {
    signal.throwIfAborted();
    measurements.push(await measure(name, times, action));
  }
  return measurements;
}

/** The ratio to the bare request says more than the milliseconds, which are this machine's. */
function format(measurements: Measurement[]): string {
  const base = measurements[0]?.medianMs ?? NaN;
  const rows = measurements.map(({ name, medianMs, p95Ms, times }) =>
    [
      name.padEnd(36),
      medianMs.toFixed(1).padStart(9),
      p95Ms.toFixed(1).padStart(9),
      `${(medianMs / base).toFixed(1)} ×`.padStart(9),
      String(times).padStart(6),
    ].join(' '),
  );
  const heads = ['One after the other'.padEnd(36), 'median ms', '  95% ms ', '    ratio', ' times'];
  return ['', heads.join(' '), ...rows].join('\n');
}
