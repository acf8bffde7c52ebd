import type { EncodedBody } from './encoded-body.js';

/** The bodies in use, so that a thousand addresses that answer alike keep, and compress, one body. */
export class SharedBodies {
  readonly #held = new Map<string, { body: EncodedBody; holders: number }>();

  /** The same body as it is kept already, or else this one. */
  find(body: EncodedBody): EncodedBody {
    return this.#held.get(body.digest)?.body ?? body;
  }

  isHeld(body: EncodedBody): boolean {
    return this.#held.get(body.digest)?.body === body;
  }

  hold(body: EncodedBody): void {
    const held = this.#held.get(body.digest);
    if (held?.body === body) held.holders += 1;
    else if (!held) this.#held.set(body.digest, { body, holders: 1 });
  }

  release(body: EncodedBody): void {
    const held = this.#held.get(body.digest);
    if (held?.body !== body) return;
    held.holders -= 1;
    if (held.holders === 0) this.#held.delete(body.digest);
  }
}
