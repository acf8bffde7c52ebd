import type { FormPath } from '../../checks/finding';

/** The blocks of a body, in order, each folded or not. */
const blocks = 'form ol > li:has(> * h3 button[aria-expanded])';

/** Fields of running text. Strapi gives their name to the button that chooses a kind of paragraph. */
const runningTexts: unknown[] = ['content', 'transcript'];

/** The element to focus for a field, where it is in the page: Strapi names inputs by their path. */
export function findField(path: FormPath): HTMLElement | null {
  const [first, index, name] = path;
  if (first === 'body' && index === undefined) return findTrigger(0);
  if (first === 'body' && typeof index === 'number' && runningTexts.includes(name)) {
    return listBlocks()[index]?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
  }
  return document.querySelector<HTMLElement>(`form [name="${CSS.escape(path.join('.'))}"]`);
}

/** The nearest part of the form around a field that is not in the page. */
export function findNearest(path: FormPath): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = CSS.escape(path.slice(0, length).join('.'));
    const found = document.querySelector<HTMLElement>(`form [name="${name}"], form [name^="${name}."]`);
    if (found) return found;
  }
  return null;
}

/** Presses what folds the block that a field is in, if it is folded. */
export function unfold([first, index]: FormPath): void {
  if (first !== 'body' || typeof index !== 'number') return;
  const trigger = findTrigger(index);
  if (trigger?.getAttribute('aria-expanded') === 'false') trigger.click();
}

const listBlocks = () => document.querySelectorAll<HTMLElement>(blocks);

const findTrigger = (index: number) =>
  listBlocks()[index]?.querySelector<HTMLElement>('h3 button[aria-expanded]') ?? null;
