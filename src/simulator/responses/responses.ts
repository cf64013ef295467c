/** Which responses run, who may start one and what ends them. At most one of the conversation at a time; any number beside it. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { decide } from '../brain/decide.ts';
import { deedsOf, ScriptedAnswers } from '../brain/scriptedAnswers.ts';
import { awaitedCalls, turnsOf, type Deed, type Situation } from '../brain/turns.ts';
import { responseConfig, voiceName, type SessionConfig } from '../configuration/configuration.ts';
import { contextWindow } from './contextWindow.ts';
import type { Core } from '../core.ts';
import { faults } from '../wire/fault.ts';
import { randomStream } from '../determinism/ids.ts';
import { itemFromClient, type Item } from '../conversation/items.ts';
import { RateLimits } from './rateLimits.ts';
import { ResponseRun, type EndReason } from './responseRun.ts';
import { scriptOf } from './responseScript.ts';

const RATE_LIMITS_AFTER_MS = 40;

interface Plan {
  readonly deeds: readonly Deed[];
  readonly latencyMs: number;
  readonly outcome: EndReason;
}

export class Responses {
  readonly #running: ResponseRun[] = [];
  readonly #rateLimits = new RateLimits();
  readonly #scripted: ScriptedAnswers;
  #count = 0;

  /** @param onConversationIdle called when a response of the conversation has ended, with the audio yet to be played */
  constructor(
    private readonly core: Core,
    private readonly onConversationIdle: (unplayedMs: number) => void,
  ) {
    this.#scripted = new ScriptedAnswers(core.script);
  }

  get active(): ResponseRun | undefined {
    return this.#running.find(({ request }) => request.inConversation);
  }

  /**
   * @param response of the client's event, already checked for its shape; `{}` for responses the server starts itself
   * @throws RequestFault when the conversation has an active response, or something in `response` does not fit the session
   */
  create(response: JsonObject): void {
    const { core, active } = this;
    const inConversation = this.#isForConversation(response);
    if (inConversation && active) throw faults.activeResponse(active.request.id);
    const config = responseConfig(core.config, response);
    const window = contextWindow(config, this.#context(response), core.model.contextTokens);
    const context = window.fits ? window.items : core.conversation.items;
    const plan = window.fits ? this.#plan(config, response, context) : tooLong(window.tokens, window.limit);
    const script = () =>
      scriptOf(plan.deeds, {
        modality: config.modality,
        speak: (text) => core.voiceBox.speak(text, voiceName(config), config.speed, config.outputFormat),
        endsEarly: plan.outcome !== 'completed',
      });
    const request = {
      id: core.ids.next('resp'),
      config,
      inConversation,
      metadata: objectAt(response, 'metadata') ?? null,
      context,
      latencyMs: plan.latencyMs,
      outcome: plan.outcome,
    };
    const run = new ResponseRun(core, request, script, (ended, usage, reason) => this.#ended(ended, usage, reason));
    this.#running.push(run);
    run.start();
    // Recorded by beta clients of 2024: there the limits come with the beginning, estimated.
    if (core.dialect === 'beta')
      core.outbox.send('rate_limits.updated', this.#rateLimits.spend(0, core.timers.monoMs()));
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
    const cut = this.core.callAudio?.clear();
    this.active?.end('turn_detected');
    cut?.();
  }

  #plan(config: SessionConfig, response: JsonObject, context: readonly Item[]): Plan {
    const { core } = this;
    const random = randomStream(core.seed, `response ${this.#count++}`);
    const situation: Situation = {
      instructions: config.instructions,
      tools: config.tools,
      mcpTools: core.mcp.tools(config.tools),
      toolChoice: config.toolChoice,
      toolChoiceIsOwn: response['tool_choice'] !== undefined && response['tool_choice'] !== null,
      turns: turnsOf(context),
      announcesCalls: core.model.reasoning,
      callsInParallel: config.extras['parallel_tool_calls'] !== false,
      awaited: awaitedCalls(context),
      random,
    };
    const rule = this.#scripted.take(situation, this.#count);
    if (!rule) return { deeds: decide(situation), latencyMs: 0, outcome: 'completed' };
    const { latencyMs = 0, fail, incomplete } = rule;
    // A rule that says nothing of what to do changes how the built-in answer comes.
    const isSilent = rule.say === undefined && rule.calls === undefined && !fail;
    const outcome: EndReason = fail
      ? { failure: { type: fail.type ?? 'server_error', code: fail.code ?? null, message: fail.message } }
      : (incomplete ?? 'completed');
    return { deeds: isSilent ? decide(situation) : deedsOf(rule, situation), latencyMs, outcome };
  }

  #ended(run: ResponseRun, usage: JsonObject, reason: EndReason): void {
    this.#running.splice(this.#running.indexOf(run), 1);
    const { timers, outbox, dialect, callAudio } = this.core;
    const tokens = typeof usage['total_tokens'] === 'number' ? usage['total_tokens'] : 0;
    const limits = this.#rateLimits.spend(tokens, timers.monoMs());
    if (dialect === 'ga') timers.after(RATE_LIMITS_AFTER_MS, () => outbox.send('rate_limits.updated', limits));
    callAudio?.finish(run.request.id);
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

function tooLong(tokens: number, limit: number): Plan {
  const message =
    `The conversation has ${tokens} tokens, more than the ${limit} that the model can read, and truncation is disabled. ` +
    'Delete items or enable truncation.';
  const failure = { type: 'invalid_request_error', code: 'context_length_exceeded', message };
  return { deeds: [], latencyMs: 0, outcome: { failure } };
}
