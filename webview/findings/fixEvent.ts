import { useEffect, useState } from 'preact/hooks';
import { describeError } from '../../src/base/errors.ts';
import type { JsonObject } from '../../src/base/json.ts';
import type { PanelFix } from '../../src/contract/messages.ts';
import type { FixChoice } from '../../src/session/findings/finding.ts';
import { putFix } from '../composer/draft.ts';
import { makeRoom, notice, request } from '../state/panel.ts';

const PIECE_CHARACTERS = 256 * 1024;

interface FixEvent {
  /** Undefined until it is there. */
  readonly event?: JsonObject;
  readonly failure?: string;
}

/** The event of a fix; a large one is fetched from the host when its finding is looked at. */
export function useFixEvent(findingId: string, choice: FixChoice, fix: PanelFix): FixEvent {
  const carried = 'event' in fix ? fix.event : undefined;
  const [fetched, setFetched] = useState<FixEvent>({});
  useEffect(() => {
    if (carried) return;
    let isWanted = true;
    fetchFixEvent(findingId, choice).then(
      (event) => isWanted && setFetched({ event }),
      (error: unknown) => isWanted && setFetched({ failure: describeError(error) }),
    );
    return () => (isWanted = false);
  }, [findingId, choice, 'event' in fix ? undefined : fix.eventLength]);
  return carried ? { event: carried } : fetched;
}

/** Puts the event of a fix into the composer, where there is room for it; nothing is sent by it. */
export async function putFixOf(findingId: string, choice: FixChoice, fix?: PanelFix): Promise<void> {
  try {
    const event = fix && 'event' in fix ? fix.event : await fetchFixEvent(findingId, choice);
    makeRoom();
    putFix(event);
  } catch (error) {
    notice.value = { kind: 'error', text: describeError(error), method: 'readFix' };
  }
}

async function fetchFixEvent(findingId: string, choice: FixChoice): Promise<JsonObject> {
  const pieces: string[] = [];
  let offset = 0;
  for (;;) {
    const { text, totalLength } = await request('readFix', { findingId, choice, offset, length: PIECE_CHARACTERS });
    pieces.push(text);
    offset += text.length;
    if (text === '' || offset >= totalLength) return JSON.parse(pieces.join('')) as JsonObject;
  }
}
