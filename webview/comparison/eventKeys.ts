/** The events are one tab stop: arrows go up and down on a side, and over to the other. */

export function onEventKey(event: KeyboardEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.event-button') : null;
  const list = event.currentTarget as HTMLElement;
  if (!button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const side = button.dataset['side'] ?? 'left';
  const onSide = [...list.querySelectorAll<HTMLElement>(`.event-button[data-side="${side}"]`)];
  const at = onSide.indexOf(button);
  const targets: Record<string, HTMLElement | null | undefined> = {
    ArrowDown: onSide[at + 1],
    ArrowUp: onSide[at - 1],
    Home: onSide[0],
    End: onSide.at(-1),
    ArrowLeft: beside(button, 'left'),
    ArrowRight: beside(button, 'right'),
  };
  if (!Object.hasOwn(targets, event.key)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}

function beside(button: HTMLElement, side: string): HTMLElement | null | undefined {
  return button.closest('.event-line')?.querySelector<HTMLElement>(`.event-button[data-side="${side}"]`);
}

/** Makes that event the tab stop which has or had the focus, or the first. */
export function keepOneStop(list: HTMLElement, wanted = list.querySelector<HTMLElement>('.event-button')): void {
  for (const button of list.querySelectorAll<HTMLElement>('.event-button[tabindex="0"]')) button.tabIndex = -1;
  if (wanted) wanted.tabIndex = 0;
}
