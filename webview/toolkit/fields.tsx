import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly title?: string | undefined;
  readonly inputRef?: RefObject<HTMLElement | null>;
  readonly onInput: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** One line of text. `label` is for screen readers; what people see stands beside the field. `children` go to its end. */
export function TextField(
  props: FieldProps & {
    readonly children?: ComponentChildren;
    /** What is written is not shown. */
    readonly secret?: boolean;
  },
) {
  const element = useLabel(props);
  return (
    <vscode-text-field
      ref={element}
      class={`field ${props.class ?? ''}`}
      id={props.id}
      title={props.title}
      type={props.secret ? 'password' : 'text'}
      value={props.value}
      placeholder={props.placeholder ?? ''}
      disabled={props.disabled ?? false}
      spellcheck={false}
      onInput={(event: Event) => props.onInput(valueOf(event))}
      onKeyDown={props.onKeyDown}
    >
      {props.children !== undefined && <span slot="end">{props.children}</span>}
    </vscode-text-field>
  );
}

export function TextArea(
  props: FieldProps & {
    readonly rows?: number;
    readonly mono?: boolean;
    /** It has the focus when it appears. */
    readonly focused?: boolean;
  },
) {
  const element = useLabel(props);
  useLayoutEffect(() => {
    if (props.focused) element.current?.focus();
  }, []);
  return (
    <vscode-text-area
      ref={element}
      class={`field area ${props.mono ? 'is-mono' : ''} ${props.class ?? ''}`}
      id={props.id}
      title={props.title}
      value={props.value}
      rows={props.rows ?? 3}
      resize="vertical"
      placeholder={props.placeholder ?? ''}
      disabled={props.disabled ?? false}
      spellcheck={false}
      onInput={(event: Event) => props.onInput(valueOf(event))}
      onKeyDown={props.onKeyDown}
    />
  );
}

/** The elements put a label of their own in place of ours when they enter the page ("Text field"). */
function useLabel({ label, inputRef }: FieldProps): RefObject<HTMLElement | null> {
  const own = useRef<HTMLElement>(null);
  const element = inputRef ?? own;
  useLayoutEffect(() => element.current?.setAttribute('aria-label', label), [label]);
  return element;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function Dropdown(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly title?: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const element = useRef<HTMLElement & { value: string; open: boolean }>(null);
  // The element settles on an option after its options are in place; only then does the wanted value stick.
  const wanted = useRef(props.value);
  wanted.current = props.value;
  const settle = () => {
    const dropdown = element.current;
    if (dropdown && dropdown.value !== wanted.current) dropdown.value = wanted.current;
  };
  useLayoutEffect(settle);
  // Where options come and go it settles again, later, and on another one.
  useLayoutEffect(() => {
    const inside = element.current?.shadowRoot;
    inside?.addEventListener('slotchange', settle);
    return () => inside?.removeEventListener('slotchange', settle);
  }, []);
  const placeList = () => {
    const dropdown = element.current;
    if (!dropdown) return;
    const { left, top, bottom } = dropdown.getBoundingClientRect();
    dropdown.style.setProperty('--list-left', `${left}px`);
    dropdown.style.setProperty('--list-top', `${bottom + 2}px`);
    dropdown.style.setProperty('--list-bottom', `${window.innerHeight - top + 2}px`);
  };
  const onKey = (event: KeyboardEvent) => {
    const dropdown = element.current;
    if (!dropdown) return;
    placeList();
    // The library takes over what was only looked at, and changes the value where the keys of every other list open it.
    if (event.key === 'Escape' && dropdown.open) dropdown.value = wanted.current;
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      event.stopPropagation();
      dropdown.open = !dropdown.open;
    }
  };
  return (
    <vscode-dropdown
      ref={element}
      onClickCapture={placeList}
      onKeyDownCapture={onKey}
      class={`field ${props.class ?? ''}`}
      id={props.id}
      title={props.title}
      aria-label={`${props.label}: ${props.choices.find(({ value }) => value === props.value)?.label ?? props.value}`}
      disabled={props.disabled ?? false}
      onChange={(event: Event) => props.onChange(valueOf(event))}
    >
      {props.choices.map((choice) => (
        <vscode-option key={choice.value} value={choice.value} selected={choice.value === props.value}>
          {choice.label}
        </vscode-option>
      ))}
    </vscode-dropdown>
  );
}

export function Checkbox(props: {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <vscode-checkbox
      class="checkbox"
      checked={props.checked}
      disabled={props.disabled ?? false}
      onChange={(event: Event) => {
        const { checked } = event.target as HTMLElement & { checked: boolean };
        if (checked !== props.checked) props.onChange(checked);
      }}
    >
      {props.children}
    </vscode-checkbox>
  );
}

function valueOf(event: Event): string {
  return (event.target as HTMLElement & { value: string }).value;
}
