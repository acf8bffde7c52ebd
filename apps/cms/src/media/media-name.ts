const longest = 80;

/** A readable name that is safe in an address and in any file system: `Ann's café.JPG` with `.jpg` → `anns-cafe.jpg`. */
export function mediaName(original: string, extension: string): string {
  const stem = original
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${stem || 'file'}${extension}`;
}
