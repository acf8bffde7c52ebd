/**
 * Puts the focus on a dialog that opens, not on its close button: that one would show its label, and the first press of
 * Escape would put away only that.
 */
export function focusDialog(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}
