/** One codicon. Decorative: the text beside it, or the control's label, says what it means. */
export function Icon({ name, size, class: extra = '' }: { name: string; size?: 12 | 14 | 16; class?: string }) {
  return <span class={`codicon codicon-${name} icon-${size ?? 14} ${extra}`} aria-hidden="true" />;
}
