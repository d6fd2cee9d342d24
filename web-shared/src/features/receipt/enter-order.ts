import type { KeyboardEvent } from 'react';

/**
 * Enter goes to the next field, as on the paper form. Buttons and what is marked `data-enter="skip"` are reached by
 * Tab. In a text area Enter still goes on; Shift+Enter makes a new line.
 */
export function moveOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.nativeEvent.isComposing || event.defaultPrevented) return;
  const from = event.target as HTMLElement;
  if (!from.matches('input, select, textarea')) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, select, textarea, [data-enter="stop"]')];
  const next = fields
    .slice(fields.indexOf(from) + 1)
    .find((field) => !field.matches(':disabled, [data-enter="skip"], [type="hidden"]') && reachable(field));
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}

/** Of a group of radio buttons only the chosen one is a stop. */
function reachable(field: HTMLElement): boolean {
  return !(field instanceof HTMLInputElement && field.type === 'radio' && !field.checked);
}
