/** Parameters of a list, in the order they are sent; an undefined one is left out. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** The address of a resource of the Content API. Each part of the path is encoded: a slug cannot lead elsewhere. */
export function apiAddress(baseUrl: string, path: readonly string[], params: Params = {}): string {
  const url = new URL([`${baseUrl}/api/v1`, ...path.map(encodePart)].join('/'));
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

function encodePart(part: string): string {
  // A URL parser takes these three for directions, encoded or not.
  if (typeof part !== 'string' || ['', '.', '..'].includes(part)) {
    throw new TypeError(
      `A slug is a part of an address, such as "our-first-year"; got ${JSON.stringify(part)}`,
    );
  }
  return encodeURIComponent(part);
}
