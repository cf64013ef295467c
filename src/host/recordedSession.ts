import { basename } from 'node:path';
import { Emitter } from '../base/emitter.ts';
import type { SessionHeader } from '../contract/messages.ts';
import type { SessionChanges } from '../session/changes.ts';
import { SessionProjection } from '../session/projection.ts';
import type { SessionState } from '../session/state.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { CheckShape } from '../protocol/parse.ts';
import type { Recording } from '../recording/codec.ts';
import type { DebugSession } from './debugSession.ts';
import { ruleDescriptions } from './ruleDescriptions.ts';
import { recordedSource } from './endpoints/recordedSource.ts';

/** A recording in the panel of the live session that it was. */
export interface Restored {
  readonly name: string;
  /** Says why the session is not live any more. */
  readonly notice: string;
}

/** A log that is complete: the same projection as for a live session, and nothing can be sent. */
export class RecordedSession implements DebugSession {
  readonly rules = ruleDescriptions;
  readonly name: string;
  readonly header: RecordingHeader | undefined;
  readonly entries: EntryLog;
  readonly readOnly = true;
  readonly canReconnect: boolean;
  readonly notice?: string;
  readonly appending: SessionHeader['appending'] = undefined;
  readonly nowMonoMs: number;
  readonly recording: NonNullable<SessionHeader['recording']>;
  readonly #projection: SessionProjection;
  readonly onDidChange = new Emitter<void>().event;

  constructor(recording: Recording, path: string, sizeBytes: number, checkShape: CheckShape, restored?: Restored) {
    const fileName = basename(path);
    this.header = recording.header;
    this.name = restored?.name ?? fileName.replace(/(\.realtime)?\.jsonl$/i, '');
    if (restored) this.notice = restored.notice;
    this.canReconnect = restored !== undefined && recordedSource(recording.header) !== undefined;
    this.entries = recording.entries;
    this.recording = { fileName, sizeBytes };
    let nowMonoMs = 0;
    for (const { monoMs } of recording.entries) nowMonoMs = Math.max(nowMonoMs, monoMs ?? 0);
    this.nowMonoMs = nowMonoMs;
    this.#projection = new SessionProjection({ header: recording.header, checkShape });
    this.#projection.applyAll(recording.entries);
    this.#projection.endOfLog();
  }

  get state(): SessionState {
    return this.#projection.state;
  }

  takeChanges(): SessionChanges {
    return this.#projection.takeChanges();
  }
}
