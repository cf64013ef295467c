import { useRef } from 'preact/hooks';
import type { Signal } from '@preact/signals';

/** A border that can be dragged, or moved with the arrow keys. `share` is the part before it. */
export function Splitter(props: {
  readonly label: string;
  readonly direction: 'horizontal' | 'vertical';
  readonly share: Signal<number>;
  readonly min: number;
  readonly max: number;
  /** True where `share` measures the part after the splitter. */
  readonly fromEnd?: boolean;
}) {
  const element = useRef<HTMLDivElement>(null);
  const set = (share: number) => (props.share.value = Math.max(props.min, Math.min(props.max, share)));
  const onPointerMove = (event: PointerEvent) => {
    const parent = element.current?.parentElement?.getBoundingClientRect();
    if (!parent || !element.current?.hasPointerCapture(event.pointerId)) return;
    const at =
      props.direction === 'vertical'
        ? (event.clientX - parent.left) / parent.width
        : (event.clientY - parent.top) / parent.height;
    set(props.fromEnd ? 1 - at : at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    const backward = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    if (!forward && !backward) return;
    event.preventDefault();
    set(props.share.value + (forward === (props.fromEnd === true) ? -0.02 : 0.02));
  };
  return (
    <div
      ref={element}
      role="separator"
      aria-orientation={props.direction}
      aria-label={props.label}
      aria-valuenow={Math.round(props.share.value * 100)}
      aria-valuemin={Math.round(props.min * 100)}
      aria-valuemax={Math.round(props.max * 100)}
      tabIndex={0}
      class={`splitter is-${props.direction}`}
      onPointerDown={(event: PointerEvent) => element.current?.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
