/** Times on the clock that was chosen for the event table: everywhere in the panel the same. */
import { computed } from '@preact/signals';
import { sessionTime } from '../../src/session/format.ts';
import type { EventRow } from '../../src/session/state.ts';
import { wallTime } from '../base/format.ts';
import { store } from './panel.ts';
import { view } from './viewState.ts';

/** How far the wall's clock is ahead of the session's; undefined where the log does not tell. */
const wallOffsetMs = computed<number | undefined>(() => {
  void store.rowsVersion.value;
  const row = store.rows.find(({ monoMs, wallMs }) => monoMs !== null && wallMs !== null);
  return row?.monoMs != null && row.wallMs !== null ? row.wallMs - row.monoMs : undefined;
});
export const hasWallClock = computed(() => wallOffsetMs.value !== undefined);

/**
 * `2:05.312`, or `14:03:07.512`; with `coarse` without what is below a second.
 * @param ms on the session's clock
 */
export function clockTime(ms: number, coarse = false): string {
  const offset = wallOffsetMs.value;
  const isWall = view.timeMode.value === 'wall' && offset !== undefined;
  const text = isWall ? wallTime(ms + offset) : `${ms < -0.5 ? '−' : ''}${sessionTime(Math.abs(ms))}`;
  return coarse ? text.slice(0, -4) : text;
}

/** Of an entry, as its row in the event table says it; empty where the log does not tell. */
export function entryTime({ monoMs, wallMs }: Pick<EventRow, 'monoMs' | 'wallMs'>): string {
  if (view.timeMode.value === 'wall' && wallMs !== null) return wallTime(wallMs);
  return monoMs === null ? '' : clockTime(monoMs);
}
