/** A passage that is wrong, word for word, and what it should say. */
export interface Passage {
  find: string;
  replace: string;
}

/** What became of one passage: 1 is as it should be. */
export interface Found {
  times: number;
  /** Whether nothing would be left of the text that it stands in. */
  leavesNothing: boolean;
}

/** The fields of blocks that hold words for readers: named the same in Strapi and in the store. */
const worded = new Set([
  'text',
  'heading',
  'summary',
  'caption',
  'alt',
  'credit',
  'rightsHolder',
  'title',
  'label',
  'source',
  'rows',
]);

/** Looks for a passage in a body as Strapi or the store holds it. It stands in one piece, not across a link or a mark. */
export function findPassage(body: unknown, { find, replace }: Passage): Found {
  const texts = textsOf(body).filter((text) => text.includes(find));
  return {
    times: texts.reduce((count, text) => count + text.split(find).length - 1, 0),
    leavesNothing: texts.some((text) => text.split(find).join(replace).trim() === ''),
  };
}

/** The body with every occurrence of the passage replaced; what does not hold it stays the same object. */
export function replacePassage<Body>(body: Body, passage: Passage): Body {
  return mapTexts(body, (text) => text.split(passage.find).join(passage.replace)) as Body;
}

function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function mapTexts(value: unknown, change: (text: string) => string, isWorded = false): unknown {
  if (typeof value === 'string') return isWorded ? change(value) : value;
  if (Array.isArray(value)) {
    const mapped = value.map((part) => mapTexts(part, change, isWorded));
    return mapped.every((part, index) => part === value[index]) ? value : mapped;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const mapped = entries.map(([key, field]) => [key, mapField(key, field, change)] as const);
  return mapped.every(([, field], index) => field === entries[index]?.[1])
    ? value
    : Object.fromEntries(mapped);
}

function mapField(key: string, field: unknown, change: (text: string) => string): unknown {
  return key === 'file' ? field : mapTexts(field, change, worded.has(key));
}
