/** One word of a text or name. */
export interface Token {
  /** As it is compared: without accents, case and a possessive ending. */
  word: string;
  /** The same with its case. */
  cased: string;
  start: number;
  end: number;
  /** Whether nothing but space parts it from the word before. */
  isJoined: boolean;
  beginsSentence: boolean;
  isPossessive: boolean;
}

const words = /[\p{L}\p{N}\p{M}]+(?:['’.&‐‑-][\p{L}\p{N}\p{M}]+)*|&/gu;
const possessive = /['’]s$/iu;

/** The words of a text, with what is needed to tell names among them. */
export function tokenise(text: string): Token[] {
  let end = 0;
  return Array.from(text.matchAll(words), (match) => {
    const [found] = match;
    const between = text.slice(end, match.index);
    end = match.index + found.length;
    const cased = fold(found.replace(possessive, ''));
    return {
      word: cased.toLowerCase(),
      cased,
      start: match.index,
      end,
      isJoined: /^\s+$/.test(between) && !between.includes('\n'),
      beginsSentence: match.index === 0 || /[.!?…\n]["'”’)\]]*\s|\n/.test(between),
      isPossessive: possessive.test(found),
    };
  });
}

const fold = (word: string) =>
  word === '&'
    ? 'and'
    : word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
