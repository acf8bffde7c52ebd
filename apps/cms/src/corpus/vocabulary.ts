import { createRandom, type Random } from './random.js';

/** Invented words, the most frequent first. */
export interface Vocabulary {
  words: readonly string[];
  /** A word by Zipf's law: the word of rank r comes r times as rarely as the first. */
  draw(random: Random): string;
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  't',
  'tr',
  'v',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'oa'];
const codas = ['', '', 'l', 'm', 'n', 'k', 'rt', 'st'];

/** Makes words up, as many as asked for, the same for the same seed. */
export function createVocabulary(size: number, seed: number): Vocabulary {
  const words = inventWords(size, createRandom(seed));
  let total = 0;
  const upTo = words.map((_, index) => (total += 1 / (index + 1)));
  return {
    words,
    draw: (random) => words[firstAbove(upTo, random.fraction() * total)] ?? words[0] ?? '',
  };
}

function inventWords(size: number, random: Random): string[] {
  const words = new Set<string>();
  // Few syllables run out; the frequent words, which come first, are the short ones.
  while (words.size < size) {
    const syllables = random.between(1, 2 + Math.floor((words.size / size) * 2));
    words.add(Array.from({ length: syllables }, () => syllable(random)).join(''));
  }
  return [...words];
}

const syllable = (random: Random) => random.pick(onsets) + random.pick(vowels) + random.pick(codas);

/** Where the first number above `value` stands, in a list that rises. */
function firstAbove(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
