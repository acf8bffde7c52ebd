/**
 * Lets Tab leave an editor of running text. Strapi's editor takes the key for lists, and elsewhere does nothing with it:
 * whoever has no mouse would not get out. In a list Tab still moves an item in; there Escape leaves.
 */
export function letTabLeave(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && event.target instanceof Element && !isInList(event.target))
        event.stopPropagation();
    },
    { capture: true },
  );
}

/** Whether the caret stands in a list of an editor; true too where Tab is no business of ours. */
function isInList(target: Element): boolean {
  const editor = target.closest('[data-slate-editor]');
  if (!editor) return true;
  const at = document.getSelection()?.anchorNode;
  const item = (at instanceof Element ? at : at?.parentElement)?.closest('li');
  // The block that the editor stands in is an item of a list itself.
  return item !== undefined && item !== null && editor.contains(item);
}
