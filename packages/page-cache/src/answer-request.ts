import { answerAlone, badTarget } from './answer-alone.js';
import type { Desk } from './desk.js';
import type { Exchange } from './exchange.js';
import { getAge, type Entry } from './entry.js';
import { RenderFailure } from './render-failure.js';
import { getKey } from './request-key.js';
import { sendEntry } from './send-entry.js';
import { sendOnce } from './send-once.js';

/** After a failed render the next try is left for this long, and the old copy serves. */
const pauseMs = 1_000;

/** Answers a request: found under its very target and good, nothing else is looked at. */
export function answerRequest(desk: Desk, exchange: Exchange): void | Promise<void> {
  const { request } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(desk, exchange);
  if (desk.settings.isForOne(request)) return answerAlone(desk, exchange);
  const target = request.url ?? '/';
  const entry = desk.store.find(target);
  if (!entry) return answerUnfound(desk, exchange, target);
  const now = desk.now();
  const fitness = desk.freshness.getFitness(entry, now);
  if (fitness === 'render') return answerByRender(desk, exchange, entry.key);
  if (fitness === 'serve-and-renew' && now - entry.failedAt >= pauseMs) desk.renewals.add(entry.key, false);
  desk.counters.hits += 1;
  entry.reads += 1;
  entry.lastReadAt = now;
  const extra = fitness === 'serve' ? null : listHitHeaders(desk, entry, now);
  return sendEntry(desk, entry, { ...exchange, extra });
}

function answerUnfound(desk: Desk, exchange: Exchange, target: string): void | Promise<void> {
  const key = getKey(target, desk.settings.query);
  if (key === null)
    return sendOnce(exchange.request, exchange.response, badTarget, `${desk.settings.name}; fwd=bypass`);
  desk.store.learn(target, key);
  if (key === target || !desk.store.get(key)) return answerByRender(desk, exchange, key);
  // It was only spelt in a way not seen before.
  return answerRequest(desk, exchange);
}

async function answerByRender(desk: Desk, exchange: Exchange, key: string): Promise<void> {
  const { store, renders, counters, settings } = desk;
  const old = store.get(key);
  counters.misses += 1;
  if (old && isFailing(desk, old)) return sendStale(desk, exchange, old);
  const isCollapsed = renders.canJoin(key);
  if (isCollapsed) counters.coalesced += 1;
  try {
    const { entry, isKept, once } = await renders.run(
      key,
      old && old.answer.status < 400 ? 'known' : 'unknown',
    );
    entry.reads += 1;
    entry.lastReadAt = desk.now();
    const status = [
      `${settings.name}; fwd=${old ? 'stale' : 'uri-miss'}`,
      `fwd-status=${entry.answer.status}`,
      ...(isKept ? ['stored'] : []),
      ...(isCollapsed ? ['collapsed'] : []),
    ];
    const extra = [...once, 'cache-status', status.join('; ')];
    return await sendEntry(desk, entry, { ...exchange, extra });
  } catch (error) {
    if (!(error instanceof RenderFailure)) throw error;
    const present = store.get(key);
    if (present) return sendStale(desk, exchange, present);
    return sendFailure(desk, exchange, error, key);
  }
}

/** Whether it is no use to wait: a render failed a moment ago, or is being tried again by somebody else. */
function isFailing({ renders, now }: Desk, { key, failedAt }: Entry): boolean {
  return failedAt > 0 && (now() - failedAt < pauseMs || renders.isRendering(key));
}

async function sendStale(desk: Desk, exchange: Exchange, entry: Entry): Promise<void> {
  desk.counters.staleServed += 1;
  const age = getAge(entry, desk.now());
  const extra = [
    'age',
    String(age),
    'cache-status',
    `${desk.settings.name}; hit; ttl=-${age}; detail=render-failed`,
  ];
  await sendEntry(desk, entry, { ...exchange, extra });
}

function listHitHeaders({ freshness, hit }: Desk, entry: Entry, now: number): string[] {
  const why = freshness.isUnheard(entry, now) ? 'changes-unheard' : 'renewing';
  return ['age', String(getAge(entry, now)), 'cache-status', `${hit}; detail=${why}`];
}

function sendFailure(
  { settings }: Desk,
  { request, response }: Exchange,
  failure: RenderFailure,
  target: string,
): void {
  const answer = failure.answer ?? settings.describeFailure(failure, target);
  const status = `${settings.name}; fwd=uri-miss; fwd-status=${answer.status}; detail=${failure.code}`;
  sendOnce(request, response, answer, status);
}

function refuseMethod({ settings }: Desk, { request, response }: Exchange): void {
  const headers = { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' };
  const answer = { status: 405, headers, body: 'Method not allowed\n' };
  sendOnce(request, response, answer, `${settings.name}; fwd=method`);
}
