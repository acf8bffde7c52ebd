import type { Place } from '../../checks/finding';
import { findField, findNearest, unfold } from './form-fields';

const longestWaitMs = 2000;

/**
 * Leads to a place of the form: unfolds what holds it, brings it into view and puts the focus there; to the nearest part
 * around it where it cannot be unfolded.
 */
export function goTo({
  path,
  node,
  excerpt = '',
}: Pick<Place, 'path' | 'node'> & { excerpt?: string }): void {
  const began = performance.now();
  const step = () => {
    const field = findField(path);
    if (field) {
      arrive(field, node, excerpt);
    } else if (performance.now() - began < longestWaitMs) {
      // What is folded is not in the page yet; unfolding is the form's own work, of some frames.
      unfold(path);
      requestAnimationFrame(step);
    } else {
      const nearest = findNearest(path);
      if (nearest) arrive(nearest, undefined, '');
    }
  };
  step();
}

function arrive(field: HTMLElement, node: number | undefined, excerpt: string): void {
  // Of running text the field is its editor, and what is in it are its paragraphs.
  const paragraph = node === undefined ? undefined : field.children[node];
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  (paragraph ?? field).scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  field.focus({ preventScroll: true });
  if (paragraph) select(paragraph, excerpt);
}

/** Selects the words in question, or else the beginning of their paragraph: the editor of running text follows. */
function select(paragraph: Element, excerpt: string): void {
  const range = document.createRange();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const words = excerpt.replace(/…$/, '');
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const start = words === '' ? -1 : (text.textContent ?? '').indexOf(words);
    if (start === -1) continue;
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
  const first = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  if (first) getSelection()?.collapse(first, 0);
}
