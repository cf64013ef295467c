/** How numbers, times, sizes and ids are written. Untrusted text goes through here as text and stays text. */
import { thousands } from '../../src/session/format.ts';

/** `14:03:07.512` in local time. */
export function wallTime(wallMs: number): string {
  const date = new Date(wallMs);
  const two = (value: number) => String(value).padStart(2, '0');
  const ms = String(date.getMilliseconds()).padStart(3, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${ms}`;
}

/** `+139.2`, `+1,489.0`, `−3.1`: milliseconds since the row above, always to a tenth, so that the points line up. */
export function sinceMs(ms: number): string {
  const [whole, tenth] = Math.abs(ms).toFixed(1).split('.');
  return `${ms < 0 ? '−' : '+'}${thousands(Number(whole))}.${tenth ?? '0'}`;
}

/** `61 B`, `6.1 kB`, `401 kB`, `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1e6, 'MB'];
  return `${value < 9.95 ? value.toFixed(1) : thousands(value)} ${unit}`;
}

/** `2.4 s`, `2.31 s`: a length of audio. */
export function seconds(ms: number, digits = 1): string {
  return `${(ms / 1000).toFixed(digits)} s`;
}

/** `84 ms`, `1.2 s`, `3 min`: how long ago, or how long something took. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 120_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`;
}

/** `12.3k`: a count in little room. */
export function compact(value: number): string {
  return value < 10_000
    ? thousands(value)
    : value < 1e6
      ? `${(value / 1000).toFixed(1)}k`
      : `${(value / 1e6).toFixed(1)}M`;
}

/**
 * `1 item`, `14 items`: of two texts the one that fits.
 *
 * @param one `t('{0} item')`: the number stands at `{0}`
 * @param many `t('{0} items')`
 * @param more what stands at `{1}` and on
 */
export function plural(value: number, one: string, many: string, ...more: readonly (string | number)[]): string {
  const text = value === 1 ? one : many;
  const values = [thousands(value), ...more];
  return text.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
