import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, childrenOf, hasClass, isElement, lineOf, styleOf } from './tree';

/** A point of a list that its program wrote as a paragraph of its own. */
interface Point {
  level: number;
  ordered: boolean;
  content: ElementContent[];
}

/**
 * Word has no lists in its HTML but paragraphs with a level in their style and a bullet as text; Word for the web writes
 * a list of its own for every point. Both become lists.
 */
export function gatherWordLists(nodes: readonly Nodes[]): Nodes[] {
  const gathered: Nodes[] = [];
  let points: Point[] = [];
  const end = () => {
    gathered.push(...nest(points));
    points = [];
  };
  for (const node of nodes) {
    const found = pointsOf(node);
    if (found.length > 0) points.push(...found);
    else if (points.length > 0 && isBlank(node)) continue;
    else {
      end();
      gathered.push(node);
    }
  }
  end();
  return gathered;
}

/** Whether a paragraph's bullet or number stands in its text as this element. */
const isWordMarker = (node: Element): boolean => (styleOf(node).get('mso-list') ?? '') === 'ignore';

const isBlank = (node: Nodes) =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '') || isElement(node, 'br');

function pointsOf(node: Nodes): Point[] {
  if (isElement(node, 'p', 'div') && /\blevel\d/.test(styleOf(node).get('mso-list') ?? ''))
    return [wordPoint(node)];
  if (isElement(node, 'div') && hasClass(node, /^ListContainerWrapper$/)) return webPoints(node);
  return [];
}

function wordPoint(node: Element): Point {
  const [, level = '1'] = /\blevel(\d)/.exec(styleOf(node).get('mso-list') ?? '') ?? [];
  const marker = findMarker(node);
  return {
    level: Number(level),
    ordered:
      marker !== null &&
      /^\(?(\d+(\.\d+)*|[a-z]|[ivxlc]+)[.)]*$/i.test(lineOf(marker)) &&
      lineOf(marker) !== 'o',
    content: withoutMarkers(node.children),
  };
}

const webPoints = (wrapper: Element): Point[] =>
  wrapper.children.flatMap((list) =>
    isElement(list, 'ul', 'ol')
      ? list.children.flatMap((item) =>
          isElement(item, 'li')
            ? {
                level: Number(attribute(item, 'dataAriaLevel') || '1'),
                ordered: list.tagName === 'ol',
                content: item.children,
              }
            : [],
        )
      : [],
  );

function findMarker(node: Element): Element | null {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = isWordMarker(child) ? child : findMarker(child);
    if (found) return found;
  }
  return null;
}

const withoutMarkers = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    return isWordMarker(node) ? [] : [{ ...node, children: withoutMarkers(node.children) }];
  });

/** Points as lists; those that are deeper than the one before stand within it. */
function nest(points: readonly Point[]): Element[] {
  const lists: Element[] = [];
  const [first] = points;
  if (!first) return lists;
  for (let index = 0; index < points.length;) {
    const point = points[index];
    if (!point) break;
    if (point.level > first.level) {
      const next = points.findIndex(({ level }, place) => place > index && level <= first.level);
      const end = next === -1 ? points.length : next;
      const item = lists.at(-1)?.children.at(-1);
      if (item) childrenOf(item).push(...nest(points.slice(index, end)));
      index = end;
    } else {
      const name = point.ordered ? 'ol' : 'ul';
      if (lists.at(-1)?.tagName !== name) lists.push(element(name, []));
      lists.at(-1)?.children.push(element('li', point.content));
      index += 1;
    }
  }
  return lists;
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
