import type { ComponentChildren } from 'preact';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly content: ComponentChildren;
}

/** A choice of few, side by side. One tab stop; arrow keys choose. */
export function Segmented<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  const move = (event: KeyboardEvent, step: number) => {
    event.preventDefault();
    const at = props.segments.findIndex(({ value }) => value === props.value);
    const next = props.segments[(at + step + props.segments.length) % props.segments.length];
    if (!next) return;
    props.onChange(next.value);
    const buttons = (event.currentTarget as HTMLElement).querySelectorAll('button');
    buttons[props.segments.indexOf(next)]?.focus();
  };
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      class="segmented"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(event, 1);
        else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(event, -1);
      }}
    >
      {props.segments.map(({ value, label, content }) => (
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === props.value}
          aria-label={label}
          title={label}
          tabIndex={value === props.value ? 0 : -1}
          class={`segment ${value === props.value ? 'is-chosen' : ''}`}
          onClick={() => props.onChange(value)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
