/** What the session editor knows of a field: where it is, how it is changed, and what stands in the way. */
import type { JsonObject, JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import type { JsonPath } from './jsonPath.ts';

export type SessionControl = 'text' | 'longText' | 'number' | 'choice' | 'json' | 'tokens' | 'tools';
/** Why a field cannot be changed, when it cannot. */
export type SessionLock = 'model' | 'voice' | 'tracing' | 'server';

export interface SessionOption {
  readonly label: string;
  readonly value: JsonValue;
  /** What a value has to have to be this option, where that is less than the whole of it. */
  readonly match?: JsonValue;
}

export interface SessionField {
  readonly path: JsonPath;
  /** The name shown, without the path of its group. */
  readonly label: string;
  readonly control: SessionControl;
  readonly options: readonly SessionOption[];
  readonly hint?: string;
  readonly lock?: SessionLock;
  /**
   * The object that has to be sent whole when this field changes: servers fill in defaults for what is missing from
   * `turn_detection` and `format`, so a part of one would reset the rest.
   */
  readonly whole?: JsonPath;
  /** Whether an object at `whole` can have this field; others refuse it. */
  readonly appliesTo?: (whole: JsonObject) => boolean;
  /** The dialect that has this field, where the other has none like it. */
  readonly onlyIn?: Dialect;
  /** The API's reference says so; servers are known to choose otherwise. */
  readonly documentedDefault?: JsonValue;
}

export interface SessionGroup {
  readonly id: 'model' | 'instructions' | 'voice' | 'listening' | 'turnDetection' | 'other';
  readonly title: string;
  /** Path that the labels of the group leave out. */
  readonly prefix: string;
  readonly fields: readonly SessionField[];
}

export interface ListedGroup extends SessionGroup {
  /** A transcription session has it, too: it hears, but has no model that answers. */
  readonly inTranscription: boolean;
}
