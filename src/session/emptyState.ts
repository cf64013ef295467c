import { EventRows } from './eventRows.ts';
import type { SessionState } from './state.ts';

/** What is known of a session before its first entry. */
export function emptySessionState(): SessionState {
  return {
    connection: { phase: 'none' },
    dialect: 'unknown',
    session: undefined,
    sessionN: undefined,
    effectiveSession: undefined,
    requestedSession: undefined,
    items: new Map(),
    order: [],
    responses: new Map(),
    activeResponseId: undefined,
    buffer: { bufferedMs: 0, bufferedBytes: 0, appendedTotalMs: 0, speaking: false },
    errors: [],
    findings: new Map(),
    usage: {},
    rateLimits: [],
    rows: new EventRows().list,
    counts: { events: 0, unknown: 0, malformed: 0, unexpected: 0 },
    marks: new Map(),
    holds: [],
    replay: undefined,
    previous: undefined,
    assistantHasSpoken: false,
  };
}
