import type { Brought } from '../conversion/brought';
import { convertHtml } from '../conversion/convert-html';
import { convertPlainText, looksLikeMarkdown } from '../conversion/plain-text';
import type { Clip } from './read-clipboard';

/** What was pasted as blocks: HTML by its structure, Markdown by its signs, anything else as paragraphs. */
export async function convertClip(clip: Clip): Promise<Brought> {
  if (isOnlyPicture(clip)) return bringPicture(clip);
  if (clip.html.trim() !== '') return convertHtml(clip.html, { extent: 'piece' });
  if (!looksLikeMarkdown(clip.text)) return convertPlainText(clip.text);
  const { convertMarkdown } = await import('../conversion/convert-markdown');
  return convertMarkdown(clip.text, { extent: 'piece' });
}

/** A browser that copies a picture adds its address as HTML, Word adds a picture of its words. */
const isOnlyPicture = ({ html, picture }: Clip): boolean =>
  picture !== null &&
  (html.trim() === '' ||
    /^\s*(<(html|body|meta|!--)[^>]*>\s*)*<img\b[^>]*>\s*(<\/?[^i][^>]*>\s*)*$/i.test(html));

function bringPicture({ html, picture }: Clip): Brought {
  const findPicture = () => picture && { mimeType: picture.type, bytes: picture };
  return convertHtml(html.trim() === '' ? '<img src="">' : html, { extent: 'piece', findPicture });
}
