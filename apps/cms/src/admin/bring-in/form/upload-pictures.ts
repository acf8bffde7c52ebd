import type { BroughtBlock, FigureBlock, Picture } from '../conversion/brought';
import type { LibraryFile } from './body-rows';

/** Sends a form to the media library and answers what it made of it. */
export type PostUpload = (data: FormData) => Promise<LibraryFile>;

/** Puts the pictures of a text into the media library, one after another; those that fail are left out of the answer. */
export async function uploadPictures(
  blocks: readonly BroughtBlock[],
  source: string,
  post: PostUpload,
  tell: (done: number, all: number) => void,
): Promise<Map<Picture, LibraryFile>> {
  const figures = blocks.filter((block): block is FigureBlock => block.type === 'figure');
  const files = new Map<Picture, LibraryFile>();
  for (const [index, { picture, caption }] of figures.entries()) {
    tell(index, figures.length);
    const name = nameOf(source, index + 1, picture);
    const file = await upload(picture, name, caption, post).catch(() => null);
    if (file) files.set(picture, file);
  }
  return files;
}

async function upload(
  picture: Picture,
  name: string,
  caption: string,
  post: PostUpload,
): Promise<LibraryFile> {
  const data = new FormData();
  data.append('files', new File([bytesOf(picture)], name, { type: picture.mimeType }));
  data.append('fileInfo', JSON.stringify({ name, caption, alternativeText: '', folder: null }));
  return post(data);
}

/** The admin may not fetch addresses that hold bytes, so they are read here. */
const bytesOf = ({ bytes }: Picture): Blob | Uint8Array<ArrayBuffer> =>
  typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)) : bytes;

/** Says where the picture came from, as a list of files called "image1" tells nobody anything. */
function nameOf(source: string, number: number, { mimeType }: Picture): string {
  const base =
    source
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'pasted';
  return `${base}-picture-${number}.${mimeType.replace(/^image\//, '').replace('jpeg', 'jpg')}`;
}
