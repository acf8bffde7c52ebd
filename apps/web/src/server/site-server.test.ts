import { Agent, request as ask, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSiteServer, type ServerLimits } from './site-server';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function start(limits: Partial<ServerLimits> = {}): Promise<number> {
  server = createSiteServer('https://blog.example.org', limits);
  server.on('request', (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends text as it is, and gives what comes back until the connection is closed. */
const send = (port: number, ...parts: string[]) =>
  new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => parts.forEach((part) => socket.write(part)));
    socket.setEncoding('utf8').on('data', (text: string) => (received += text));
    socket.on('error', reject).on('close', () => resolve(received));
  });

describe('a connection', () => {
  it.each([
    ['never ends its headers', 'GET / HTTP/1.1\r\nhost: a\r\nx-a: '],
    ['never begins a request', ''],
    ['never sends the body that it promises', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n'],
  ])('that %s is closed in time', async (_what, text) => {
    const port = await start({ headersMs: 100, requestMs: 200, checkMs: 50, stalledMs: 400 });
    expect(await send(port, text)).toMatch(
      text.startsWith('GET') ? /^HTTP\/1\.1 408 / : /^(HTTP\/1\.1 (200|408) |$)/,
    );
  });

  it('that says too much, or nothing sensible, is told so and closed', async () => {
    const port = await start();
    const large = await send(port, `GET / HTTP/1.1\r\nhost: a\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1\.1 431 [^]*x-content-type-options: nosniff[^]*\r\n\r\nRequest Header/);
    expect(await send(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*connection: close/);
  });

  it('may rest between two requests for longer than a request may take', async () => {
    const port = await start({ headersMs: 60, requestMs: 60, checkMs: 20 });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const get = () =>
      new Promise<unknown>((resolve, reject) => {
        const request = ask({ port, agent }, (response) => {
          response.resume().on('end', () => resolve(response.headers['keep-alive']));
        });
        request.on('error', reject).end();
      });
    expect(await get()).toBe('timeout=75');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [socket] = Object.values(agent.freeSockets)[0] ?? [];
    await get();
    expect(Object.values(agent.freeSockets)[0]?.[0]).toBe(socket);
    agent.destroy();
  });
});
