import { useEffect, useState } from 'preact/hooks';
import { describeError } from '../../src/base/errors.ts';
import type { JsonObject } from '../../src/base/json.ts';
import type { PanelFix } from '../../src/contract/messages.ts';
import { request } from '../state/panel.ts';

const PIECE_CHARACTERS = 256 * 1024;

interface FixEvent {
  /** Undefined until it is there. */
  readonly event?: JsonObject;
  readonly failure?: string;
}

/** The event of a fix; a large one is fetched from the host when its finding is looked at. */
export function useFixEvent(findingId: string, fix: PanelFix): FixEvent {
  const carried = 'event' in fix ? fix.event : undefined;
  const [fetched, setFetched] = useState<FixEvent>({});
  useEffect(() => {
    if (carried) return;
    let isWanted = true;
    fetchFixEvent(findingId).then(
      (event) => isWanted && setFetched({ event }),
      (error: unknown) => isWanted && setFetched({ failure: describeError(error) }),
    );
    return () => (isWanted = false);
  }, [findingId, 'event' in fix ? undefined : fix.eventLength]);
  return carried ? { event: carried } : fetched;
}

export async function fetchFixEvent(findingId: string): Promise<JsonObject> {
  const pieces: string[] = [];
  let offset = 0;
  for (;;) {
    const { text, totalLength } = await request('readFix', { findingId, offset, length: PIECE_CHARACTERS });
    pieces.push(text);
    offset += text.length;
    if (text === '' || offset >= totalLength) return JSON.parse(pieces.join('')) as JsonObject;
  }
}
