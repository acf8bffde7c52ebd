/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** At least 0 and below 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One entry of a list. */
  pick<Entry>(list: readonly Entry[]): Entry;
  /** So many different entries of a list, or all of them. */
  sample<Entry>(list: readonly Entry[], count: number): Entry[];
  /** True so often. */
  chance(share: number): boolean;
}

/** Starts a row of numbers. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const pick = <Entry>(list: readonly Entry[]): Entry => {
    const entry = list[between(0, list.length - 1)];
    if (entry === undefined) throw new Error('There is nothing to pick from');
    return entry;
  };
  return {
    fraction,
    between,
    pick,
    sample<Entry>(list: readonly Entry[], count: number) {
      const chosen = new Set<Entry>();
      while (chosen.size < Math.min(count, list.length)) chosen.add(pick(list));
      return [...chosen];
    },
    chance: (share) => fraction() < share,
  };
}
