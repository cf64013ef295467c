/** Whether the pane at the bottom has all the room: each of them by itself. */
import { computed } from '@preact/signals';
import { view } from './viewState.ts';

export const isMaximised = computed(() => {
  const tab = view.bottomTab.value;
  return tab !== null && view.maximised.value.includes(tab);
});

/** Of the pane that is open. */
export function setMaximised(maximised: boolean): void {
  const tab = view.bottomTab.peek();
  if (tab === null || isMaximised.peek() === maximised) return;
  const others = view.maximised.peek().filter((one) => one !== tab);
  view.maximised.value = maximised ? [...others, tab] : others;
}
