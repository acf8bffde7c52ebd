import { plainText } from './plain-words.js';

const length = 240;
const before = 60;

/**
 * The passage of a text in which most of the words of a search are near each other; null where none is found. Words
 * are told by their stems, roughly: what is marked in it is for PostgreSQL to say.
 */
export function pickPassage(whole: string, stems: readonly string[]): string | null {
  const text = narrow(whole, stems);
  const places = listPlaces(text, stems);
  const [first] = places;
  if (!first) return null;
  let best = { start: first.start, different: 0 };
  places.forEach(({ start }, index) => {
    const near = places.slice(index, index + 20).filter((place) => place.start < start + length - before);
    const different = new Set(near.map(({ stem }) => stem)).size;
    if (different > best.different) best = { start, different };
  });
  return cut(text, best.start);
}

/** How much of a text is looked at where it is plain at which place. */
const window = 600;

/**
 * What stands around the first place where a single word begins as its stem does, small or with a capital: most texts
 * need not be read letter by letter. All of the text where there is no such place, or several words have to be near.
 */
function narrow(text: string, [stem, ...others]: readonly string[]): string {
  if (stem === undefined || others.length > 0) return text;
  // The stem of "policy" ends in an i.
  const words = stem.endsWith('i') ? [stem, stem.replace(/i$/, 'y')] : [stem];
  const written = words.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)]);
  const places = written
    .flatMap((word) => [` ${word}`, `\n${word}`])
    .map((beginning) => text.indexOf(beginning))
    .filter((place) => place !== -1);
  if (places.length === 0) return text;
  const start = Math.max(0, Math.min(...places) - 100);
  return text.slice(start, start + window);
}

function listPlaces(text: string, stems: readonly string[]): { start: number; stem: string }[] {
  if (stems.length === 0) return [];
  const stem = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.map(asPattern).join('|')})`, 'gu');
  return [...sameLength(text).matchAll(stem)].map(({ 0: found, index }) => ({ start: index, stem: found }));
}

/** The stem of "policy" ends in an i. */
const asPattern = (stem: string) => stem.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/i$/, '[iy]');

/** Small letters without accents, each in its place. */
const sameLength = (text: string) =>
  text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\p{ASCII}]/gu, (letter) => {
        const plain = plainText(letter);
        return plain.length === letter.length ? plain : letter;
      })
    : text;

/** A part of a text around a place, cut between words. */
function cut(text: string, place: number): string {
  const from = place <= before ? 0 : text.indexOf(' ', place - before) + 1;
  const start = from === 0 || from > place ? (place <= before ? 0 : place) : from;
  const space = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length ? text.length : space > place ? space : start + length;
  const passage = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${passage}${end < text.length ? '…' : ''}`;
}
