/** How numbers, times, sizes and ids are written. Untrusted text goes through here as text and stays text. */
import { thousands } from '../../src/session/format.ts';

/** `14:03:07.512` in local time. */
export function wallTime(wallMs: number): string {
  const date = new Date(wallMs);
  const two = (value: number) => String(value).padStart(2, '0');
  const ms = String(date.getMilliseconds()).padStart(3, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${ms}`;
}

/** `+139.2`, `+1,489`, `+12.3 s`, `+3:04`: time since the row above, in milliseconds where no unit is said. */
export function sinceMs(ms: number): string {
  return `${ms < 0 ? '−' : '+'}${sinceMagnitude(Math.abs(ms))}`;
}

function sinceMagnitude(ms: number): string {
  if (ms < 999.95) return ms.toFixed(1);
  if (ms < 9_999.5) return thousands(ms);
  if (ms < 99_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** `02:13`: the header's clock. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
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

/** `1 item`, `14 items`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${thousands(value)} ${value === 1 ? one : many}`;
}
