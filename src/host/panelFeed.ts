/**
 * Makes what a panel is told of a session: a whole snapshot, then numbered batches of what changed. Rows cross in pieces,
 * the first with the snapshot: those of a long log are more than a message can be, and the first of them are shown at once.
 */
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import type { Batch, LoggedHeader, SessionHeader, Snapshot } from '../contract/messages.ts';
import { EventRows, plainRow } from '../session/eventRows.ts';
import { packedRows, type PackedRows } from '../session/packedRows.ts';
import type { RowMark } from '../session/rowMarks.ts';
import type { SessionState } from '../session/state.ts';
import type { DebugSession } from './debugSession.ts';
import { panelFindings } from './findingFixes.ts';
import { marksOf } from './keptMarks.ts';
import type { MutedRules } from './mutedRules.ts';

/** Half a megabyte: what a page takes in at once, it does nothing else meanwhile. */
const ROWS_AT_ONCE = 8_000;

export class PanelFeed {
  /** Told of the panel, not of its session: that is the one before, then the new one until it is open. */
  reconnecting = false;
  #revision: number;
  #rowsSent = 0;
  #sentMarks: readonly RowMark[] = [];
  /** What they were made of: each is another one when it changes. */
  #marksFrom: readonly [log?: unknown, kept?: unknown] = [];

  /** @param revision number of the last batch of the feed before, if the panel showed another session */
  constructor(
    private readonly session: DebugSession,
    private readonly muted: Pick<MutedRules, 'ids'>,
    revision = 0,
  ) {
    this.#revision = revision;
  }

  get revision(): number {
    return this.#revision;
  }

  /** There are rows that no message has had yet: the next batch brings more of them. */
  get isBehind(): boolean {
    return this.#rowsSent < this.session.state.rows.length;
  }

  snapshot(): Snapshot {
    const { state } = this.session;
    this.session.takeChanges();
    this.#rowsSent = 0;
    return {
      revision: this.#revision,
      header: this.#header(),
      rows: this.#nextRows(),
      items: [...state.items.values()],
      order: state.order,
      responses: [...state.responses.values()],
      errors: state.errors,
      marks: this.#marks() ?? this.#sentMarks,
      holds: state.holds,
      findings: panelFindings(state),
      rules: this.session.rules,
    };
  }

  /** What changed since the last snapshot or batch. The header is sent whole, because parts of it change without entries. */
  batch(): Batch {
    const { state } = this.session;
    const changes = this.session.takeChanges();
    const fromRow = this.#rowsSent;
    const marks = this.#marks();
    return {
      revision: ++this.#revision,
      header: this.#header(),
      rows: this.#nextRows(),
      changedRows: changes.changedRows.filter(({ n }) => n <= fromRow).map(plainRow),
      items: [...changes.itemIds].flatMap((id) => state.items.get(id) ?? []),
      responses: [...changes.responseIds].flatMap((id) => state.responses.get(id) ?? []),
      ...(changes.orderChanged && { order: state.order }),
      ...(changes.errorsChanged && { errors: state.errors }),
      ...(marks && { marks }),
      ...(changes.holdsChanged && { holds: state.holds }),
      ...(changes.findingsChanged && { findings: panelFindings(state) }),
    };
  }

  /** Leaves a number out: the panel notices the gap and asks for a snapshot. */
  leaveGap(): void {
    this.#revision++;
  }

  #nextRows(): PackedRows {
    const rows = EventRows.of(this.session.state.rows);
    const fromRow = this.#rowsSent;
    this.#rowsSent = Math.min(rows.length, fromRow + ROWS_AT_ONCE);
    return packedRows(rows, fromRow, this.#rowsSent);
  }

  /** All marks, where they are others than were sent. */
  #marks(): readonly RowMark[] | undefined {
    const { state, keptMarks } = this.session;
    if (this.#marksFrom[0] === state.marks && this.#marksFrom[1] === keptMarks) return undefined;
    this.#marksFrom = [state.marks, keptMarks];
    this.#sentMarks = marksOf(this.session);
    return this.#sentMarks;
  }

  #header(): SessionHeader {
    const { session } = this;
    const { state } = session;
    const { kind, url, proxyPort } = sourceOf(session);
    return {
      name: session.name,
      sourceKind: kind,
      ...(url !== undefined && { sourceUrl: url }),
      ...(proxyPort !== undefined && { proxy: { port: proxyPort, isHere: session.isRelayed === true } }),
      readOnly: session.readOnly,
      canReconnect: session.canReconnect,
      ...(this.reconnecting && { reconnecting: true }),
      ...(session.notice !== undefined && { notice: session.notice }),
      ...(session.recording && { recording: session.recording }),
      ...loggedHeader(state, session.nowMonoMs),
      ...(session.appending && { appending: session.appending }),
      ...(session.microphone && { microphone: session.microphone }),
      mutedRules: this.muted.ids,
      ...(session.sequence && { sequence: session.sequence }),
      ...(state.replay && { replay: state.replay }),
      ...(state.previous && { previous: state.previous }),
      ...(session.stubs && { stubs: session.stubs }),
    };
  }
}

/** @param nowMonoMs the state's time on the session's clock */
export function loggedHeader(state: SessionState, nowMonoMs: number): LoggedHeader {
  return {
    connection: state.connection,
    dialect: state.dialect,
    ...(state.effectiveSession && { session: state.effectiveSession }),
    ...(state.sessionN !== undefined && { sessionN: state.sessionN }),
    ...(state.requestedSession && { requestedSession: state.requestedSession }),
    ...(state.activeResponseId !== undefined && { activeResponseId: state.activeResponseId }),
    buffer: state.buffer,
    usage: state.usage,
    rateLimits: state.rateLimits,
    counts: state.counts,
    assistantHasSpoken: state.assistantHasSpoken,
    nowMonoMs,
  };
}

/** Headers of opened files were written by anyone: only what has the right type is taken over. */
function sourceOf(session: DebugSession): { kind: string; url: string | undefined; proxyPort: number | undefined } {
  const source = session.header?.source as JsonObject | undefined;
  const proxyPort = numberAt(objectAt(source, 'proxy'), 'port');
  return { kind: stringAt(source, 'kind') ?? 'file', url: stringAt(source, 'url'), proxyPort };
}
