import type { Server } from 'node:http';
import type { Counts, PageCache } from '@shoal/page-cache';
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ChangeFollower } from './change-follower.js';

/** What is measured. */
export interface MetricsOptions {
  server: Server;
  cache: Pick<PageCache, 'getCounts'>;
  follower: Pick<ChangeFollower, 'isFollowing' | 'countApplied'>;
}

/** Seconds that renders took, by what was rendered and what came of it. */
export const renderSeconds = new Histogram({
  name: 'shoal_render_seconds',
  help: 'Time of renders',
  labelNames: ['kind', 'outcome'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [],
});

/** Every count of the page cache that only ever rises, and what it means. */
const totals = {
  hits: 'Answers from the cache that were as good as new',
  misses: 'Requests that needed a render',
  staleServed: 'Old copies sent because a render failed',
  renders: 'Renders begun',
  failures: 'Renders that failed',
  coalesced: 'Requests that waited for a render which another one had begun',
  evictions: 'Answers given up for want of room',
} as const satisfies Partial<Record<keyof Counts, string>>;

const present = {
  entries: 'Kept answers',
  bytes: 'Memory that kept answers take',
  rendering: 'Renders that run',
  queued: 'Renders that wait for their turn',
} as const satisfies Partial<Record<keyof Counts, string>>;

/** Registers all there is to measure. What the counts are is only looked up when somebody asks. */
export function createMetrics({ server, cache, follower }: MetricsOptions): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  registry.registerMetric(renderSeconds);
  for (const [name, help] of entriesOf(totals))
    createTotal(registry, `shoal_page_cache_${toSnake(name)}_total`, help, () => cache.getCounts()[name]);
  createTotal(registry, 'shoal_changes_applied_total', 'Changes heard of', follower.countApplied);
  for (const [name, help] of entriesOf(present))
    new Gauge({
      name: `shoal_page_cache_${name}`,
      help,
      registers,
      collect() {
        this.set(cache.getCounts()[name]);
      },
    });
  new Gauge({
    name: 'shoal_changes_unheard',
    help: 'Servers that do not hear of changes',
    registers,
    collect() {
      this.set(follower.isFollowing() ? 0 : 1);
    },
  });
  new Gauge({
    name: 'shoal_connections',
    help: 'Open connections',
    registers,
    async collect() {
      this.set(await countConnections(server));
    },
  });
  return registry;
}

/** Has the metrics of a worker added to those of the others. */
export function shareMetrics(registry: Registry): void {
  AggregatorRegistry.setRegistries(registry);
  // Made to have it listen for whoever asks; nothing else asks here.
  new AggregatorRegistry();
}

function createTotal(registry: Registry, name: string, help: string, count: () => number): void {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(count());
    },
  });
}

const entriesOf = <T extends Partial<Record<keyof Counts, string>>>(names: T) =>
  Object.entries(names) as [keyof T & keyof Counts, string][];

const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const countConnections = (server: Server) =>
  new Promise<number>((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
