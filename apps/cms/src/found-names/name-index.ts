import type { FoundName, KnownName } from './known-name.js';
import { tokenise, type Token } from './tokens.js';

/** One way to name somebody or something. */
interface Form {
  tokens: Token[];
  known: KnownName[];
}

/** Every way to name anybody, by its first word; the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Form[]>;

/** Makes an index in which any text is looked up in one pass, however many names there are. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const forms = new Map<string, Form>();
  for (const known of names) {
    for (const name of new Set([known.name, ...known.otherNames])) {
      const tokens = tokenise(name);
      // Names of one word differ by case: “Mind” is no word of a sentence, nor “BT” a part of “bt”.
      const key = tokens.length === 1 ? (tokens[0]?.cased ?? '') : tokens.map(({ word }) => word).join(' ');
      if (key === '') continue;
      const form = forms.get(key) ?? { tokens, known: [] };
      if (!form.known.includes(known)) form.known.push(known);
      forms.set(key, form);
    }
  }
  const index = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const first = form.tokens[0]?.word ?? '';
    index.set(first, [...(index.get(first) ?? []), form]);
  }
  for (const found of index.values()) found.sort((one, other) => other.tokens.length - one.tokens.length);
  return index;
}

/** Whom texts name, in the order of their first mention. A part of a longer name names nobody. */
export function findNames(index: NameIndex, texts: readonly string[]): FoundName[] {
  const found = new Map<KnownName, FoundName>();
  for (const text of texts) {
    const tokens = tokenise(text);
    for (let place = 0; place < tokens.length; place += 1) {
      const form = index.get(tokens[place]?.word ?? '')?.find((one) => fits(one.tokens, tokens, place));
      if (!form) continue;
      const last = tokens[place + form.tokens.length - 1];
      const words = text.slice(tokens[place]?.start, last?.end).replace(/['’]s$/iu, '');
      for (const known of form.known) {
        if (!found.has(known)) found.set(known, { known, words, isShared: form.known.length > 1 });
      }
      place += form.tokens.length - 1;
    }
  }
  return [...found.values()];
}

function fits(name: readonly Token[], text: readonly Token[], place: number): boolean {
  const [first] = name;
  const begun = text[place];
  if (!first || !begun) return false;
  if (name.length === 1) return first.cased === begun.cased && standsAlone(text, place);
  // “The local government association” names none; in capitals throughout it does.
  if (isCapital(first) && !isCapital(begun)) return false;
  return name.every(({ word }, offset) => {
    const token = text[place + offset];
    return token?.word === word && (offset === 0 || token.isJoined || word === 'and');
  });
}

/** Whether a single word is a name of its own, and not a part of a longer one nor the beginning of a sentence. */
function standsAlone(text: readonly Token[], place: number): boolean {
  const token = text[place];
  const [before, after, afterNext] = [text[place - 1], text[place + 1], text[place + 2]];
  if (!token) return false;
  if (token.beginsSentence && /\p{Ll}/u.test(token.cased)) return false;
  if (token.isJoined && before && isCapital(before) && !before.beginsSentence && !before.isPossessive)
    return false;
  if (token.isPossessive || !after?.isJoined) return true;
  return !isCapital(after) && !(after.word === 'of' && afterNext && isCapital(afterNext));
}

const isCapital = ({ cased }: Token) => /^\p{Lu}/u.test(cased);
