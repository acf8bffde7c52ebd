/** What an address has used up, as far as it is known, and when that is forgotten. */
export interface Standing {
  used: number;
  resetAt: number;
}

/** Adds what addresses used here to what they used elsewhere, and tells how they stand. */
export type ShareCharges = (charges: Map<string, number>) => Promise<Map<string, Standing>>;

/** How many requests an address may make, and where they are counted together. */
export interface RateLimitsOptions {
  /** Requests in a window; 0: no limit. */
  limit: number;
  share: ShareCharges;
  /** Told when charges could not be shared; they are counted here alone then. */
  onTrouble: (error: unknown) => void;
}

/** Length of a window, in seconds. */
export const windowSeconds = 60;
const windowMs = windowSeconds * 1000;
/** How often charges are shared: in between, each process knows only its own. */
const shareMs = 200;
const sweepMs = 10_000;

interface Account extends Standing {
  /** Not shared yet, and on the way. */
  own: number;
  sent: number;
}

/** What is left to an address. */
export interface Left {
  isOver: boolean;
  remaining: number;
  seconds: number;
}

/** Counts requests by address. Charging is a look into a map; charges are put together with those of others in between. */
export class RateLimits {
  readonly limit: number;
  readonly #accounts = new Map<string, Account>();
  readonly #charged = new Set<string>();
  readonly #options: RateLimitsOptions;

  constructor(options: RateLimitsOptions) {
    this.#options = options;
    this.limit = options.limit;
    if (this.limit === 0) return;
    setInterval(() => void this.#share(), shareMs).unref();
    setInterval(() => this.#sweep(), sweepMs).unref();
  }

  /** Charges an address with a request, unless it has used up what it may; that is not charged further. */
  charge(address: string): Left {
    const now = Date.now();
    const account = this.#find(address, now);
    account.own += 1;
    this.#charged.add(address);
    const left = this.limit - account.used - account.sent - account.own;
    if (left < 0) account.own -= 1;
    return {
      isOver: left < 0,
      remaining: Math.max(0, left),
      seconds: Math.max(1, Math.ceil((account.resetAt - now) / 1000)),
    };
  }

  /** Takes a charge back. */
  refund(address: string): void {
    const account = this.#accounts.get(address);
    if (!account) return;
    account.own -= 1;
    this.#charged.add(address);
  }

  /** Takes note of how addresses stand after the charges of somebody else. */
  learn(standings: Map<string, Standing>): void {
    for (const [address, standing] of standings) Object.assign(this.#find(address, Date.now()), standing);
  }

  #find(address: string, now: number): Account {
    const known = this.#accounts.get(address);
    if (known && now < known.resetAt) return known;
    const account = { used: 0, resetAt: now + windowMs, own: 0, sent: 0 };
    this.#accounts.set(address, account);
    return account;
  }

  async #share(): Promise<void> {
    const charges = new Map<string, number>();
    for (const address of this.#charged) {
      const account = this.#accounts.get(address);
      if (!account || account.own === 0) continue;
      charges.set(address, account.own);
      account.sent += account.own;
      account.own = 0;
    }
    this.#charged.clear();
    if (charges.size === 0) return;
    try {
      const standings = await this.#options.share(charges);
      for (const [address, sent] of charges) this.#settle(address, sent, standings.get(address));
    } catch (error) {
      for (const [address, sent] of charges) this.#settle(address, sent, undefined);
      this.#options.onTrouble(error);
    }
  }

  #settle(address: string, sent: number, standing: Standing | undefined): void {
    const account = this.#accounts.get(address);
    if (!account || account.sent < sent) return;
    account.sent -= sent;
    account.used = standing?.used ?? account.used + sent;
    account.resetAt = standing?.resetAt ?? account.resetAt;
  }

  #sweep(): void {
    const now = Date.now();
    for (const [address, { resetAt }] of this.#accounts) if (now >= resetAt) this.#accounts.delete(address);
  }
}
