import { useLayoutEffect, useRef } from 'preact/hooks';
import { onAnnounce } from './state/panel.ts';

/** What screen readers say. Each text is a node of its own: so it is read also where the one before was the same. */
export function LiveRegion() {
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onAnnounce((text) => region.current?.replaceChildren(text)), []);
  return <div ref={region} class="visually-hidden" aria-live="polite" />;
}
