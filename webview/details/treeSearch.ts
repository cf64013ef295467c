/** Looks for a text in the names and values of a tree. */
import { regExpSource } from '../../src/base/regExp.ts';
import type { JsonIndex } from './jsonIndex.ts';
import { looksLikeBase64 } from './elide.ts';

export interface TreeHit {
  readonly id: number;
  /** In the member's name rather than in its value. */
  readonly isKey: boolean;
  /** Where in it, as characters of what it says. */
  readonly from: number;
  readonly to: number;
}

/** More are not counted. */
export const MOST_HITS = 10_000;
/** After so much was looked at there is a pause. */
const PIECE_CHARACTERS = 200_000;

/** Yields what it finds in the order of the tree, and undefined now and then: so that whoever asks can rest. Audio is not looked at. */
export function* hitsOf(index: JsonIndex, wanted: string): Generator<TreeHit | undefined, void> {
  if (wanted === '') return;
  const pattern = new RegExp(regExpSource(wanted), 'giu');
  let found = 0;
  let looked = 0;
  for (let id = 0; id < index.count && found < MOST_HITS; id++) {
    const key = index.key(id);
    const texts: [text: string, isKey: boolean][] = typeof key === 'string' ? [[key, true]] : [];
    if (index.childCount(id) === 0) {
      const value = index.kind(id) === 'string' ? index.string(id) : index.text(id);
      if (!looksLikeBase64(value)) texts.push([value, false]);
    }
    for (const [text, isKey] of texts) {
      looked += text.length + 10;
      for (const { 0: hit, index: from } of text.matchAll(pattern)) {
        yield { id, isKey, from, to: from + hit.length };
        if (++found === MOST_HITS) return;
      }
    }
    if (looked > PIECE_CHARACTERS) {
      looked = 0;
      yield undefined;
    }
  }
}
