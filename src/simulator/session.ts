/**
 * A Realtime session as a client sees it. The room's rule: behaviour knows no socket, no clock and no chance
 * of its own; it is given text frames, a scheduler and a seed, and sends text frames. Only `server.ts` and `node/` touch Node.
 */
import { objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { decodeBase64 } from '../base/base64.ts';
import { eventIdOf, parseJson, readClientEvent, type ClientEvent, type ClientEventType } from './wire/clientEvents.ts';
import { updatedConfig } from './configuration/configuration.ts';
import { Core, type SimulatedSessionOptions } from './core.ts';
import { faults } from './wire/fault.ts';
import { IdleTimeout } from './audio/idleTimeout.ts';
import { InputAudio } from './audio/inputAudio.ts';
import { createItem, deleteItem, retrieveItem, truncateItem } from './conversation/itemEvents.ts';
import { Responses } from './responses/responses.ts';

/** Between a client's event and its effect. What is malformed is refused at once, so refusals overtake. */
const EFFECT_AFTER_MS = 30;
/** "How much audio to place in each event" is documented to be at most 15 MiB: audio, before base64 makes it a third longer. */
const MAX_APPENDED_BYTES = 15 * 1024 * 1024;

export class SimulatedSession {
  readonly #core: Core;
  readonly #input: InputAudio;
  readonly #responses: Responses;
  readonly #idle: IdleTimeout;
  readonly #close: (code: number, reason: string) => void;
  #ended = false;

  constructor(options: SimulatedSessionOptions) {
    this.#core = new Core(options);
    this.#close = options.close;
    this.#responses = new Responses(this.#core, (unplayedMs) => this.#idle.arm(unplayedMs));
    this.#input = new InputAudio(this.#core, {
      speechStarted: () => this.#speechStarted(),
      turnEnded: () => this.#turnEnded(),
    });
    this.#idle = new IdleTimeout(this.#core, this.#input, () => this.#startResponse());
  }

  /** Sends `session.created`, the only frame that comes unasked; those who join a call are not told. */
  start(): void {
    const { timers, outbox, expiresAtSeconds, mcp, callAudio } = this.#core;
    if (!callAudio) outbox.send('session.created', { session: this.#core.sessionObject() });
    mcp.reconfigure();
    timers.after(expiresAtSeconds * 1000 - timers.wallMs(), () => {
      outbox.sendFault(faults.sessionExpired(), null);
      this.#close(1001, 'Your session hit the maximum duration of 60 minutes.');
    });
  }

  /** A text frame of the client. Whatever is in it, the session goes on. */
  receive(frame: string): void {
    if (this.#ended) return;
    let value: JsonValue | undefined;
    try {
      value = parseJson(frame);
      const event = readClientEvent(value, this.#core.rules);
      const apply = this.#prepare(event);
      const causeId = eventIdOf(value);
      this.#core.timers.after(EFFECT_AFTER_MS, () => this.#guarded(causeId, apply));
    } catch (error) {
      this.#core.refuse(error, eventIdOf(value), 'client');
    }
  }

  receiveBinary(): void {
    if (!this.#ended) this.#core.outbox.sendFault(faults.binaryFrame(), null);
  }

  /** The connection is gone: nothing is sent any more. */
  dispose(): void {
    this.#ended = true;
    this.#core.timers.stop();
  }

  /** Everything that can be judged by looking at the event alone is judged here; what comes back is its effect. */
  #prepare({ type, body }: ClientEvent): () => void {
    if (type === 'input_audio_buffer.append') {
      const bytes = decodeBase64(stringAt(body, 'audio') ?? '');
      if (!bytes) throw faults.badBase64('audio');
      if (bytes.length > MAX_APPENDED_BYTES) throw faults.appendTooLarge(bytes.length, MAX_APPENDED_BYTES);
      return () => this.#input.append(bytes);
    }
    return () => this.#effects[type](body);
  }

  readonly #effects: Readonly<
    Record<Exclude<ClientEventType, 'input_audio_buffer.append'>, (body: JsonObject) => void>
  > = {
    'session.update': (body) => {
      const core = this.#core;
      core.config = updatedConfig(core.config, objectAt(body, 'session') ?? {}, core.conversation.hasAssistantAudio);
      this.#input.reconfigure();
      this.#idle.reconfigure();
      core.outbox.send('session.updated', { session: core.sessionObject() });
      core.mcp.reconfigure();
    },
    'input_audio_buffer.commit': () => this.#input.commit(),
    'input_audio_buffer.clear': () => this.#input.clear(),
    'conversation.item.create': (body) => createItem(this.#core, body),
    'conversation.item.delete': (body) => deleteItem(this.#core, body),
    'conversation.item.retrieve': (body) => retrieveItem(this.#core, body),
    'conversation.item.truncate': (body) => truncateItem(this.#core, body),
    'response.create': (body) => {
      this.#responses.create(objectAt(body, 'response') ?? {});
      if (this.#responses.active) this.#idle.disarm();
    },
    'response.cancel': (body) => this.#responses.cancel(stringAt(body, 'response_id')),
    'output_audio_buffer.clear': () => this.#core.callAudio?.clear()?.(),
  };

  #speechStarted(): void {
    this.#idle.disarm();
    if (this.#core.config.turnDetection?.['interrupt_response'] !== false) this.#responses.interrupt();
  }

  #turnEnded(): void {
    if (this.#core.kind === 'transcription') return;
    if (this.#core.config.turnDetection?.['create_response'] !== false) this.#startResponse();
  }

  /** A response nobody asked for by an event: a refusal has no cause to name. */
  #startResponse(): void {
    this.#guarded(null, () => this.#responses.create({}));
  }

  #guarded(causeId: string | null, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#core.refuse(error, causeId);
    }
  }
}
