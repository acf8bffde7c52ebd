import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page: its tag, and its attributes as a browser reads them. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
}

/** Every element of a page in order, those inside templates too. */
export function listElements(html: string): Element[] {
  return listBelow(parse(html));
}

function listBelow(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = [
    ...('childNodes' in node ? node.childNodes : []),
    ...('content' in node ? [node.content] : []),
  ].flatMap(listBelow);
  if (!('tagName' in node)) return below;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes }, ...below];
}
