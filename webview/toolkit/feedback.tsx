import type { ComponentChildren } from 'preact';

export function Badge({ children, class: extra = '' }: { children: ComponentChildren; class?: string }) {
  return <vscode-badge class={`badge ${extra}`}>{children}</vscode-badge>;
}

/** Something is under way. The words beside it say what. */
export function ProgressRing() {
  return <vscode-progress-ring class="ring" aria-hidden="true" />;
}
