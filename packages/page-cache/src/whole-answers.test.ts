import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createPageCache } from './index.js';
import { page } from './testing/staged-renderer.js';

const body = 'a shoal of fish '.repeat(4_000);
const headers = { 'content-type': 'text/html', 'cache-control': 'public, max-age=0' };

interface Started {
  port: number;
  socket: Socket;
  /** What the server wrote to its side of the connection since last asked, a piece each. */
  takeWrites: () => string[];
  /** For each answer that has ended, the bytes that the system had not taken then. */
  finished: number[];
  time: { now: number };
}

async function start(prepare: (response: ServerResponse) => void = () => undefined): Promise<Started> {
  const time = { now: Date.now() };
  const writes: string[] = [];
  const finished: number[] = [];
  const cache = createPageCache({
    render: () => Promise.resolve(page(body, { headers })),
    now: () => time.now,
  });
  const server = createServer((request: IncomingMessage, response) => {
    response.prependListener('finish', () => finished.push(request.socket.writableLength));
    prepare(response);
    cache.listener(request, response);
  });
  server.on('connection', (socket) => spyOnWrites(socket, writes));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  return { port, socket, takeWrites: () => writes.splice(0), finished, time };
}

/** Every piece that goes to the system, whether it is written alone or with others. */
function spyOnWrites(socket: Socket, writes: string[]): void {
  const { _write: write, _writev: writeAll } = socket;
  socket._write = (chunk: Buffer | string, coding, done) => {
    writes.push(chunk.toString('latin1'));
    write.call(socket, chunk, coding, done);
  };
  socket._writev = (chunks, done) => {
    writes.push(...chunks.map(({ chunk }) => (chunk as Buffer | string).toString('latin1')));
    writeAll?.call(socket, chunks, done);
  };
}

const ask = (line = 'GET / HTTP/1.1', ...more: string[]) =>
  [line, 'Host: x', 'Accept-Encoding: identity', ...more, '', ''].join('\r\n');

/** Sends requests at once, and gives what came back when that many answers have ended. */
async function exchange({ socket, finished }: Started, ...requests: string[]): Promise<string> {
  const before = finished.length;
  const parts: Buffer[] = [];
  const keep = (part: Buffer): number => parts.push(part);
  socket.on('data', keep);
  socket.write(requests.join(''));
  await expect.poll(() => finished.length, { interval: 5 }).toBe(before + requests.length);
  await wait(20);
  socket.off('data', keep);
  return Buffer.concat(parts).toString('latin1');
}

async function warmUp(started: Started, request = ask()): Promise<string> {
  await exchange(started, request);
  await exchange(started, request);
  const inParts = await exchange(started, request);
  started.takeWrites();
  return inParts;
}

const withoutDate = (answer: string) => answer.replaceAll(/Date: .*/g, 'Date:');

test('what is asked for again in a second is sent in one piece, the same as in parts', async () => {
  const started = await start();
  const inParts = await warmUp(started);
  expect(inParts).toMatch(
    /^HTTP\/1\.1 200 OK\r\n(.*\r\n)+cache-status: page-cache; hit\r\n(.*\r\n)+\r\na shoal/,
  );
  expect(inParts).toMatch(/\r\nDate: .* GMT\r\n(.*\r\n)*Keep-Alive: timeout=\d+\r\n/);
  const whole = await exchange(started, ask());
  expect(started.takeWrites()).toEqual([whole]);
  expect(withoutDate(whole)).toBe(withoutDate(inParts));
  expect(started.finished).toHaveLength(4);
});

test('a 304 too', async () => {
  const started = await start();
  const [, etag = ''] = /\r\netag: (.*)\r\n/.exec(await warmUp(started)) ?? [];
  const request = ask('GET / HTTP/1.1', `If-None-Match: ${etag}`);
  const inParts = await warmUp(started, request);
  expect(inParts).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/);
  const whole = await exchange(started, request);
  expect(started.takeWrites()).toEqual([whole]);
  expect(withoutDate(whole)).toBe(withoutDate(inParts));
});

test('what an older protocol is told is not told to others', async () => {
  const started = await start();
  await warmUp(started);
  for (let times = 1; times <= 3; times += 1) {
    const older = connect(started.port, '127.0.0.1');
    older.write(ask('GET / HTTP/1.0', 'Connection: keep-alive', 'If-None-Match: *'));
    const [answer] = (await once(older, 'data')) as [Buffer];
    expect(answer.toString()).toContain('\r\nConnection: close\r\n');
    older.destroy();
  }
  expect(await exchange(started, ask('GET / HTTP/1.1', 'If-None-Match: *'))).not.toContain('close');
});

test('its Date is never that of another second', async () => {
  const started = await start();
  const before = await warmUp(started);
  await wait(1_100);
  started.time.now += 1_000;
  const getDate = (answer: string) => /\r\nDate: (.*)\r\n/.exec(answer)?.[1];
  expect(getDate(await exchange(started, ask()))).not.toBe(getDate(before));
});

test('requests that are sent without waiting are answered in turn, all of them', async () => {
  const started = await start();
  const one = withoutDate(await warmUp(started));
  const head = one.slice(0, one.indexOf('\r\n\r\n') + 4);
  const askHead = ask('HEAD / HTTP/1.1');
  const answers = await exchange(started, askHead, ask(), ask(), askHead, ask(), ask());
  expect(withoutDate(answers)).toBe([head, one, one, head, one, one].join(''));
});

test('a reader who is slow gets every byte, and is not read from meanwhile', async () => {
  const started = await start();
  const { socket, finished } = started;
  const one = await warmUp(started);
  socket.pause();
  const times = 200;
  for (let sent = 0; sent < times; sent += 1) {
    socket.write(ask());
    await wait(1);
  }
  expect(finished.length).toBeLessThan(times);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part)).resume();
  await expect.poll(() => Buffer.concat(parts).length, { timeout: 10_000 }).toBe(one.length * times);
  expect(withoutDate(Buffer.concat(parts).toString())).toBe(withoutDate(one).repeat(times));
  expect(finished).toEqual(Array.from({ length: times + 3 }, () => 0));
});

test.each<[string, string, RegExp]>([
  ['HTTP/1.0', ask('GET / HTTP/1.0'), /^HTTP\/1\.1 200 OK\r\n(.*\r\n)+Connection: close\r\n/],
  ['Connection: close', ask('GET / HTTP/1.1', 'Connection: close'), /\r\nConnection: close\r\n/],
])('a reader with %s is told that the connection ends', async (_what, request, expected) => {
  const started = await start();
  await warmUp(started);
  const closed = once(started.socket, 'close');
  expect(await exchange(started, request)).toMatch(expected);
  await closed;
});

test('what the server adds to one answer is in that one alone', async () => {
  let count = 0;
  const started = await start((response) => {
    count += 1;
    if (count === 4) response.setHeader('x-extra', 'fish');
  });
  await warmUp(started);
  expect(await exchange(started, ask())).toContain('x-extra: fish');
  expect(await exchange(started, ask())).not.toContain('x-extra');
});
