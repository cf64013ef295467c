/** What a projection holds at an entry, apart from the projection: from this it can go on later. */
import type { SavedIds } from './derivedIds.ts';
import type { ExchangeMemory } from './exchangeMemory.ts';
import type { SavedHeldFrames } from './heldFrames.ts';
import type { SavedInputBuffer } from './inputBuffer.ts';
import type { SavedServerEvents } from './serverEvents.ts';
import type { EventRow, RealtimeResponse, SessionState } from './state.ts';

type RestOfState = Omit<SessionState, 'items' | 'responses' | 'rows' | 'findings'>;

/** All but items and responses, of which most stay as they were from one checkpoint to the next. */
export interface SavedProjection {
  /** The last entry that is in it. */
  readonly n: number;
  readonly state: RestOfState;
  readonly buffer: SavedInputBuffer;
  readonly exchanges: ExchangeMemory;
  readonly ids: SavedIds;
  readonly serverEvents: SavedServerEvents;
  readonly playback: EventRow | undefined;
  readonly dialects: { readonly server: readonly ('ga' | 'beta')[]; readonly client: readonly ('ga' | 'beta')[] };
  readonly held: SavedHeldFrames;
  readonly clientFrames: number;
  readonly isSideband: boolean | undefined;
}

export function copyOfResponse(response: RealtimeResponse): RealtimeResponse {
  return { ...response, itemIds: [...response.itemIds] };
}

/** All of a state but what is kept for itself, in objects of its own where the state's change. */
export function copyOfRest(state: RestOfState): RestOfState {
  return {
    connection: { ...state.connection },
    dialect: state.dialect,
    session: state.session,
    sessionN: state.sessionN,
    effectiveSession: state.effectiveSession,
    requestedSession: state.requestedSession,
    order: [...state.order],
    activeResponseId: state.activeResponseId,
    buffer: { ...state.buffer },
    errors: [...state.errors],
    usage: state.usage,
    rateLimits: state.rateLimits,
    counts: { ...state.counts },
    marks: state.marks,
    holds: state.holds,
    replay: state.replay,
    previous: state.previous,
    assistantHasSpoken: state.assistantHasSpoken,
  };
}
