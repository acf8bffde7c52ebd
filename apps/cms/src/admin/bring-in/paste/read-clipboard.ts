/** What a paste holds, read while the browser still shows it. */
export interface Clip {
  html: string;
  text: string;
  /** A picture that was copied by itself. */
  picture: File | null;
}

/** What is on a clipboard; null where Strapi's own editor put it there, or there is nothing to read. */
export function readClipboard(data: DataTransfer): Clip | null {
  const html = data.getData('text/html');
  const isOwn = data.types.includes('application/x-slate-fragment') || html.includes('data-slate-fragment');
  const picture = [...data.files].find((file) => file.type.startsWith('image/')) ?? null;
  const clip = { html, text: data.getData('text/plain'), picture };
  const isNothing = html.trim() === '' && clip.text === '' && picture === null;
  return isOwn || isNothing ? null : clip;
}

/** Whether an address is all that is pasted: Strapi makes a link of it. */
export const isOnlyAddress = ({ text }: Clip): boolean => /^(https?|mailto|tel|ftp):\S+$/.test(text.trim());
