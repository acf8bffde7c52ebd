import { createPublisher, getNewestArticle, read } from './bench/publisher.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { buildApps } from './build.ts';
import { makePassword } from './password.ts';
import { findFreePort } from './ports.ts';
import { showProgress } from './progress.ts';
import { startStack, type Stack } from './stack.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

/** Measures reading and publishing on this machine, on a platform of its own with the sample content. */
export async function bench(signal: AbortSignal): Promise<number> {
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
  const publish = await createPublisher(cmsUrl, administrator);
  const actions: [string, number, () => Promise<unknown>][] = [
    ['Bare request to the CMS (/_health)', 300, () => read(`${cmsUrl}/_health`)],
    ['Article from the Content API', 300, () => read(`${cmsUrl}/api/v1/articles/${slug}`)],
    ['Ten articles from the Content API', 300, () => read(`${cmsUrl}/api/v1/articles?limit=10`)],
    ['Article as a page', 100, () => read(`${siteUrl}/articles/${slug}`)],
    ['Publish an article again', 30, () => publish(id)],
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
