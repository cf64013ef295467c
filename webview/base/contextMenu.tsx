import { useLayoutEffect, useRef } from 'preact/hooks';
import { MenuList, type MenuEntry, type Place } from './menu.tsx';

/** A menu that belongs to no button: at a place of the page, until something is chosen or done elsewhere. */
export function ContextMenu(props: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly place: Place;
  /** @param refocus the focus goes back to where it was */
  readonly onClose: (refocus: boolean) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) props.onClose(false);
    };
    const onBlur = () => props.onClose(false);
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return (
    <div
      ref={root}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose(true);
      }}
    >
      <MenuList label={props.label} entries={props.entries} class="" place={props.place} close={props.onClose} />
    </div>
  );
}
