import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
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
  readonly buttonRef?: RefObject<HTMLElement | null>;
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
  if (name !== undefined) aria['aria-label'] = disabled ? t('{0}, unavailable: {1}', name, disabledReason) : name;
  if (disabled) aria['aria-disabled'] = 'true';
  if (pressed !== undefined) aria['aria-pressed'] = String(pressed);
  if (expanded !== undefined) aria['aria-expanded'] = String(expanded);
  if (hasMenu) aria['aria-haspopup'] = 'menu';
  const host = useRef<HTMLElement | null>(null);
  // The element itself is no stop: the button inside of it is.
  useLayoutEffect(() => {
    const inside = host.current?.shadowRoot?.querySelector('button');
    if (inside) inside.tabIndex = tabIndex;
  }, [tabIndex]);
  // So its state is that of the button inside, too. Of attributes the element hands on no more than its label; properties it does.
  useLayoutEffect(() => {
    if (!host.current) return;
    Object.assign(host.current, {
      ariaPressed: aria['aria-pressed'] ?? null,
      ariaExpanded: aria['aria-expanded'] ?? null,
      // As the library spells it.
      ariaHaspopup: aria['aria-haspopup'] ?? null,
      ariaDisabled: aria['aria-disabled'] ?? null,
    });
  }, [pressed, expanded, hasMenu, disabled]);
  return (
    <vscode-button
      {...aria}
      ref={(element: HTMLElement | null) => {
        host.current = element;
        if (props.buttonRef) props.buttonRef.current = element;
      }}
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
