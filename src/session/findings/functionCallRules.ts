/** Rules about function calls: each needs its output, and then somebody has to ask for the answer. */
import { objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { quoted } from '../format.ts';
import type { EventRow, SessionError } from '../state.ts';
import { CallLedger, type ModelCall } from './callLedger.ts';
import { AwaitedCases, fixEvent, frames, hearsServer, Refusals, rightForm } from './cases.ts';
import type { FindingFix } from './finding.ts';
import type { Rule, RuleContext, RuleWatcher } from './rule.ts';
import { callIdProblem } from './itemIdRules.ts';
import { listed } from './words.ts';

/** Tools may take their time; after this a person wonders. */
const OUTPUT_WITHIN_MS = 5000;
const RESPONSE_WITHIN_MS = 3000;

const nameOf = ({ name }: ModelCall): string => quoted(name, 64);

function outputFix(n: number, call: ModelCall): FindingFix {
  const item = { type: 'function_call_output', call_id: call.callId, output: '{}' };
  return fixEvent(phrase('Answer {0}', call.name.slice(0, 40)), n, { type: 'conversation.item.create', item });
}

function asksConversation(event: JsonObject): boolean {
  return event['type'] === 'response.create' && stringAt(objectAt(event, 'response'), 'conversation') !== 'none';
}

/** Open calls of responses of which other calls have been answered. */
function forgotten(ledger: CallLedger): ModelCall[] {
  return ledger
    .open()
    .filter((call) => ledger.ofResponse(call.responseId).some(({ callId }) => ledger.outputOf(callId) !== undefined));
}

export const functionCallWithoutOutput: Rule = {
  id: 'function-call-without-output',
  severity: 'warning',
  title: phrase('A function call has no output, so the model is waiting'),
  explanation: phrase(
    'The model does not go on by itself after a function call. It needs a function_call_output item with the same call_id, and then a ' +
      'response.create. Answer every call, also with an error text when the function is unknown or fails; otherwise the model waits, or answers ' +
      'as if it had never asked.',
  ),
  watch: (context) => new CallsWithoutOutput(context),
};

class CallsWithoutOutput implements RuleWatcher {
  readonly sees = [...CallLedger.sees, 'response.create'];
  readonly #cases: AwaitedCases;
  readonly #ledger: CallLedger;
  /** Calls that this rule tells of: shown again when their output was refused. */
  readonly #waiting = new Set<string>();

  constructor(private readonly context: RuleContext) {
    this.#cases = new AwaitedCases(context);
    this.#ledger = new CallLedger(context.state);
  }

  client(event: JsonObject, row: EventRow): void {
    const callId = this.#ledger.client(event, row);
    if (callId !== undefined) this.#cases.settle(callId);
    // With some outputs there and some not, the early response.create is the finding.
    if (asksConversation(event)) for (const call of forgotten(this.#ledger)) this.#drop(call.callId);
  }

  server(event: JsonObject, row: EventRow): void {
    for (const call of this.#ledger.server(event, row)) {
      if (this.#ledger.outputOf(call.callId)) continue;
      this.#waiting.add(call.callId);
      this.#wait(call, row);
    }
    if (event['type'] === 'conversation.item.added') {
      const callId = stringAt(objectAt(event, 'item'), 'call_id');
      if (callId !== undefined && this.#ledger.outputOf(callId)) this.#cases.settle(callId);
    }
    if (event['type'] === 'conversation.item.deleted') {
      this.#cases.settle(this.context.state.items.get(stringAt(event, 'item_id') ?? '')?.callId ?? '');
    }
  }

  error({ causeN }: SessionError): void {
    const call = this.#ledger.get(this.#ledger.refused(causeN) ?? '');
    if (call && this.#waiting.has(call.callId)) this.#wait(call, call.done);
  }

  end(): void {
    this.#cases.end();
  }

  #drop(callId: string): void {
    this.#waiting.delete(callId);
    this.#cases.settle(callId);
  }

  #wait(call: ModelCall, from: EventRow): void {
    const item = this.context.state.items.get(call.itemId);
    this.#cases.wait(call.callId, from, OUTPUT_WITHIN_MS, {
      message: phrase(
        '{0} was called in {1}, and nobody has answered {2}.',
        nameOf(call),
        call.responseId,
        call.callId,
      ),
      ns: frames(call.done.n, item?.createdN),
      itemId: call.itemId,
      responseId: call.responseId,
      fix: outputFix(call.done.n, call),
      missing: ['conversation.item.create', 'response.create'],
    });
  }
}

export const responseBeforeOutputs: Rule = {
  id: 'response-before-outputs',
  severity: 'warning',
  title: phrase('response.create before all function outputs are there'),
  explanation: phrase(
    'A response may make several function calls at once. A response.create after the first output lets the model answer without the others: ' +
      'it guesses, calls again, or waits. Collect the outputs of all calls of a response, send them, and then ask once for a response.',
  ),
  watch({ state, report, retract }) {
    const ledger = new CallLedger(state);
    /** By calling response: the response.create that came too early. */
    const told = new Map<string, number>();
    return {
      sees: [...CallLedger.sees, 'response.create'],
      client(event, row) {
        ledger.client(event, row);
        if (!asksConversation(event)) return;
        const responseId = forgotten(ledger).find((call) => !told.has(call.responseId))?.responseId;
        const missing = ledger.open().filter((call) => call.responseId === responseId);
        const [first] = missing;
        if (!first) return;
        told.set(first.responseId, row.n);
        const all = ledger.ofResponse(first.responseId);
        report(row.n, {
          message: phrase(
            '{0} of {1} calls of {2} had no output when response.create was sent: {3}.',
            missing.length,
            all.length,
            first.responseId,
            listed(missing.map(nameOf)),
          ),
          ns: frames(row.n, first.done.n, ...all.map(({ callId }) => ledger.outputOf(callId)?.n)),
          itemId: first.itemId,
          responseId: first.responseId,
          fix: outputFix(row.n, first),
        });
      },
      server: (event, row) => void ledger.server(event, row),
      // A response.create that was refused made no answer; why it was is another finding.
      error({ causeN }) {
        ledger.refused(causeN);
        for (const [responseId, n] of told) {
          if (n !== causeN) continue;
          told.delete(responseId);
          retract(n);
        }
      },
    };
  },
};

export const outputWithoutResponse: Rule = {
  id: 'function-output-without-response',
  severity: 'warning',
  title: phrase('A function output was sent, but nothing asked for an answer'),
  explanation: phrase(
    'A function_call_output only adds an item to the conversation. The model reads it when the next response begins, and it does not begin one by ' +
      'itself: the user waits for an answer that does not come. Send response.create once all outputs are there and the calling response is done.',
  ),
  watch: (context) => new OutputsWithoutResponse(context),
};

class OutputsWithoutResponse implements RuleWatcher {
  readonly sees = [...CallLedger.sees, 'response.create', 'response.created'];
  readonly #cases: AwaitedCases;
  readonly #ledger: CallLedger;

  constructor(private readonly context: RuleContext) {
    this.#cases = new AwaitedCases(context);
    this.#ledger = new CallLedger(context.state);
  }

  client(event: JsonObject, row: EventRow): void {
    const callId = this.#ledger.client(event, row);
    const call = callId === undefined ? undefined : this.#ledger.get(callId);
    if (call) this.#answered(call, row);
    if (asksConversation(event)) this.#cases.settleAll();
  }

  server(event: JsonObject, row: EventRow): void {
    if (event['type'] === 'response.created') this.#cases.settleAll();
    const [call] = this.#ledger.server(event, row);
    if (call) this.#answered(call, row);
  }

  error({ causeN }: SessionError): void {
    const call = this.#ledger.get(this.#ledger.refused(causeN) ?? '');
    if (call) this.#cases.settle(call.responseId);
  }

  end(): void {
    this.#cases.end();
  }

  /** Once the calling response is done and all its calls have outputs, it is the client's turn. */
  #answered({ responseId }: ModelCall, row: EventRow): void {
    const calls = this.#ledger.ofResponse(responseId);
    const outputs = calls.map(({ callId }) => this.#ledger.outputOf(callId));
    if (outputs.includes(undefined)) return;
    const last = outputs.reduce((latest, output) => Math.max(latest, output?.n ?? 0), 0);
    const isAsked = this.context.state.rows
      .slice(Math.min(last, row.n), row.n)
      .some(({ dir, type }) => dir === 'client' && type === 'response.create');
    if (isAsked) return;
    const outputFrames = outputs.map((output) => output?.n);
    const names = listed(calls.map(nameOf));
    this.#cases.wait(responseId, row, RESPONSE_WITHIN_MS, {
      message:
        calls.length > 1
          ? phrase('The outputs of {0} went to the model, and no response.create followed.', names)
          : phrase('The output of {0} went to the model, and no response.create followed.', names),
      ns: frames(last, ...outputFrames, calls[0]?.done.n),
      itemId: calls[0]?.itemId,
      responseId,
      fix: fixEvent(phrase('Respond now'), row.n, { type: 'response.create' }),
      missing: ['response.create'],
    });
  }
}

export const outputForUnknownCall: Rule = {
  id: 'function-output-unknown-call',
  severity: 'error',
  title: phrase('Function output for an unknown call'),
  explanation: phrase(
    'A function_call_output names the call that it answers by call_id. The conversation has no such call: the id was made up, taken from ' +
      'the item (item_…) instead of the call (call_…), or its call was deleted or belongs to another session. The server refuses the item.',
  ),
  watch(context) {
    const { state } = context;
    const refusals = new Refusals(context);
    const ledger = new CallLedger(state);
    /** Calls that the client itself put into the history. */
    const seeded = new Set<string>();
    return {
      sees: CallLedger.sees,
      client(event, row) {
        const item = objectAt(event, 'item');
        const made = stringAt(item, 'call_id');
        if (stringAt(item, 'type') === 'function_call' && made !== undefined) seeded.add(made);
        const callId = ledger.client(event, row);
        // An id that no call can have is another rule's.
        if (callId === undefined || seeded.has(callId) || !hearsServer(state)) return;
        const calls = [...state.items.values()].filter((one) => one.type === 'function_call' && one.callId === callId);
        if (calls.some(({ deletedN }) => deletedN === undefined) || callIdProblem(callId)) return;
        const open = ledger.open();
        const deleted = calls[0];
        refusals.foresee(row, {
          message: unknownCall(callId, deleted !== undefined, open[0]?.callId),
          ns: frames(row.n, deleted?.deletedN, open[0]?.done.n),
          itemId: deleted?.id ?? open[0]?.itemId,
          fix: !deleted && open.length === 1 && open[0] ? sameOutputFor(open[0], item, row) : undefined,
        });
      },
      server(event, row) {
        ledger.server(event, row);
        refusals.answered(row);
      },
      error(error) {
        ledger.refused(error.causeN);
        if (refusals.refused(error) || error.code !== 'invalid_tool_call_id') return;
        refusals.tell(
          { message: phrase('The conversation has no such call.'), ns: frames(error.causeN, error.n) },
          error,
        );
      },
      end: () => refusals.end(),
    };
  },
};

function unknownCall(callId: string, isDeleted: boolean, waiting: string | undefined): Phrase {
  if (isDeleted) return phrase('The call {0} was deleted before its output was sent.', callId);
  const id = quoted(callId, 48);
  return waiting === undefined
    ? phrase('No call with the id {0} is in the conversation.', id)
    : phrase('No call with the id {0} is in the conversation; {1} waits for its output.', id, waiting);
}

function sameOutputFor(call: ModelCall, item: JsonObject | undefined, row: EventRow): FindingFix {
  return rightForm(phrase('Send it for {0}', call.callId), row.n, {
    type: 'conversation.item.create',
    item: { type: 'function_call_output', call_id: call.callId, output: stringAt(item, 'output') ?? '' },
  });
}
