/** Until when an origin's answer may be used again, by what it says of time (RFC 9111, 4.2); null: not at all. */
export function getValidUntil(headers: ReadonlyMap<string, string>, now: number): Date | null {
  const directives = readDirectives(headers.get('cache-control') ?? '');
  if (directives.has('no-cache')) return null;
  const date = readDate(headers.get('date'));
  const sentAt = Number.isNaN(date) ? now : date;
  const lifetime = getLifetime(directives, headers.get('expires'), sentAt);
  const age = readSeconds(headers.get('age') ?? '0');
  if (lifetime === null || age === null) return null;
  const apparentAge = Math.max(0, (now - sentAt) / 1000);
  return new Date(now + (lifetime - Math.max(age, apparentAge)) * 1000);
}

/** In seconds; null: it is not said. What cannot be read is none. */
function getLifetime(
  directives: ReadonlyMap<string, string>,
  expires: string | undefined,
  sentAt: number,
): number | null {
  const stated = directives.get('s-maxage') ?? directives.get('max-age');
  if (stated !== undefined) return readSeconds(stated) ?? 0;
  if (expires === undefined) return null;
  const expiresAt = readDate(expires);
  return Number.isNaN(expiresAt) ? 0 : (expiresAt - sentAt) / 1000;
}

/** Of a directive that is given twice the first counts. */
function readDirectives(text: string): Map<string, string> {
  const directives = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([^\s,=]+)(?:=("(?:[^"\\]|\\.)*"|[^,]*))?/g)) {
    const key = name.toLowerCase();
    if (!directives.has(key)) directives.set(key, value.replace(/^"(.*)"$/, '$1'));
  }
  return directives;
}

const readSeconds = (text: string) => (/^\d+$/.test(text) ? Number(text) : null);

/** In the form of RFC 9110, 5.6.7, that is to be sent; the obsolete ones are not read here. */
function readDate(text = ''): number {
  return /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text) ? Date.parse(text) : NaN;
}
