import type { Element, Nodes } from 'hast';
import type { NoteKind, Notebook } from './notes';
import { attribute, childrenOf, hasClass, isElement, lineOf, listElements, styleOf } from './tree';
import { gatherWordLists } from './word-lists';

/**
 * A tree without what is no part of its text; what says something is noted. Word's paragraphs with bullets become lists.
 * Comments of HTML are for programs, but LibreOffice writes those of reviewers so.
 */
export function cleanTree(nodes: readonly Nodes[], notebook: Notebook, byReviewers = false): Nodes[] {
  const kept = nodes.flatMap((node): Nodes[] => {
    if (node.type === 'text') return [node];
    if (node.type === 'root') return cleanTree(node.children, notebook, byReviewers);
    if (node.type === 'comment' && byReviewers) notebook.note('comment', node.value);
    if (!isElement(node) || silent.has(node.tagName) || isNoteRule(node) || isCommentMark(node)) return [];
    const reason = reasonToLeave(node);
    if (reason !== null) {
      leave(node, reason, notebook);
      return [];
    }
    const tagName = nameOf(node);
    return [
      { ...node, tagName, children: cleanTree(node.children, notebook, byReviewers) as Element['children'] },
    ];
  });
  return gatherWordLists(kept);
}

/** Whether a program says that this is the title of the document. */
export const isTitle = (node: Element): boolean =>
  isElement(node, 'p', 'h1') && hasClass(node, /^(MsoTitle|title)$/i);

/** Word names quotations by their style alone. */
function nameOf(node: Element): string {
  if (isTitle(node)) return 'h1';
  return isElement(node, 'p') && hasClass(node, /^Mso(Intense)?Quote$/i) ? 'blockquote' : node.tagName;
}

/** The line that Word and LibreOffice draw above footnotes. */
const isNoteRule = (node: Element) =>
  isElement(node, 'hr') && attribute(node, 'width') === '33%' && attribute(node, 'align') === 'left';

/** What no reader ever sees: programs, styles, what a file says to programs. */
const silent = new Set(
  'head script style template xml link meta base title noscript map colgroup col'.split(' '),
);

/** A whole piece is noted once, but every line of a table of contents by itself. */
function leave(node: Element, reason: NoteKind, { note }: Notebook): void {
  const said = lineOf(node);
  const pictures = listElements(node, 'img').map((picture) => attribute(picture, 'alt'));
  if (said !== '' || pictures.length > 0) note(reason, [said, ...pictures].join(' '));
}

function reasonToLeave(node: Element): NoteKind | null {
  const style = styleOf(node);
  if (isComment(node, style)) return 'comment';
  if (isDeletion(node)) return 'deleted';
  if (isContents(node)) return 'contents';
  if (isHidden(node, style)) return 'hidden';
  return null;
}

type Style = ReadonlyMap<string, string>;

const isHidden = (node: Element, style: Style) =>
  node.properties['hidden'] !== undefined ||
  style.get('display') === 'none' ||
  style.get('visibility') === 'hidden' ||
  style.get('mso-hide') === 'all';

/** Where a reviewer's words stand, which Word and Google Docs put at the end. */
const isComment = (node: Element, style: Style) =>
  style.get('mso-element') === 'comment' ||
  (isElement(node, 'div') && childrenOf(node).some(isCommentOfGoogle));

/** Where a reviewer's words belong, with nothing but a number. */
const isCommentMark = (node: Element) =>
  hasClass(node, /^(MsoCommentReference|msocomanchor|msocomoff)$/i) ||
  /^#cmnt\d/.test(attribute(node, 'href'));

/** Each comment of Google Docs beginning with a link back to its mark. */
const isCommentOfGoogle = (node: Nodes): boolean =>
  isElement(node, 'p') &&
  childrenOf(node).some((child) => isElement(child, 'a') && /^cmnt\d/.test(attribute(child, 'id')));

/** Programs that track changes say who deleted it and when. */
const isDeletion = (node: Element) =>
  isElement(node, 'del') && (attribute(node, 'cite') !== '' || attribute(node, 'dateTime') !== '');

const isContents = (node: Element) =>
  isElement(node, 'p') && (hasClass(node, /^MsoToc\d?$/i) || hasClass(node, /^toc(-\d)?$/));
