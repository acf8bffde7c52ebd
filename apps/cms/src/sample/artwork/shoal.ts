import { outline } from './shape.js';

/** A fish that swims to the right, `size` pixels long. */
export const fish = (x: number, y: number, size: number, fill: string): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 100})">${outline('M0 0 C25 -26 62 -24 84 0 C62 24 25 26 0 0 Z', fill)}${outline('M6 0 L-22 -19 C-14 -6 -14 6 -22 19 Z', fill)}</g>`;

/** Many fish in a loose band around the line from one point to another; the same seed draws the same shoal. */
export function shoal(
  seed: number,
  count: number,
  from: [number, number],
  to: [number, number],
  spread: number,
  fills: readonly string[],
): string {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const along = random();
    const across = (random() + random() - 1) * spread * Math.sin(Math.PI * (0.15 + along * 0.7));
    const x = from[0] + (to[0] - from[0]) * along + (random() - 0.5) * 60;
    const y = from[1] + (to[1] - from[1]) * along + across;
    return fish(
      Math.round(x),
      Math.round(y),
      Math.round(26 + random() * 34),
      fills[index % fills.length] ?? 'none',
    );
  }).join('');
}

/** Park and Miller's generator: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
