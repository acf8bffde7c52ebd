import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** The code that a page shows, by the label of each example. */
export function listCodeExamples(html: string): Record<string, string> {
  const labelled = listPres(parse(html)).map((pre): [string, string] => {
    const label = pre.attrs.find(({ name }) => name === 'aria-label');
    return [label?.value ?? '', readText(pre)];
  });
  return Object.fromEntries(labelled);
}

type Node = DefaultTreeAdapterTypes.Node;

function listPres(node: Node): DefaultTreeAdapterTypes.Element[] {
  if ('tagName' in node && node.tagName === 'pre') return [node];
  return 'childNodes' in node ? node.childNodes.flatMap(listPres) : [];
}

function readText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}
