// What an editor gains from scripts in a preview: it shows each save by itself, and its link goes on working.

const everyMs = 4_000;
const scrollKey = 'shoal-preview-scroll';
const time = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

interface State {
  version: string;
  token: string;
  until: string;
}

const bar = document.querySelector<HTMLElement>('[data-shoal-preview]');
if (bar) follow(bar);

function follow(bar: HTMLElement): void {
  const shown = bar.dataset.shoalPreview;
  let token = bar.dataset.token ?? '';
  let isAsking = false;
  const look = async () => {
    if (isAsking || document.hidden) return;
    isAsking = true;
    try {
      const response = await fetch(`/preview/${token}/state`, { cache: 'no-store' });
      // The address says in words why it shows nothing any more.
      if (response.status === 403 || response.status === 410) return location.reload();
      if (!response.ok) return;
      const state = (await response.json()) as State;
      token = state.token;
      if (state.version === shown) return renew(bar, state);
      sessionStorage.setItem(scrollKey, String(scrollY));
      location.replace(`/preview/${token}`);
    } catch {
      // Out of reach for now; it is asked again.
    } finally {
      isAsking = false;
    }
  };
  setInterval(() => void look(), everyMs);
  document.addEventListener('visibilitychange', () => void look());
  // Strapi tells the page in its frame of each save.
  addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === bar.dataset.cms && isUpdate(data)) void look();
  });
  scrollTo({ top: Number(sessionStorage.getItem(scrollKey) ?? scrollY), behavior: 'instant' });
  sessionStorage.removeItem(scrollKey);
  if (window.top !== window) openLinksOutside();
}

function renew(bar: HTMLElement, { token, until }: State): void {
  bar.querySelector('[data-again]')?.setAttribute('href', `/preview/${token}`);
  const shownUntil = bar.querySelector<HTMLElement>('[data-until]');
  if (!shownUntil) return;
  shownUntil.textContent = time.format(new Date(until));
  shownUntil.setAttribute('datetime', until);
}

const isUpdate = (data: unknown) =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'strapiUpdate';

/** No other page of the site may stand in the frame. */
function openLinksOutside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"]):not([target])')) {
    if (link.hasAttribute('data-again')) continue;
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
}
