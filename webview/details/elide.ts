/** Long base64 is elided in view; it is whole in Raw. */
import { size } from '../base/format.ts';

const BASE64_MINIMUM = 128;
const TEXT_LIMIT = 2000;

export interface Elided {
  readonly text: string;
  /** What was left out, for people; undefined when nothing was. */
  readonly note?: string;
}

/** A string as a tree shows it: base64 by its size, other long text cut. */
export function elide(value: string): Elided {
  if (value.length >= BASE64_MINIMUM && /^[A-Za-z0-9+/_-]{128,}={0,2}$/.test(value.slice(0, 4096).replace(/=+$/, ''))) {
    return { text: `${value.slice(0, 24)}…`, note: `base64, ${size(Math.floor((value.length * 3) / 4))}` };
  }
  if (value.length <= TEXT_LIMIT) return { text: value };
  return { text: `${value.slice(0, TEXT_LIMIT)}…`, note: `${size(value.length)} of text` };
}
