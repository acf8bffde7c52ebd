import type { Page } from '@playwright/test';

/** What one visit cost a reader. */
export interface MeasuredVisit {
  /** Everything but pictures: how many requests, and bytes as they came over the wire, heads included. */
  requests: number;
  bytes: number;
  pictures: number;
  pictureBytes: number;
  /** Addresses that are not the site's. */
  elsewhere: string[];
  /** The element that took longest to be the largest: its tag, and of a picture what it stands in. */
  largest: string;
  /** How far what was shown moved afterwards; 0: not at all. */
  shift: number;
}

/** Opens an address in a page that was never used, and measures until nothing is loaded any more. */
export async function measureVisit(page: Page, address: string): Promise<MeasuredVisit> {
  const session = await page.context().newCDPSession(page);
  const loads = new Map<string, { url: string; isPicture: boolean; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (/^https?:/.test(request.url)) {
      loads.set(requestId, { url: request.url, isPicture: type === 'Image', bytes: 0 });
    }
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = [...loads.values()];
  const [pictures, others] = [
    all.filter(({ isPicture }) => isPicture),
    all.filter(({ isPicture }) => !isPicture),
  ];
  const sum = (list: typeof all) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: others.length,
    bytes: sum(others),
    pictures: pictures.length,
    pictureBytes: sum(pictures),
    elsewhere: all.map(({ url }) => url).filter((url) => new URL(url).origin !== new URL(address).origin),
    ...(await readPaints(page)),
  };
}

interface LargestPaint extends PerformanceEntry {
  element: Element | null;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}

const readPaints = (page: Page) =>
  page.evaluate(async () => {
    const list = <T extends PerformanceEntry>(type: string) =>
      new Promise<T[]>((resolve) => {
        const seen: T[] = [];
        const observer = new PerformanceObserver(
          (entries) => void seen.push(...(entries.getEntries() as T[])),
        );
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve(seen), 200);
      });
    const element = (await list<LargestPaint>('largest-contentful-paint')).at(-1)?.element;
    const shifts = await list<LayoutShift>('layout-shift');
    return {
      largest: [element?.tagName, element?.closest('figure')?.className].filter(Boolean).join(' '),
      shift: shifts.reduce((total, { value }) => total + value, 0),
    };
  });
