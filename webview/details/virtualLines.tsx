import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRows } from '../base/useRows.ts';

export const LINE_PX = 18;

/** Lines of one height, of which only those in sight are on the page. Scrolled by keys as any text is. */
export function VirtualLines(props: {
  readonly label: string;
  readonly count: number;
  readonly line: (index: number) => ComponentChildren;
  /** Called with how many characters fit into a line, when that is known and when it changes. */
  readonly onColumns?: (columns: number) => void;
  readonly class?: string;
}) {
  const container = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const visible = useRows(container, props.count, LINE_PX, 0);
  const [columns, setColumns] = useState(0);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => {
      const characterPx = (probe.current?.getBoundingClientRect().width ?? 0) / PROBED;
      if (characterPx > 0) setColumns(Math.max(16, Math.floor((element.clientWidth - 24) / characterPx)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (columns > 0) props.onColumns?.(columns);
  }, [columns]);
  return (
    <div
      ref={container}
      class={`virtual-lines mono ${props.class ?? ''}`}
      role="group"
      aria-label={props.label}
      tabIndex={0}
      onScroll={visible.onScroll}
    >
      <span ref={probe} class="tree-probe" aria-hidden="true">
        {'0'.repeat(PROBED)}
      </span>
      <div class="virtual-lines-all" style={{ height: `${visible.heightPx}px` }}>
        {visible.rows.map(({ index, top }) => (
          <div key={index} class="virtual-line" style={{ transform: `translateY(${top}px)` }}>
            {props.line(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

const PROBED = 100;
