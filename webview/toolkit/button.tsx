import type { ComponentChildren, Ref } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';

export interface ButtonProps {
  /** `primary` is the one filled button of a region; `icon` and `quiet` have no frame. */
  readonly appearance?: 'primary' | 'secondary' | 'icon' | 'quiet';
  readonly icon?: string;
  /** What a screen reader says; needed where there is no text. */
  readonly label?: string;
  readonly title?: string;
  /** Why the button cannot be used now. It stays focusable, so that the reason can be read. */
  readonly disabledReason?: string | undefined;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly hasMenu?: boolean;
  readonly small?: boolean;
  readonly class?: string;
  readonly buttonRef?: Ref<HTMLElement>;
  readonly onClick: (event: MouseEvent) => void;
  readonly children?: ComponentChildren;
}

/** A button. An unavailable one is announced with its reason and does nothing. */
export function Button(props: ButtonProps) {
  const { appearance = 'secondary', icon, label, title, disabledReason, pressed, expanded, hasMenu, small } = props;
  const disabled = disabledReason !== undefined;
  const tabIndex = useContext(TabStop);
  const name = label ?? (typeof props.children === 'string' ? props.children : undefined);
  const aria: Record<string, string> = {};
  if (name !== undefined) aria['aria-label'] = disabled ? `${name}, unavailable: ${disabledReason}` : name;
  if (disabled) aria['aria-disabled'] = 'true';
  if (pressed !== undefined) aria['aria-pressed'] = String(pressed);
  if (expanded !== undefined) aria['aria-expanded'] = String(expanded);
  if (hasMenu) aria['aria-haspopup'] = 'true';
  // Of 0 it is one by itself: an element around a button would be a second stop.
  if (tabIndex < 0) aria['tabindex'] = '-1';
  return (
    <vscode-button
      {...aria}
      ref={props.buttonRef ?? null}
      appearance={appearance === 'primary' ? 'primary' : appearance === 'secondary' ? 'secondary' : 'icon'}
      class={`button is-${appearance} ${small ? 'is-small' : ''} ${pressed ? 'is-pressed' : ''} ${props.class ?? ''}`}
      title={disabledReason ?? title ?? label ?? ''}
      onClick={(event: MouseEvent) => {
        if (!disabled) props.onClick(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} size={appearance === 'icon' && !small ? 16 : 14} />}
      {props.children}
    </vscode-button>
  );
}
