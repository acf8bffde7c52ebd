import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Brought, Picture } from './brought';
import { cleanTree } from './clean-tree';
import { finish, longestTitle, type Whole } from './finish';
import { createNotebook, type Notebook } from './notes';
import { attribute, lineOf, listElements } from './tree';
import { readItems } from './walk';

/** What a conversion may be told besides the text. */
export interface ConversionOptions extends Whole {
  /** Where a step before has noted something. */
  notebook?: Notebook;
  /** The picture at an address of the program's own, where its bytes are at hand. */
  findPicture?: (address: string) => Picture | null;
}

/** HTML of any program as blocks of a body. */
export function convertHtml(html: string, options: ConversionOptions): Brought {
  const root = fromHtml(onlyFragment(html));
  const brought = convertTree(root, options);
  const [title] = listElements(root, 'title');
  const isNamed = options.extent === 'document' && brought.title === null && title !== undefined;
  return isNamed && mayBeTitle(lineOf(title)) ? { ...brought, title: lineOf(title) } : brought;
}

/** A tree of HTML as blocks of a body. */
export function convertTree(root: Root, options: ConversionOptions): Brought {
  const notebook = options.notebook ?? createNotebook();
  const nodes = cleanTree([root], notebook, isByLibreOffice(root));
  const findPicture = (address: string) => options.findPicture?.(address) ?? pictureInAddress(address);
  return finish(readItems(nodes, notebook, findPicture), options, notebook);
}

const isByLibreOffice = (root: Root) =>
  listElements(root, 'meta').some(
    (meta) =>
      attribute(meta, 'name').toLowerCase() === 'generator' &&
      /^LibreOffice/.test(attribute(meta, 'content')),
  );

const mayBeTitle = (title: string) => title !== '' && title.length <= longestTitle;

/** Windows marks which part of the HTML on its clipboard was chosen. */
function onlyFragment(html: string): string {
  const [, fragment] = /<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->/is.exec(html) ?? [];
  return fragment ?? html;
}

/** A picture whose bytes are in its address. */
function pictureInAddress(address: string): Picture | null {
  const [, mimeType, bytes] = /^data:(image\/[\w.+-]+)(?:;[\w-]+=[^;,]*)*;base64,(.*)$/is.exec(address) ?? [];
  return mimeType === undefined || bytes === undefined ? null : { mimeType: mimeType.toLowerCase(), bytes };
}
