/** Which responses run, who may start one and what ends them. At most one of the conversation at a time; any number beside it. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { decide } from './brain/decide.ts';
import { turnsOf } from './brain/turns.ts';
import { responseConfig, type SessionConfig } from './configuration.ts';
import type { Core } from './core.ts';
import { faults } from './fault.ts';
import { randomStream } from './ids.ts';
import { itemFromClient, type Item } from './items.ts';
import { RateLimits } from './rateLimits.ts';
import { ResponseRun, type EndReason } from './responseRun.ts';
import { scriptOf } from './responseScript.ts';

const RATE_LIMITS_AFTER_MS = 40;

export class Responses {
  readonly #running: ResponseRun[] = [];
  readonly #rateLimits = new RateLimits();
  #count = 0;

  /** @param onConversationIdle called when a response of the conversation has ended, with the audio yet to be played */
  constructor(
    private readonly core: Core,
    private readonly onConversationIdle: (unplayedMs: number) => void,
  ) {}

  get active(): ResponseRun | undefined {
    return this.#running.find(({ request }) => request.inConversation);
  }

  /**
   * @param response of the client's event, already checked for its shape; `{}` for responses the server starts itself
   * @throws RequestFault when the conversation has an active response, or something in `response` does not fit the session
   */
  create(response: JsonObject): void {
    const inConversation = this.#isForConversation(response);
    const { active } = this;
    if (inConversation && active) throw faults.activeResponse(active.request.id);
    const config = responseConfig(this.core.config, response);
    const context = this.#context(response);
    const random = randomStream(this.core.seed, `response ${this.#count++}`);
    const deeds = decide({
      instructions: config.instructions,
      tools: config.tools,
      toolChoice: config.toolChoice,
      toolChoiceIsOwn: response['tool_choice'] !== undefined && response['tool_choice'] !== null,
      turns: turnsOf(context),
      announcesCalls: this.core.model.reasoning,
      random,
    });
    const speak = (text: string) => this.core.voiceBox.speak(text, voiceName(config), config.speed);
    const script = () => scriptOf(deeds, { modality: config.modality, format: config.outputFormat, speak });
    const metadata = objectAt(response, 'metadata') ?? null;
    const request = { id: this.core.ids.next('resp'), config, inConversation, metadata, context };
    const run = new ResponseRun(this.core, request, script, (ended, usage, reason) =>
      this.#ended(ended, usage, reason),
    );
    this.#running.push(run);
    run.start();
  }

  /**
   * @param id absent for the conversation's active response
   * @throws RequestFault `response_cancel_not_active`
   */
  cancel(id: string | undefined): void {
    const run = id === undefined ? this.active : this.#running.find(({ request }) => request.id === id);
    if (!run) throw faults.nothingToCancel();
    run.end('client_cancelled');
  }

  /** The user has begun to speak: out-of-band responses are not concerned. */
  interrupt(): void {
    this.active?.end('turn_detected');
  }

  #ended(run: ResponseRun, usage: JsonObject, reason: EndReason): void {
    this.#running.splice(this.#running.indexOf(run), 1);
    const { timers, outbox } = this.core;
    const tokens = typeof usage['total_tokens'] === 'number' ? usage['total_tokens'] : 0;
    timers.after(RATE_LIMITS_AFTER_MS, () => {
      outbox.send('rate_limits.updated', this.#rateLimits.spend(tokens, timers.monoMs()));
    });
    if (run.request.inConversation && reason !== 'turn_detected') this.onConversationIdle(run.unplayedMs);
  }

  #isForConversation(response: JsonObject): boolean {
    const conversation = stringAt(response, 'conversation') ?? 'auto';
    if (conversation === 'none') return false;
    if (conversation !== 'auto' && conversation !== this.core.conversationId) {
      throw faults.invalidValue('response.conversation', conversation, ['auto', 'none', this.core.conversationId]);
    }
    return true;
  }

  /** The conversation, unless `input` says what to read instead. */
  #context(response: JsonObject): readonly Item[] {
    const { conversation, config, ids } = this.core;
    if (!Array.isArray(response['input'])) return [...conversation.items];
    return arrayAt(response, 'input')
      .filter(isJsonObject)
      .map((entry, index) => {
        const path = `response.input[${index}]`;
        if (entry['type'] !== 'item_reference') {
          return itemFromClient(entry, path, config.inputFormat, {
            item: () => ids.next('item'),
            call: () => ids.call(),
          });
        }
        const id = stringAt(entry, 'id') ?? '';
        const item = conversation.find(id);
        if (!item) throw faults.unknownReference(`${path}.id`, id);
        return item;
      });
  }
}

function voiceName({ voice }: SessionConfig): string {
  return typeof voice === 'string' ? voice : 'alloy';
}
