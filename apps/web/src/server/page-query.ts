/** Gives the one spelling of a value; empty where it means nothing. */
type Spell = (value: string) => string;

interface Rule {
  paths: RegExp;
  /** The parameters that these pages know, by name, in the order of the alphabet: so the page cache has them. */
  parameters: Record<string, Spell>;
}

const matching =
  (pattern: RegExp): Spell =>
  (value) =>
    pattern.test(value) ? value : '';

/** The most characters that the Content API looks for. */
const longestSearch = 200;

/** What is looked for: lines and spaces are alike, and no half of a character stands at the end. */
const words: Spell = (value) =>
  value
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestSearch)
    .replace(/\p{Surrogate}$/u, '')
    .trim();

// The Content API counts no further: 500 pages of 20 entries. The first page has the list's own address.
const page = matching(/^(?:[2-9]|[1-9]\d|[1-4]\d\d|500)$/);
/** Lists by name have 100 to a page. */
const pageOfNames = matching(/^(?:[2-9]|[1-9]\d|100)$/);
/** Of a search 500 results are ranked. */
const pageOfResults = matching(/^(?:[2-9]|1\d|2[0-5])$/);
const number = matching(/^[1-9]\d{0,4}$/);
const slug = matching(/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
const year = matching(/^[12]\d{3}$/);

const rules: readonly Rule[] = [
  { paths: /^\/articles$/, parameters: { organisation: slug, page, topic: slug, year } },
  { paths: /^\/authors\/[^/]+$/, parameters: { organisation: slug, page, topic: slug, year } },
  {
    paths: /^\/organisations\/[^/]+$/,
    parameters: {
      page,
      predecessors: matching(/^include$/),
      role: matching(/^(?:lead|supporting|mentioned)$/),
      topic: slug,
      year,
    },
  },
  { paths: /^\/topics\/[^/]+$/, parameters: { organisation: slug, page, year } },
  { paths: /^\/corrections$/, parameters: { organisation: slug, page } },
  { paths: /^\/corrections\/feed\.(?:atom|rss|json)$/, parameters: { organisation: slug } },
  { paths: /^\/(?:authors|organisations|topics)$/, parameters: { page: pageOfNames } },
  {
    paths: /^\/search$/,
    parameters: { organisation: slug, page: pageOfResults, q: words, topic: slug, year },
  },
  {
    paths: /^\/articles\/[^/]+\/compare$/,
    parameters: { from: number, to: number, whole: matching(/^yes$/) },
  },
];

/** The query parameters that a page knows. */
export const listPageQuery = (path: string): readonly string[] => Object.keys(findParameters(path));

/** The part of a query that a page knows, in its one spelling. */
export function keepKnownQuery(path: string, query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [name, spell] of Object.entries(findParameters(path))) {
    const value = spell(query.get(name) ?? '');
    if (value !== '') kept.set(name, value);
  }
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}

const findParameters = (path: string) => rules.find(({ paths }) => paths.test(path))?.parameters ?? {};
