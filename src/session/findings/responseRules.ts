/** Rules about when a response may begin: a conversation has one at a time. */
import { objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import type { EventRow, RealtimeResponse, SessionState } from '../state.ts';
import { fixEvent, frames, hearsServer, Refusals } from './cases.ts';
import type { Rule, RuleContext, RuleWatcher } from './rule.ts';
import { turnDetection } from '../../protocol/sessionConfig.ts';

type Situation = 'while-active' | 'after-cancel' | 'before-call-done' | 'twice';

interface Clash {
  readonly situation: Situation;
  readonly responseId: string | undefined;
  /** Entries that show it: the running response's beginning, the cancel, the output that was sent. */
  readonly ns: readonly (number | undefined)[];
}

/** Follows what the client sends around responses, and says what a new response.create would meet. */
class ResponseTraffic {
  static readonly sees = ['response.create', 'response.created', 'response.cancel', 'conversation.item.create'];
  #cancel: { readonly row: EventRow; readonly responseId: string | undefined } | undefined;
  #output: { readonly row: EventRow; readonly callId: string } | undefined;
  #lastCreate: EventRow | undefined;

  constructor(private readonly state: SessionState) {}

  /** @return what is wrong with it when the event is a response.create that comes too early */
  client(event: JsonObject, row: EventRow): Clash | undefined {
    switch (event['type']) {
      case 'response.cancel':
        this.#cancel = { row, responseId: this.state.activeResponseId };
        return undefined;
      case 'conversation.item.create': {
        const callId = stringAt(objectAt(event, 'item'), 'call_id');
        if (stringAt(objectAt(event, 'item'), 'type') === 'function_call_output' && callId !== undefined) {
          this.#output = { row, callId };
        }
        return undefined;
      }
      case 'response.create': {
        if (stringAt(objectAt(event, 'response'), 'conversation') === 'none') return undefined;
        const clash = this.#clash();
        this.#lastCreate = row;
        return clash;
      }
      default:
        return undefined;
    }
  }

  #clash(): Clash | undefined {
    const { activeResponseId: responseId } = this.state;
    if (responseId === undefined) {
      const earlier = this.#lastCreate;
      if (earlier?.exchange?.status !== 'pending' || !hearsServer(this.state)) return undefined;
      return { situation: 'twice', responseId: undefined, ns: [earlier.n] };
    }
    const active = this.state.responses.get(responseId);
    if (this.#cancel?.responseId === responseId && this.#cancel.row.exchange?.status !== 'refused') {
      return { situation: 'after-cancel', responseId, ns: [this.#cancel.row.n, active?.createdN] };
    }
    if (active && this.#output && calls(this.state, active).includes(this.#output.callId)) {
      return { situation: 'before-call-done', responseId, ns: [this.#output.row.n, active.createdN] };
    }
    return { situation: 'while-active', responseId, ns: [active?.createdN] };
  }
}

function calls(state: SessionState, response: RealtimeResponse): (string | undefined)[] {
  return response.itemIds
    .map((id) => state.items.get(id))
    .filter((item) => item?.type === 'function_call')
    .map((item) => item?.callId);
}

const ACTIVE = 'conversation_already_has_active_response';

function clashRule(
  rule: Pick<Rule, 'id' | 'severity' | 'title' | 'explanation'>,
  situations: readonly Situation[],
  messageOf: (clash: Clash) => Phrase,
  unforeseen?: (context: RuleContext, refusals: Refusals, foreseen: ReadonlySet<number>) => RuleWatcher['error'],
): Rule {
  return {
    ...rule,
    watch(context) {
      const refusals = new Refusals(context);
      const traffic = new ResponseTraffic(context.state);
      const foreseen = new Set<number>();
      const otherwise = unforeseen?.(context, refusals, foreseen);
      return {
        sees: ResponseTraffic.sees,
        client(event, row) {
          const clash = traffic.client(event, row);
          if (!clash) return;
          foreseen.add(row.n);
          if (!situations.includes(clash.situation)) return;
          refusals.foresee(row, {
            message: messageOf(clash),
            ns: frames(row.n, ...clash.ns),
            responseId: clash.responseId,
            fix: fixEvent(phrase('Respond when it is done'), row.n, { ...event, type: 'response.create' }),
          });
        },
        server: (_event, row) => refusals.answered(row),
        error(error, row) {
          if (!refusals.refused(error, ({ code }) => code === null || code === ACTIVE)) otherwise?.(error, row);
        },
        end: () => refusals.end(),
      };
    },
  };
}

export const responseWhileActive: Rule = clashRule(
  {
    id: 'response-while-active',
    severity: 'error',
    title: phrase('Second response.create while a response runs'),
    explanation: phrase(
      'A conversation has one response at a time. A response.create that comes before the running response’s response.done is refused ' +
        'with conversation_already_has_active_response, and nothing answers the user. Wait for response.done, or cancel first and then wait ' +
        'for it; a response with "conversation": "none" may run beside it. With turn detection the server starts responses by itself.',
    ),
  },
  ['while-active', 'twice'],
  ({ situation, responseId, ns }) =>
    situation === 'twice'
      ? phrase('response.create was sent while an earlier one (#{0}) had not been answered yet.', ns[0] ?? '?')
      : phrase('response.create was sent while {0} was still running.', responseId ?? phrase('a response')),
  ({ state }, refusals, foreseen) =>
    (error) => {
      if (error.code !== ACTIVE || foreseen.has(error.causeN ?? -1)) return;
      const active = state.activeResponseId === undefined ? undefined : state.responses.get(state.activeResponseId);
      refusals.tell(
        {
          message: turnDetection(state.effectiveSession)
            ? phrase('response.create met a response that the server had begun by itself, for turn detection is on.')
            : phrase('response.create met a response.'),
          ns: frames(error.causeN ?? error.n, active?.createdN),
          responseId: active?.id,
        },
        error,
      );
    },
);

export const responseAfterCancel: Rule = clashRule(
  {
    id: 'response-after-cancel',
    severity: 'error',
    title: phrase('response.create before the cancelled response was done'),
    explanation: phrase(
      'response.cancel only asks for the end: the response runs until its response.done (status “cancelled”) has come. A response.create ' +
        'sent before that is refused with conversation_already_has_active_response. Wait for response.done, then ask again.',
    ),
  },
  ['after-cancel'],
  ({ responseId, ns }) =>
    phrase(
      'response.create was sent after response.cancel (#{0}), but before {1} was done.',
      ns[0] ?? '?',
      responseId ?? phrase('the response'),
    ),
);

export const responseBeforeCallDone: Rule = clashRule(
  {
    id: 'response-before-call-done',
    severity: 'error',
    title: phrase('response.create before the calling response was done'),
    explanation: phrase(
      'A function call’s output may be sent as soon as its arguments are complete, but the response that made the call runs until its ' +
        'response.done. A response.create before that is refused with conversation_already_has_active_response, and the model never uses the ' +
        'output. Send the output at once, and response.create after response.done.',
    ),
  },
  ['before-call-done'],
  ({ responseId, ns }) =>
    phrase(
      'The output (#{0}) of a call was followed by response.create before {1}, which made the call, was done.',
      ns[0] ?? '?',
      responseId ?? phrase('the response'),
    ),
);
