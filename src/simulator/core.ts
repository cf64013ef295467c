/** What the parts of a simulated session share. */
import type { JsonObject } from '../base/json.ts';
import type { AnswerScript } from './brain/answerScript.ts';
import { Conversation } from './conversation/conversation.ts';
import { CallAudio } from './audio/callAudio.ts';
import type { EventRules } from './wire/clientEvents.ts';
import { defaultConfig, updatedConfig, type SessionConfig } from './configuration/configuration.ts';
import { faults, RequestFault } from './wire/fault.ts';
import { Ids } from './determinism/ids.ts';
import { itemToWire, type Item } from './conversation/items.ts';
import { McpServers } from './mcp/mcpServers.ts';
import { modelBehind, type Model } from './configuration/models.ts';
import { Outbox } from './wire/outbox.ts';
import { Timers, type Scheduler } from './determinism/scheduler.ts';
import type { Media, SessionKind, WireDialect } from './configuration/sessionNature.ts';
import { sessionToWire } from './wire/sessionWire.ts';
import { VoiceBox } from './audio/voiceBox.ts';
import { wireFormOf } from './wire/wireForm.ts';
import type { ContextPiece } from './responses/usage.ts';

export interface Pace {
  /** Added before the first output of every response. */
  readonly latencyMs: number;
  /** 1 is as fast as recorded; 2 twice as fast. */
  readonly rate: number;
}

export interface SimulatedSessionOptions {
  /** As in the URL, e.g. `gpt-realtime`. */
  readonly model: string;
  /** The same seed and the same client frames at the same times give the same server frames. */
  readonly seed: number;
  readonly scheduler: Scheduler;
  readonly send: (frame: string) => void;
  readonly close: (code: number, reason: string) => void;
  readonly pace?: Pace;
  readonly voiceBox?: VoiceBox;
  /** What is spoken on the wire; default `ga`. */
  readonly dialect?: WireDialect;
  /** Default `realtime`. Transcription sessions hear and never answer. */
  readonly kind?: SessionKind;
  /** Default `websocket`. A call's audio travels elsewhere; its sockets are told what happens. */
  readonly media?: Media;
  /** A GA-shaped session laid over the defaults, e.g. that of a client secret. It must have passed `effectiveSession`. */
  readonly initialSession?: JsonObject;
  readonly script?: AnswerScript;
  /** Azure calls models by deployment names, so any is accepted; what is not there fails when it is used. Default false. */
  readonly namesAreDeployments?: boolean;
}

const SESSION_SECONDS = 3600;

export class Core {
  readonly conversation = new Conversation();
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly timers: Timers;
  readonly model: Model;
  readonly pace: Pace;
  readonly voiceBox: VoiceBox;
  readonly seed: number;
  readonly dialect: WireDialect;
  readonly kind: SessionKind;
  readonly script: AnswerScript | undefined;
  readonly rules: EventRules;
  readonly mcp: McpServers;
  /** Of calls only: their audio goes another way. */
  readonly callAudio: CallAudio | undefined;
  readonly sessionId: string;
  readonly conversationId: string;
  readonly expiresAtSeconds: number;
  config: SessionConfig;
  /** Context of the last response: its beginning is in the prompt cache now. */
  lastContext: readonly ContextPiece[] = [];

  constructor(options: SimulatedSessionOptions) {
    const {
      seed,
      model,
      dialect = 'ga',
      kind = 'realtime',
      media = 'websocket',
      namesAreDeployments = false,
    } = options;
    this.seed = seed;
    this.dialect = dialect;
    this.kind = kind;
    this.script = options.script;
    this.rules = { dialect, kind, media, namesAreDeployments };
    const defaults = defaultConfig({ dialect, kind, model });
    this.config = options.initialSession ? updatedConfig(defaults, options.initialSession, false) : defaults;
    this.ids = new Ids(seed);
    this.outbox = new Outbox(
      this.ids,
      options.send,
      seed,
      wireFormOf(() => this.config),
    );
    this.timers = new Timers(options.scheduler, (error) => this.refuse(error, null));
    this.model = modelBehind(model);
    this.pace = options.pace ?? { latencyMs: 0, rate: 1 };
    this.voiceBox = options.voiceBox ?? new VoiceBox();
    this.mcp = new McpServers(this);
    this.callAudio = media === 'call' ? new CallAudio(this) : undefined;
    this.sessionId = this.ids.next('sess');
    this.conversationId = this.ids.next('conv');
    this.expiresAtSeconds = Math.floor(this.timers.wallMs() / 1000) + SESSION_SECONDS;
  }

  /** The effective configuration, as `session.created` and `session.updated` carry it. */
  sessionObject(): JsonObject {
    return sessionToWire(this.config, this.sessionId, this.expiresAtSeconds);
  }

  /** Answers with an `error` event. What is no refusal of ours is a fault of the simulator, and says so. */
  refuse(error: unknown, causeId: string | null, readAs: 'ga' | 'client' = 'ga'): void {
    const fault =
      error instanceof RequestFault ? error : faults.internal(error instanceof Error ? error.message : String(error));
    this.outbox.sendFault(fault, causeId, readAs);
  }

  /** `conversation.item.added` and `.done` of an item that is complete from its beginning. */
  announce(item: Item, previousId: string | null): void {
    const members = { previous_item_id: previousId, item: itemToWire(item) };
    this.outbox.send('conversation.item.added', members);
    this.outbox.send('conversation.item.done', members);
  }
}
