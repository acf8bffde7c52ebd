/** Brings a field of the form into view and gives it the focus; where it is folded away, the nearest part around it. */
export function goToField(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const field = document.querySelector<HTMLElement>(
      `[name="${CSS.escape(name)}"], [name^="${CSS.escape(name)}."]`,
    );
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    field.focus();
    return;
  }
}
