import type { CorpusPost } from './corpus.js';

/** A word that stands in a certain share of the articles. */
export interface ChosenWord {
  word: string;
  /** The share that was looked for, and the share that the word has. */
  wanted: number;
  share: number;
}

const wantedShares = [0.001, 0.05, 0.6];

/** Counts in how many articles each word stands. */
export function countWords(articles: number) {
  const counts = new Map<string, number>();
  return {
    take(post: CorpusPost): void {
      for (const word of wordsOf(post)) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    /** The words that come nearest to each share. */
    choose: (): ChosenWord[] =>
      wantedShares.map((wanted) => {
        const distance = (count: number) => Math.abs(count - wanted * articles);
        const [word, count] = [...counts].reduce((best, next) =>
          distance(next[1]) < distance(best[1]) ? next : best,
        );
        return { word, wanted, share: count / articles };
      }),
  };
}

/** Words of five letters and more: shorter ones may be too frequent for search to look at. */
const wordsOf = ({ sections }: CorpusPost) =>
  new Set(
    sections
      .flatMap(({ paragraphs }) => paragraphs)
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{5,}/g) ?? [],
  );
