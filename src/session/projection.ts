/**
 * The session as a projection of its log. This is the one place where entries become state; a live session, an opened
 * recording, an export and a test all come through here. It never throws: what a frame lacks is simply not learnt.
 */
import { isJsonObject, objectAt, prunedTo, stringAt, type JsonObject } from '../base/json.ts';
import { dialectOfEvent } from '../protocol/dialect.ts';
import { clientEventView, serverEventView } from '../protocol/dialectEvents.ts';
import type { Entry, FrameEntry, RecordingHeader } from '../protocol/entry.ts';
import { parseBinaryFrame, parseFrame, type CheckShape } from '../protocol/parse.ts';
import { inputAudioFormat } from '../protocol/sessionConfig.ts';
import { ChangeTracker, type SessionChanges } from './changes.ts';
import { applyLifecycle } from './connection.ts';
import { ExchangeMatcher, type PendingEvent } from './exchanges.ts';
import { FindingsTracker } from './findings/findingsTracker.ts';
import { rules } from './findings/rules.ts';
import { durationLabel } from './format.ts';
import { InputBufferTracker } from './inputBuffer.ts';
import { frameRow, lifecycleRow } from './rows.ts';
import { ServerEvents } from './serverEvents.ts';
import { emptySessionState, MAX_KEPT_DEPTH, type EventRow, type SessionError, type SessionState } from './state.ts';

export interface ProjectionOptions {
  /** First line of the recording: how the session was reached. */
  readonly header?: RecordingHeader | undefined;
  /** Says what does not have the shape it should have. Left out: shapes are not judged. */
  readonly checkShape?: CheckShape | undefined;
}

export class SessionProjection {
  readonly state: SessionState = emptySessionState();
  readonly #changes = new ChangeTracker();
  readonly #buffer = new InputBufferTracker(this.state.buffer);
  readonly #exchanges = new ExchangeMatcher(this.#changes);
  readonly #serverEvents = new ServerEvents(this.state, this.#changes, this.#buffer);
  readonly #dialects = { server: new Set<'ga' | 'beta'>(), client: new Set<'ga' | 'beta'>() };
  readonly #findings: FindingsTracker;
  readonly #checkShape: CheckShape | undefined;
  #clientFrames = 0;

  constructor({ header, checkShape }: ProjectionOptions = {}) {
    this.#checkShape = checkShape;
    this.#findings = new FindingsTracker(rules, this.state, this.#changes, header);
  }

  /** Entries come in log order, each once. */
  apply(entry: Entry): void {
    if (entry.kind === 'lifecycle') {
      this.state.rows.push(lifecycleRow(entry));
      applyLifecycle(this.state, entry);
      if (entry.at === 'close' || entry.at === 'refused') this.#exchanges.end();
      this.#findings.lifecycle(entry);
    } else this.#applyFrame(entry);
  }

  applyAll(entries: readonly Entry[]): void {
    for (const entry of entries) this.apply(entry);
  }

  /** The log is complete: what is still pending was never answered. */
  endOfLog(): void {
    this.#exchanges.end();
    this.#findings.end();
  }

  /** What changed since the last call. */
  takeChanges(): SessionChanges {
    return this.#changes.take(this.state.rows.length);
  }

  #applyFrame(entry: FrameEntry): void {
    const parsed = entry.binary ? parseBinaryFrame() : parseFrame(entry.text, this.#checkShape);
    const { counts } = this.state;
    counts.events++;
    if (parsed.outcome === 'unknown') counts.unknown++;
    if (parsed.outcome === 'not-json') counts.malformed++;
    if (parsed.outcome === 'unexpected') counts.unexpected++;
    const row = frameRow(entry, parsed);
    this.state.rows.push(row);
    if (entry.dir === 'client') this.#applyClient(row, parsed.event);
    else if (entry.dir === 'server' && parsed.event && parsed.type !== undefined) {
      this.#applyServer(row, serverEventView(parsed.event), parsed.event);
    }
    if (entry.dir !== 'unknown' && parsed.event && parsed.type !== undefined) {
      this.#learnDialect(entry.dir, dialectOfEvent(parsed.type, parsed.event));
    }
  }

  #applyClient(row: EventRow, event: JsonObject | undefined): void {
    this.#clientFrames++;
    this.#exchanges.clientEvent(row, event);
    if (!event) return;
    const view = clientEventView(event);
    this.#learnFromClient(row, view);
    this.#findings.client(view, row, event);
  }

  #learnFromClient(row: EventRow, event: JsonObject): void {
    switch (event['type']) {
      case 'input_audio_buffer.append':
        this.#append(row, event);
        break;
      case 'input_audio_buffer.commit':
        this.#buffer.commitSent();
        break;
      case 'input_audio_buffer.clear':
        this.#buffer.clearSent();
        break;
      case 'session.update': {
        const requested = objectAt(event, 'session');
        if (requested) {
          const kept = prunedTo(requested, MAX_KEPT_DEPTH);
          this.state.requestedSession = merge(this.state.requestedSession ?? {}, kept);
        }
        break;
      }
    }
  }

  #append(row: EventRow, event: JsonObject): void {
    const audioMs = this.#buffer.append(
      row.n,
      stringAt(event, 'audio') ?? '',
      inputAudioFormat(this.state.effectiveSession),
    );
    row.audioMs = audioMs;
    row.what = durationLabel(audioMs);
  }

  #applyServer(row: EventRow, event: JsonObject, wire: JsonObject): void {
    const type = stringAt(event, 'type') ?? '';
    if (type === 'error') {
      this.#applyError(row, wire);
      return;
    }
    const isEcho = type === 'conversation.item.added' && this.#serverEvents.isServersOwnItem(event);
    const answered = isEcho ? undefined : this.#exchanges.acknowledge(type, event, row);
    this.#serverEvents.apply(type, { event, wire, row, answered, serverOnly: this.#clientFrames === 0 });
    this.#findings.server(event, row, wire);
  }

  #applyError(row: EventRow, event: JsonObject): void {
    const wire = event['error'];
    const error = isJsonObject(wire) ? wire : {};
    const cause = this.#exchanges.error(error, row);
    if (cause) this.#undoRefused(cause);
    const sessionError: SessionError = {
      code: stringAt(error, 'code') ?? null,
      message: stringAt(error, 'message') ?? (typeof wire === 'string' ? wire : ''),
      param: stringAt(error, 'param') ?? null,
      n: row.n,
      ...(cause && { causeN: cause.n }),
    };
    this.state.errors.push(sessionError);
    this.#changes.errors();
    this.#findings.error(sessionError, row);
  }

  /** What a client event was counted as having done, it did not do. */
  #undoRefused(cause: PendingEvent): void {
    if (cause.type === 'input_audio_buffer.commit') this.#buffer.commitRefused();
    if (cause.type === 'input_audio_buffer.append') {
      this.#buffer.appendRefused(cause.n, inputAudioFormat(this.state.effectiveSession));
    }
  }

  #learnDialect(from: 'client' | 'server', dialect: 'ga' | 'beta' | undefined): void {
    if (!dialect) return;
    this.#dialects[from].add(dialect);
    const evidence = this.#dialects.server.size > 0 ? this.#dialects.server : this.#dialects.client;
    this.state.dialect = evidence.size === 2 ? 'mixed' : ([...evidence][0] ?? 'unknown');
  }
}

/** The state that a whole log gives. */
export function project(entries: readonly Entry[], options?: ProjectionOptions): SessionState {
  const projection = new SessionProjection(options);
  projection.applyAll(entries);
  projection.endOfLog();
  return projection.state;
}

/** Later values over earlier ones, objects member by member. */
function merge(earlier: JsonObject, later: JsonObject): JsonObject {
  const merged: JsonObject = { ...earlier };
  for (const [key, value] of Object.entries(later)) {
    const before = merged[key];
    merged[key] = isJsonObject(before) && isJsonObject(value) ? merge(before, value) : value;
  }
  return merged;
}
