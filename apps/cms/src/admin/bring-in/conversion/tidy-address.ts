/** An address as it may stand in a text: tidied, or null where a link cannot lead there. */
export interface Tidied {
  url: string | null;
  /** Whether something that only tracks readers was taken out. */
  tidied: boolean;
}

/** Takes redirects and tracking out of an address, and refuses what a published link may not hold. */
export function tidyAddress(given: string): Tidied {
  const address = given.trim().replace(/\s+/g, '%20');
  if (!/^https?:/i.test(address)) return { url: isOther(address) ? address : null, tidied: false };
  const led = unwrap(address);
  if (led === null) return { url: null, tidied: false };
  const url = withoutTracking(led);
  return { url: mayStand(url) ? url : null, tidied: url !== address };
}

/** Whether an address leads to a place in the same document. */
export const isPlaceInDocument = (address: string): boolean => address.trim().startsWith('#');

const longest = 2000;

const isOther = (address: string) =>
  address.length <= longest && /^(mailto:[^\s@]+@[^\s@]|tel:\+?[0-9]|\/(?![/\\]))[^\s\\]*$/i.test(address);

const mayStand = (url: string) =>
  url.length <= longest && /^https?:\/\/[^\s/\\][^\s\\]*$/i.test(url) && URL.canParse(url);

/** Pages that only send readers on, with the parameters that say where to. */
const redirects: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.(com|us)$/, path: /^\//, parameters: ['url'] },
  { host: /^statics\.teams\.cdn\.office\.net$/, path: /safelinks/, parameters: ['url'] },
  { host: /^(l|lm)\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir\/redirect|safety\/go)$/, parameters: ['url'] },
];

/** Where an address leads behind at most five redirects; null where it cannot be read. */
function unwrap(address: string, left = 5): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const redirect = redirects.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const target = redirect?.parameters
    .map((name) => url.searchParams.get(name))
    .find((value) => value !== null);
  if (!target || !/^https?:/i.test(target) || left === 0) return address;
  return unwrap(target.trim().replace(/\s+/g, '%20'), left - 1);
}

const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|vero_id|oly_anon_id|oly_enc_id|s_cid|wt\.mc_id)$/i;

/** Leaves the rest of the address letter by letter as it is. */
function withoutTracking(address: string): string {
  const [, before = address, query, after = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${after}`;
}
