import { useLayoutEffect, useRef } from 'preact/hooks';

/** An event as it will be sent. One that is long scrolls, by keyboard as well. */
export function WillSend({ text }: { text: string }) {
  const code = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = code.current;
    if (!element) return;
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  return (
    <code ref={code} class="will-send">
      {text}
    </code>
  );
}
