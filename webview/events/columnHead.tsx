/** The head of the event table. Between its columns are separators that are dragged, or moved by arrow keys. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { columnLimits, sizedColumns, type SizedColumn } from '../../src/contract/columnWidths.ts';
import { view } from '../state/viewState.ts';

const { minPx: MIN_PX, maxPx: MAX_PX } = columnLimits;
const STEP_PX = 8;

/** The separator that is the tab stop of all of them. */
const stop = signal<SizedColumn>('n');

export function ColumnHead() {
  return (
    <div role="row" class="event-head" aria-rowindex={1}>
      <span role="columnheader" class="col-mark">
        <span class="visually-hidden">{t('finding')}</span>
      </span>
      <Column column="n" label={t('number')}>
        #
      </Column>
      <Column column="time" label={t('time')}>
        {t('time')}
      </Column>
      <Column column="delta" label="Δ ms">
        Δ ms
      </Column>
      <span role="columnheader" class="col-dir">
        <span class="visually-hidden">{t('sender')}</span>
      </span>
      <span role="none" class="col-event">
        <Column column="type" label={t('type')}>
          {t('type')}
        </Column>
        <span role="columnheader" class="col-what">
          {t('what')}
        </span>
      </span>
      <Column column="size" label={t('size')} fromEnd>
        {t('size')}
      </Column>
    </div>
  );
}

/** `fromEnd`: its separator stands before it, and pulls it wider to the left. */
function Column(props: {
  readonly column: SizedColumn;
  readonly label: string;
  readonly fromEnd?: boolean;
  readonly children: ComponentChildren;
}) {
  const { column, label, fromEnd = false } = props;
  const cell = useRef<HTMLSpanElement>(null);
  const separator = useRef<HTMLSpanElement>(null);
  const from = useRef({ x: 0, widthPx: 0 });
  const widthPx = () => Math.round(cell.current?.getBoundingClientRect().width ?? 0);
  const tell = () => separator.current?.setAttribute('aria-valuenow', String(widthPx()));
  void view.columnPx.value[column];
  useLayoutEffect(tell);
  const set = (px: number | undefined) => {
    const others = Object.entries(view.columnPx.peek()).filter(([other]) => other !== column);
    const width = px === undefined ? {} : { [column]: Math.max(MIN_PX, Math.min(MAX_PX, Math.round(px))) };
    view.columnPx.value = { ...Object.fromEntries(others), ...width };
  };
  const towards = fromEnd ? -1 : 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => set(widthPx() + towards * STEP_PX),
      ArrowLeft: () => set(widthPx() - towards * STEP_PX),
      Home: () => set(MIN_PX),
      Enter: () => set(undefined),
      ArrowDown: () => focusBeside(separator.current, 1),
      ArrowUp: () => focusBeside(separator.current, -1),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <span ref={cell} role="columnheader" class={`col-${column} ${column === 'type' ? '' : 'num'}`}>
      <span class="column-label">{props.children}</span>
      <span
        ref={separator}
        role="separator"
        aria-orientation="vertical"
        aria-label={t('Width of the column {0}', label)}
        aria-valuemin={MIN_PX}
        aria-valuemax={MAX_PX}
        aria-valuenow={MIN_PX}
        title={t('Drag for another width; double-click for the usual one. By keyboard: ← →, Enter, ↑ ↓ for the others')}
        tabIndex={stop.value === column ? 0 : -1}
        data-column={column}
        class={`column-separator ${fromEnd ? 'is-before' : ''}`}
        onFocus={() => {
          stop.value = column;
          tell();
        }}
        onPointerDown={(event: PointerEvent) => {
          from.current = { x: event.clientX, widthPx: widthPx() };
          separator.current?.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event: PointerEvent) => {
          if (!separator.current?.hasPointerCapture(event.pointerId)) return;
          set(from.current.widthPx + towards * (event.clientX - from.current.x));
        }}
        onDblClick={() => set(undefined)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

/** To the separator of another column that is there. */
function focusBeside(separator: HTMLElement | null, by: 1 | -1): void {
  const all = [...(separator?.closest('.event-head')?.querySelectorAll<HTMLElement>('.column-separator') ?? [])];
  const shown = all.filter((one) => one.offsetParent !== null);
  shown[(shown.indexOf(separator as HTMLElement) + by + shown.length) % shown.length]?.focus();
}

/** The widths that somebody chose, for the style sheet; the others are its own. */
export function columnStyle(): Readonly<Record<string, string>> {
  const widths = view.columnPx.value;
  return Object.fromEntries(
    sizedColumns.flatMap((column) => {
      const px = widths[column];
      return px === undefined ? [] : [[`--col-${column}`, `${px}px`] as const];
    }),
  );
}
