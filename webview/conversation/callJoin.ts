/** Function calls and their outputs, joined by `call_id`, wherever in the conversation each of them stands. */
import { computed, useComputed } from '@preact/signals';
import type { ConversationItem } from '../../src/session/state.ts';
import { store } from '../state/panel.ts';
import { conversationItems } from '../state/session.ts';

interface Joined {
  readonly call?: ConversationItem;
  readonly output?: ConversationItem;
}

const joined = computed<ReadonlyMap<string, Joined>>(() => {
  const byCallId = new Map<string, Joined>();
  for (const item of conversationItems.value) {
    if (item.callId === undefined || item.deletedN !== undefined) continue;
    const known = byCallId.get(item.callId);
    // Of two outputs to one call the first is the one the model reads with it.
    if (item.type === 'function_call') byCallId.set(item.callId, { call: item, ...known });
    if (item.type === 'function_call_output') byCallId.set(item.callId, { output: item, ...known });
  }
  return byCallId;
});

/** The call that an output answers, or the output of a call. */
export function partnerOf({ type, callId }: ConversationItem): ConversationItem | undefined {
  const pair = joined.value.get(callId ?? '');
  return type === 'function_call' ? pair?.output : pair?.call;
}

export function usePartner(item: ConversationItem): ConversationItem | undefined {
  return useComputed(() => partnerOf(item)).value;
}

/** How an output came to be, as far as this debugger had a hand in it. */
export interface Answering {
  /** A stub sent it. */
  readonly isStub: boolean;
  /** From the end of the response that called until the output was sent, in milliseconds. */
  readonly tookMs: number | undefined;
}

export function answeringOf(call: ConversationItem, output: ConversationItem): Answering {
  const sent = store.row(store.row(output.createdN)?.answers?.clientN);
  const done = store.row(store.responses.value.get(call.responseId ?? '')?.doneN);
  const isKnown = sent?.monoMs != null && done?.monoMs != null && sent.n > done.n;
  return {
    isStub: sent !== undefined && call.stub?.outputN === sent.n,
    tookMs: isKnown ? (sent.monoMs ?? 0) - (done.monoMs ?? 0) : undefined,
  };
}
