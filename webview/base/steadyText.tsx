import { useComputed, type ReadonlySignal } from '@preact/signals';

/**
 * A text with figures that change while one looks at it. It has a box of its own with room for its digits, whichever they
 * are, so that nothing else is laid out anew when they change: only where there are more of them.
 *
 * @param text goes from its signal into the page, and nothing else is drawn for it
 */
export function SteadyText({ text, class: name = '' }: { text: ReadonlySignal<string>; class?: string }) {
  const room = useComputed(() => text.value.replace(/\d/g, '0'));
  return (
    <span class={`steady-text num ${name}`} data-room={room}>
      <span class="steady-words">{text}</span>
    </span>
  );
}
