const hosts = {
  youtube: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
  vimeo: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
} as const;

const names = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

/** What is wrong with a video's address; null where it is its provider's. */
export function findVideoFault(provider: keyof typeof hosts, url: string): string | null {
  if (!URL.canParse(url)) return 'This is not a web address. Copy it from the page that shows the video.';
  const { hostname } = new URL(url);
  if (hosts[provider].some((host) => host === hostname)) return null;
  return `This address is not on ${names[provider]}. Change the address, or choose the provider that it belongs to.`;
}
