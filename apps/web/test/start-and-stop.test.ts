import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixtureCms, type FixtureCms } from './fixture-cms';
import { siteUrl } from './sample-content';
import { spawnSite, startSite } from './start-site';

let cms: FixtureCms;
beforeAll(async () => {
  cms = await startFixtureCms();
});
afterAll(() => cms.stop());

async function failToStart(settings: Record<string, string>): Promise<string> {
  const { child, output } = spawnSite(settings);
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(1);
  return output();
}

describe('a start that cannot succeed', () => {
  it('names each wrong setting, what was given and what is expected', async () => {
    const output = await failToStart({ SITE_URL: 'blog.example.org', WEB_PORT: '99999' });
    expect(output).toContain(
      'SITE_URL is "blog.example.org"; expected an http or https address without a path',
    );
    expect(output).toContain('CMS_URL is not set; expected');
    expect(output).toContain('WEB_PORT is "99999"; expected a whole number from 0 to 65535.');
    expect(output).not.toContain('    at ');
  });

  it('says that the port is taken, and the way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const output = await failToStart({ SITE_URL: siteUrl, CMS_URL: cms.url, WEB_PORT: port });
    expect(output).toContain(`Another program listens on 127.0.0.1:${port}. Stop it, or set WEB_PORT`);
    other.close();
  });
});

describe('a stop', () => {
  it('lets a request under way finish', async () => {
    const web = await startSite(cms.url);
    const reached = new Promise<void>((resolve) =>
      cms.respond('/api/v1/articles', (_, response) => {
        resolve();
        setTimeout(() => response.writeHead(200).end('late'), 300);
      }),
    );
    const answer = web.get('/api/v1/articles');
    await reached;
    const code = web.stop('SIGINT');
    expect(await (await answer).text()).toBe('late');
    expect(await code).toBe(0);
  });

  it('answers whoever waits for a change, so that they can go on from there', async () => {
    const web = await startSite(cms.url);
    const { next } = (await (await web.get('/api/v1/changes?after=now')).json()) as { next: string };
    const answer = web.get(`/api/v1/changes?after=${next}&wait=25`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const began = performance.now();
    expect(await web.stop()).toBe(0);
    expect(await (await answer).json()).toEqual({ data: [], next, more: false });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('an error that nobody caught', () => {
  const breakLater = `
    process.on('SIGUSR2', () => { throw new Error('thrown') });
    process.on('SIGWINCH', () => { void Promise.reject(new Error('rejected')) });`;

  it('is logged; the site serves on where only nobody waited for it, and else ends in order', async () => {
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(breakLater)}`;
    const web = await startSite(cms.url, { NODE_OPTIONS });
    const said = (text: string) => web.log().some(({ level, error }) => level === 'error' && error === text);
    web.send('SIGWINCH');
    await expect.poll(() => said('Error: rejected')).toBe(true);
    expect((await web.get('/about')).status).toBe(200);
    expect(await web.stop('SIGUSR2')).toBe(1);
    expect(said('Error: thrown')).toBe(true);
    await expect.poll(() => web.log()).toContainEqual(expect.objectContaining({ message: 'stopping' }));
  });
});
