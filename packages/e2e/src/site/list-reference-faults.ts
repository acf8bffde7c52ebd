import { listElements, type Element } from './list-elements.ts';
import { visit, type VisitedPage } from './walk-site.ts';

/**
 * What is wrong with what pages refer to, on pages that a walk of the site found: addresses of the site that answer with
 * an error, anchors that are not there, files of others that a page would load, and pictures without size or words.
 */
export async function listReferenceFaults(siteUrl: string, pages: VisitedPage[]): Promise<string[]> {
  const parsed = pages.map((page) => ({ path: page.path, elements: listElements(page.html) }));
  const anchors = new Map(parsed.map(({ path, elements }) => [path, listAnchors(elements)]));
  const references = parsed.flatMap(({ path, elements }) =>
    elements.flatMap((element) => listReferences(element, new URL(path, siteUrl))),
  );
  const statuses = await askOnce(siteUrl, pages, references);
  const dead = references.flatMap(({ from, to, loads }) => {
    if (to.origin !== new URL(siteUrl).origin)
      return loads ? [`${from} loads ${to.href} from elsewhere`] : [];
    const status = statuses.get(pathOf(to)) ?? 0;
    if (status >= 400 && pathOf(to) !== from)
      return [`${from} leads to ${pathOf(to)}, which answers ${String(status)}`];
    const there = anchors.get(pathOf(to));
    const anchor = decodeURIComponent(to.hash.slice(1));
    return there && anchor !== '' && !there.has(anchor)
      ? [`${from} leads to no anchor ${to.hash} of ${pathOf(to)}`]
      : [];
  });
  const pictures = parsed.flatMap(({ path, elements }) =>
    elements.filter(({ tag }) => tag === 'img').flatMap((image) => listPictureFaults(path, image)),
  );
  return [...new Set([...dead, ...pictures])];
}

/** Something that a page leads to, or loads by itself. */
interface Reference {
  from: string;
  to: URL;
  loads: boolean;
}

const pathOf = ({ pathname, search }: URL) => pathname + search;

const listAnchors = (elements: Element[]) =>
  new Set(elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));

/** A link to where an article first came out is nobody's to load. */
const merelyNamed = new Set(['canonical', 'alternate', 'license', 'author']);

function listReferences({ tag, attributes }: Element, base: URL): Reference[] {
  const { href, src, srcset, action, rel = '' } = attributes;
  const loads = tag !== 'a' && tag !== 'form' && !merelyNamed.has(rel);
  const candidates = (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const addresses = [href, src, action, ...candidates].flatMap((address) => address || []);
  return addresses
    .map((address) => new URL(address, base))
    .filter(({ protocol }) => /^https?:$/.test(protocol))
    .map((to) => ({ from: pathOf(base), to, loads }));
}

/** The status of every address of the site: of pages as they were found, of all else by asking once. */
async function askOnce(
  siteUrl: string,
  pages: VisitedPage[],
  references: Reference[],
): Promise<Map<string, number>> {
  const statuses = new Map(pages.map(({ path, status }) => [path, status]));
  const own = references
    .filter(({ to }) => to.origin === new URL(siteUrl).origin)
    .map(({ to }) => pathOf(to));
  const unknown = [...new Set(own)].filter((path) => !statuses.has(path));
  const ask = async () => {
    for (let path = unknown.pop(); path !== undefined; path = unknown.pop()) {
      statuses.set(path, (await visit(siteUrl, path)).status);
    }
  };
  await Promise.all(Array.from({ length: 6 }, ask));
  return statuses;
}

function listPictureFaults(path: string, { attributes }: Element): string[] {
  const { alt, width, height, srcset, sizes, loading, fetchpriority, src = '' } = attributes;
  const faults = [
    alt === undefined && 'has no alternative',
    ![width, height].every((length) => /^[1-9]\d*$/.test(length ?? '')) && 'has no width or no height',
    srcset !== undefined &&
      sizes === undefined &&
      'has a choice of sizes and does not say how wide it stands',
    loading !== 'lazy' && fetchpriority !== 'high' && 'is neither lazy nor urgent',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${path}: the picture ${src} ${fault}`);
}
