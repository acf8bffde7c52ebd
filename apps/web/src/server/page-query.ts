interface Rule {
  paths: RegExp;
  /** The parameters that these pages know, by name, and which values of them mean something. */
  parameters: Record<string, RegExp>;
}

// The Content API counts no further: 500 pages of 20 entries. The first page has the list's own address.
const page = /^(?:[2-9]|[1-9]\d|[1-4]\d\d|500)$/;
const number = /^[1-9]\d{0,4}$/;
const slug = /^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const year = /^[12]\d{3}$/;

// Names in the order of the alphabet, as the page cache has them.
const rules: readonly Rule[] = [
  { paths: /^\/articles$/, parameters: { organisation: slug, page, topic: slug, year } },
  { paths: /^\/authors\/[^/]+$/, parameters: { organisation: slug, page, topic: slug, year } },
  { paths: /^\/organisations\/[^/]+$/, parameters: { page, topic: slug, year } },
  { paths: /^\/topics\/[^/]+$/, parameters: { organisation: slug, page, year } },
  { paths: /^\/(?:authors|organisations|topics)$/, parameters: { page } },
  { paths: /^\/articles\/[^/]+\/compare$/, parameters: { from: number, to: number, whole: /^yes$/ } },
];

/** The query parameters that a page knows. */
export const listPageQuery = (path: string): readonly string[] => Object.keys(findParameters(path));

/** The part of a query that a page knows, in its one spelling. */
export function keepKnownQuery(path: string, query: URLSearchParams): string {
  const kept = Object.entries(findParameters(path)).flatMap(([name, proper]) => {
    const value = query.get(name) ?? '';
    return proper.test(value) ? [`${name}=${value}`] : [];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

const findParameters = (path: string) => rules.find(({ paths }) => paths.test(path))?.parameters ?? {};
