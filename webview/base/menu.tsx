/** A button with a menu. Keys as in VS Code: down opens, arrows move, Escape closes and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Button, type ButtonProps } from '../toolkit/button.tsx';
import { fitMenu } from './fitMenu.ts';
import { Icon } from './icon.tsx';
import { Prose } from './prose.tsx';
import { hasWord } from './wordStart.ts';

export interface MenuEntry {
  /** Needed where two entries have the same label. */
  readonly key?: string;
  readonly label: string;
  /** A second line, or why the entry cannot be used. */
  readonly detail?: string | undefined;
  readonly icon?: string;
  /** The key that does the same where the menu is of. */
  readonly keys?: string;
  readonly checked?: boolean;
  readonly disabledReason?: string | undefined;
  readonly separatorBefore?: boolean;
  /** Of this entry and those after it. */
  readonly heading?: string;
  /** It can be chosen, but is not what one wants. */
  readonly quiet?: boolean;
  /** Exactly what will be sent, for a tooltip. */
  readonly title?: string;
  readonly run: () => void;
}

type MenuProps = Omit<ButtonProps, 'onClick' | 'expanded' | 'hasMenu' | 'pressed'> & {
  readonly entries: () => readonly MenuEntry[];
  readonly menuLabel: string;
  readonly align?: 'start' | 'end';
  readonly direction?: 'down' | 'up';
  readonly chevron?: boolean;
  readonly wide?: boolean;
  /** The menu is this element's own, too: by right click, Shift+F10 or the menu key. */
  readonly contextOf?: RefObject<HTMLElement | null>;
  /** Above the button, outside of what cuts off around it. */
  readonly floating?: boolean;
  readonly children?: ComponentChildren;
};

/** Where a menu opens that was asked for at a place of the page, in its pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** The menu ends there instead of beginning. */
  readonly isBelow?: boolean;
}

export function MenuButton({
  entries,
  menuLabel,
  align,
  direction,
  chevron,
  wide,
  contextOf,
  floating,
  ...button
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const isContextMenu = useRef(false);
  const close = (refocus: boolean) => {
    setOpen(false);
    const opener = isContextMenu.current
      ? contextOf?.current
      : root.current?.querySelector<HTMLElement>('.menu-anchor');
    if (refocus) opener?.focus();
  };
  const openAtButton = (isOpen: boolean) => {
    isContextMenu.current = false;
    setPlace(floating === true ? aboveOf(root.current) : undefined);
    setOpen(isOpen);
  };
  useContextMenu(contextOf, (at) => {
    isContextMenu.current = true;
    setPlace(at);
    setOpen(true);
  });
  useLayoutEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onBlur = () => setOpen(false);
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', onBlur);
    };
  }, [open]);
  return (
    <div
      class="menu-root"
      ref={root}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close(true);
        } else if (event.key === 'ArrowDown' && !open && button.disabledReason === undefined) {
          event.preventDefault();
          openAtButton(true);
        }
      }}
    >
      <Button
        {...button}
        class={`menu-anchor ${button.class ?? ''}`}
        hasMenu
        expanded={open}
        onClick={() => openAtButton(!open)}
      >
        {button.children}
        {chevron !== false && button.appearance !== 'icon' && (
          <Icon name="chevron-down" size={12} class="menu-chevron" />
        )}
      </Button>
      {open && (
        <MenuList
          label={menuLabel}
          entries={entries()}
          class={`align-${align ?? 'start'} go-${direction ?? 'down'} ${wide ? 'is-wide' : ''}`}
          place={place}
          close={close}
        />
      )}
    </div>
  );
}

function aboveOf(element: HTMLElement | null): Place | undefined {
  const box = element?.getBoundingClientRect();
  return box && { x: box.left, y: box.top - 2, isBelow: true };
}

/** Text that is selected keeps the editor's own menu, which copies it. */
function useContextMenu(of: RefObject<HTMLElement | null> | undefined, openAt: (place: Place) => void): void {
  useLayoutEffect(() => {
    const element = of?.current;
    if (!element) return;
    const onContextMenu = (event: MouseEvent) => {
      const isText = event.target instanceof Element && event.target.closest('input, textarea, .item-editor');
      if (isText || window.getSelection()?.toString()) return;
      event.preventDefault();
      openAt({ x: event.clientX, y: event.clientY });
    };
    element.addEventListener('contextmenu', onContextMenu);
    return () => element.removeEventListener('contextmenu', onContextMenu);
  }, []);
}

/** Letters typed within this time of each other are of one word. */
const TYPE_AHEAD_MS = 1000;

function labelOf(entry: HTMLElement): string {
  return (entry.querySelector('.menu-label') ?? entry).textContent.trim();
}

export function MenuList(props: {
  label: string;
  entries: readonly MenuEntry[];
  class: string;
  place: Place | undefined;
  close: (refocus: boolean) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ word: '', at: 0 });
  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu) return;
    if (!props.place) {
      fitMenu(menu, props.class.includes('go-up') ? 'up' : 'down', props.class.includes('align-end') ? 'end' : 'start');
      return;
    }
    // Within the page, whatever is scrolled or cut off around the menu's button.
    menu.style.inset = 'auto';
    menu.style.left = `${Math.max(4, Math.min(props.place.x, window.innerWidth - menu.offsetWidth - 4))}px`;
    const top = props.place.y - (props.place.isBelow === true ? menu.offsetHeight : 0);
    menu.style.top = `${Math.max(4, Math.min(top, window.innerHeight - menu.offsetHeight - 4))}px`;
  }, [props.place]);
  const entriesOf = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  // As soon as it is there, not when it was drawn: letters typed meanwhile would be lost.
  useLayoutEffect(() => {
    const all = entriesOf();
    const chosen = all.find((entry) => entry.getAttribute('aria-checked') === 'true');
    const usable = all.find((entry) => entry.getAttribute('aria-disabled') !== 'true');
    (chosen ?? usable ?? all[0])?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entriesOf();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      all[(target + all.length) % all.length]?.focus();
    } else if (event.key === 'Tab') {
      props.close(false);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      // Further letters go on with the word, one after a while begins another.
      const isMore = event.timeStamp - typed.current.at < TYPE_AHEAD_MS;
      const word = (isMore ? typed.current.word : '') + event.key.toLowerCase();
      // Between words it is of what is typed; else it chooses, as Enter does.
      if (event.key === ' ' && !(isMore && all.some((entry) => hasWord(labelOf(entry), word)))) return;
      event.preventDefault();
      typed.current = { word, at: event.timeStamp };
      const from = isMore ? at : at + 1;
      const rotated = [...all.slice(from), ...all.slice(0, from)];
      // Of an event's type each word can be typed, as in the table of events.
      rotated.find((entry) => hasWord(labelOf(entry), word))?.focus();
    }
  };
  return (
    <div ref={list} role="menu" aria-label={props.label} class={`menu ${props.class}`} onKeyDown={onKeyDown}>
      {props.entries.map((entry) => (
        <div key={entry.key ?? entry.label} role="none" class={entry.separatorBefore ? 'has-separator' : ''}>
          {entry.heading !== undefined && (
            <div role="presentation" class="menu-heading">
              {entry.heading}
            </div>
          )}
          <button
            type="button"
            role={entry.checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={entry.checked}
            aria-disabled={entry.disabledReason !== undefined}
            class={`menu-entry ${entry.quiet ? 'is-quiet' : ''}`}
            tabIndex={-1}
            title={entry.title ?? ''}
            aria-description={entry.heading}
            // One entry is marked, by pointer or by keys, as in the editor's own menus.
            onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
            onClick={() => {
              if (entry.disabledReason !== undefined) return;
              props.close(true);
              entry.run();
            }}
          >
            <span class="menu-icon">
              {entry.checked === true ? <Icon name="check" /> : entry.icon !== undefined && <Icon name={entry.icon} />}
            </span>
            <span class="menu-text">
              <span class="menu-label">{entry.label}</span>
              {(entry.disabledReason ?? entry.detail) !== undefined && (
                <span class="menu-detail">
                  <Prose text={entry.disabledReason ?? entry.detail ?? ''} />
                </span>
              )}
            </span>
            {entry.keys !== undefined && <span class="menu-keys">{entry.keys}</span>}
          </button>
        </div>
      ))}
    </div>
  );
}
