/**
 * The log's unit. Everything the debugger knows about a session is a list of entries; an entry is never changed.
 * An *event* is a parsed frame; a *frame* is one complete WebSocket message as it was on the wire.
 */
import type { JsonObject } from '../base/json.ts';
import type { FrameReading } from './frameReading.ts';

/** Who sent a frame. `unknown` only where a file does not say and the event's type does not tell. */
export type Direction = 'client' | 'server' | 'unknown';

interface EntryBase {
  /** Position in the log, counted from 1, lifecycle entries included. */
  readonly n: number;
  /** Milliseconds on the session's monotonic clock since the log began; null where a file has no times. */
  readonly monoMs: number | null;
  /** Unix epoch milliseconds; null where a file has no times. */
  readonly wallMs: number | null;
}

export interface FrameEntry extends EntryBase {
  readonly kind: 'frame';
  readonly dir: Direction;
  /** The frame's own text, byte for byte; for a binary frame its bytes in base64. */
  readonly text: string;
  readonly binary: boolean;
  /** Size of the frame on the wire, uncompressed. */
  readonly sizeBytes: number;
  /** The text's UTF-8 bytes, where they are at hand without reading or encoding anything. */
  readonly bytes?: Uint8Array | undefined;
  /** What was read of the frame when it was written down, while that is remembered. */
  readonly reading?: FrameReading | undefined;
}

/** What happened to the connection rather than in it. `at` is open, so that recordings of later versions still load. */
export interface LifecycleEntry extends EntryBase {
  readonly kind: 'lifecycle';
  readonly at: 'connecting' | 'open' | 'refused' | 'close' | 'error' | 'note' | (string & {});
  readonly details: JsonObject;
}

export type Entry = FrameEntry | LifecycleEntry;

/** `at` of the entry behind a frame that the debugger sent into an app's session, in the app's place: `frameN` says which. */
export const INJECTED = 'injected';

/**
 * `at` of the entry with which the proxy begins to hold a frame: `frameN` says which, `dir` whose, `breakpoint` is the text that
 * it matched, empty where the next frame was asked for. Later frames of that direction wait behind it; injected ones do not.
 */
export const HELD = 'held';

/**
 * `at` of the entry with which a held frame is held no more: `frameN`, and `how`, see `ReleaseHow`. Behind `edited` the very next
 * entry is the frame that went in its place.
 */
export const RELEASED = 'released';

/** `ended`: it went on unchanged because the session ended. */
export const releaseHows = ['unchanged', 'edited', 'dropped', 'ended'] as const;
export type ReleaseHow = (typeof releaseHows)[number];

/** What can be asked for of a held frame. `next`: it goes on unchanged, and the one behind it is held, whatever that is. */
export const holdReleases = ['unchanged', 'edited', 'dropped', 'next'] as const;
export type HoldRelease = (typeof holdReleases)[number];

/** First line of a recording: where the session came from. Never holds a secret. */
export interface RecordingHeader {
  /** Format version. */
  readonly realtime: 1;
  /** ISO 8601 time at which the log began. */
  readonly startedAt?: string;
  readonly source: RecordingSource;
  readonly dialect?: string;
  /** Of a recording in several files: which one this is, from 2 on. */
  readonly part?: number;
}

export interface RecordingSource {
  /** `simulator`, a kind of endpoint such as `openai` or `azure`, or for opened files `file`. */
  readonly kind: string;
  /** Display name, e.g. "Simulator". */
  readonly name?: string;
  /** URL without query secrets or user info. */
  readonly url?: string;
  /** How the connection said who it is, never with what. `ephemeral`: a key that was made for one session. */
  readonly auth?: 'none' | 'api-key' | 'bearer' | 'ephemeral' | 'entra';
  /** Of a session that an app had through the debugger's proxy: `client` is then that app. */
  readonly proxy?: {
    /** On which the proxy listened. */
    readonly port: number;
    /** What the app calls itself: its header `User-Agent`. */
    readonly app?: string;
  };
}
