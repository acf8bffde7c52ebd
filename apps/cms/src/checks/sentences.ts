// What ends a sentence differs little among languages; that of a draft in another is not looked at.
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a paragraph. */
export const listSentences = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');

/** The words of a sentence: runs of letters and digits, with the apostrophes and hyphens inside them. */
export const listWords = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
