/** What a session has that templates and forms of client events refer to. */
import type { JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import type { SessionType } from './dialectSession.ts';

/** What exists in the session that an event may refer to. */
export interface TemplateContext {
  readonly dialect: Dialect;
  /** What the session is, once the server has told it. */
  readonly sessionType?: SessionType;
  /** A fresh `evt_…`: an error names the event it is about only if the event had an id. */
  readonly eventId: string;
  /** Items of the conversation that exist now, in order, with a few words each. */
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** The last assistant item with audio, and how much of it has arrived. */
  readonly lastAssistantAudio?: { readonly itemId: string; readonly contentIndex: number; readonly audioMs: number };
  /** Function calls without an output, oldest first. */
  readonly openCalls: readonly { readonly callId: string; readonly label: string }[];
  readonly activeResponseId?: string;
  /** Names of the session's functions. */
  readonly toolNames: readonly string[];
}

export interface FieldOption {
  readonly label: string;
  readonly value: JsonValue;
}
