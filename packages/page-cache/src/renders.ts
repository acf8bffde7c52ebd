import { createEntry, isLarge, type Rendered, type RenderResult } from './create-entry.js';
import { compress } from './encoded-body.js';
import { cool, expire } from './entry.js';
import { RenderFailure, toRenderFailure } from './render-failure.js';
import type { Parts } from './parts.js';
import type { Priority } from './render-queue.js';

/** A render in progress, for all who wait for it. */
interface Job {
  readonly key: string;
  priority: Priority;
  /** When its present try began, counted in changes; null: it waits for its turn. */
  begunAt: number | null;
  result: Promise<RenderResult> | null;
}

const mostTries = 3;
/** Renders each answer once for all who ask for it at the same time, and never keeps what is old already. */
export class Renders {
  readonly #parts: Parts;
  readonly #latest = new Map<string, Job>();
  readonly #all = new Set<Job>();
  readonly #told = new WeakSet<RenderFailure>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether there is a render that a request which comes now may wait for. */
  canJoin(key: string): boolean {
    const job = this.#latest.get(key);
    return job !== undefined && (job.begunAt === null || job.begunAt === this.#parts.clock.now);
  }

  isRendering(key: string): boolean {
    return this.#latest.has(key);
  }

  /** An answer as of now: a render that began before the latest change is not joined, since it may not have seen it. */
  run(key: string, priority: Priority): Promise<RenderResult> {
    const job = this.#latest.get(key);
    if (!job?.result || !this.canJoin(key)) return this.#start(key, priority);
    if (priority !== 'background') job.priority = priority;
    return job.result;
  }

  #start(key: string, priority: Priority): Promise<RenderResult> {
    const job: Job = { key, priority, begunAt: null, result: null };
    this.#latest.set(key, job);
    this.#all.add(job);
    job.result = this.#perform(job)
      .catch((error: unknown) => this.#fail(key, error))
      .finally(() => {
        this.#all.delete(job);
        if (this.#latest.get(key) === job) this.#latest.delete(key);
        this.forgetChanges();
      });
    return job.result;
  }

  async #perform(job: Job): Promise<RenderResult> {
    for (let tries = 1; ; tries += 1) {
      const result = await createEntry(this.#parts, job.key, await this.#render(job));
      const { entry } = result;
      const effect = this.#parts.clock.getEffectSince(entry.tags, entry.begunAt);
      if (effect === null || effect === 'refresh') {
        if (effect === 'refresh') cool(entry, this.#parts.now());
        return this.#keep(result);
      }
      const newer = this.#latest.get(job.key);
      if (newer?.result && newer !== job) return newer.result;
      const present = this.#parts.store.get(job.key);
      if (present && present.begunAt > entry.begunAt && this.#parts.now() < present.goodUntil)
        return { entry: present, isKept: true, once: [] };
      if (tries < mostTries) continue;
      if (effect === 'purge')
        throw new RenderFailure('unsettled', `It changed during each of ${tries} renders`);
      expire(entry);
      return this.#keep(result);
    }
  }

  async #render(job: Job): Promise<Rendered> {
    const { queue, clock, now, counters, render } = this.#parts;
    // Whoever asks while it waits for its turn may wait with it, also before a second try.
    job.begunAt = null;
    let begunAt = 0;
    let renderedAt = 0;
    const answer = await queue.run(job, (signal) => {
      job.begunAt = begunAt = clock.now;
      renderedAt = now();
      counters.renders += 1;
      return render({ target: job.key, request: null, signal });
    });
    return { answer, begunAt, renderedAt };
  }

  #keep(result: RenderResult): RenderResult {
    const { entry, isKept } = result;
    const { store, onKept, onFailure } = this.#parts;
    const present = store.get(entry.key);
    // A later render may have ended before this one.
    if (present && present.begunAt > entry.begunAt) return { ...result, isKept: false };
    if (!isKept) {
      store.delete(entry.key);
      return result;
    }
    const kept = store.keep(entry);
    if (kept && entry.answer.status < 400) onKept(entry);
    if (kept && isLarge(entry.answer.body))
      compress(entry.answer.body)
        .then(() => store.recount(entry))
        .catch((error: unknown) => onFailure(toRenderFailure(error), entry.key));
    return { ...result, isKept: kept };
  }

  /** Notes a failure once, however many wait. */
  #fail(key: string, error: unknown): never {
    const { store, counters, now, onFailure } = this.#parts;
    const failure = toRenderFailure(error);
    const old = store.get(key);
    if (old) old.failedAt = now();
    // It may be that of a newer render, which has told of it.
    if (!this.#told.has(failure)) {
      this.#told.add(failure);
      counters.failures += 1;
      onFailure(failure, key);
    }
    throw failure;
  }

  /** Lets go of what only a render that has ended could have asked for. */
  forgetChanges(): void {
    const { clock } = this.#parts;
    clock.forget([...this.#all].reduce((first, { begunAt }) => Math.min(first, begunAt ?? first), clock.now));
  }
}
