import type { JsonObject } from '../../src/base/json.ts';
import { ask } from '../state/panel.ts';
import { editAgain } from './draft.ts';

const PIECE_CHARACTERS = 256 * 1024;

/** Puts an event of the log into the composer, whole, with a fresh id. @param members take the place of the event's own */
export async function resend(n: number, members?: JsonObject): Promise<void> {
  let text = '';
  for (;;) {
    const piece = await ask('readFrame', { n, offset: text.length, length: PIECE_CHARACTERS });
    if (!piece) return;
    text += piece.text;
    if (piece.text === '' || text.length >= piece.totalLength) break;
  }
  editAgain(members ? JSON.stringify({ ...(JSON.parse(text) as JsonObject), ...members }) : text);
}
