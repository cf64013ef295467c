import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../base/icon.tsx';
import { isMotionReduced } from '../base/reducedMotion.ts';

export function Badge({ children, class: extra = '' }: { children: ComponentChildren; class?: string }) {
  return <vscode-badge class={`badge ${extra}`}>{children}</vscode-badge>;
}

/** Something is under way. The words beside it say what. */
export function ProgressRing() {
  const ring = useRef<HTMLElement>(null);
  // The element names itself, in English, when it enters the page.
  useLayoutEffect(() => ring.current?.removeAttribute('aria-label'), []);
  // The element turns whatever is wanted.
  if (isMotionReduced()) return <Icon name="loading" class="spin" />;
  return <vscode-progress-ring ref={ring} class="ring" aria-hidden="true" />;
}
