/** Facts about the session that several parts of the panel ask for, derived from the store. */
import { computed, signal } from '@preact/signals';
import { arrayAt, isJsonObject, stringAt } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { Dialect } from '../../src/protocol/catalog.ts';
import { sessionTypeOf } from '../../src/protocol/dialectSession.ts';
import type { TemplateContext } from '../../src/protocol/formField.ts';
import { shortId } from '../../src/session/format.ts';
import { itemText, type ConversationItem, type RealtimeResponse } from '../../src/session/state.ts';
import { store } from './panel.ts';
import type { SessionCopy } from './sessionCopy.ts';
import type { SteadyHeader } from './sessionStore.ts';
import { view } from './viewState.ts';

/** Tells this session's log from others, also after a reload: its recording, or the panel's title where it has none. */
export const logName = computed(() => {
  const header = store.live.header.value;
  return header && (header.recording?.fileName ?? header.name);
});

export const dialect = computed<Dialect>(() => (store.liveSteady.value?.dialect === 'beta' ? 'beta' : 'ga'));

/** Why nothing can be sent now, or undefined when it can. */
export const sendBlock = computed<string | undefined>(() => {
  const header = store.liveSteady.value;
  if (!header) return t('the session is not loaded yet');
  const past = view.travel.value;
  if (past) return t('this is the session as of #{0}; go back to now to send', past.n);
  const { phase } = header.connection;
  if (phase === 'connecting' && !header.reconnecting) return t('the session is still connecting');
  if (phase === 'open' && !header.readOnly) return undefined;
  if (header.reconnecting) return t('the session is reconnecting');
  if (header.proxy && !isRecording(header)) return t('the session has ended; the app begins the next one');
  return header.canReconnect
    ? t('the session has ended; reconnect to go on')
    : t('this is a recording, opened read-only');
});

/** Opened from a file or brought back by a reload, rather than a session that ended here. */
export function isRecording(header: SteadyHeader): boolean {
  const ranHere = header.canReconnect || header.proxy?.isHere === true;
  return header.readOnly && (!ranHere || header.notice !== undefined);
}

/** Nothing can ever be sent: there is nothing to write events for. */
export const isReadOnly = computed(() => {
  const header = store.liveSteady.value;
  return header !== undefined && isRecording(header) && !header.canReconnect;
});

/** How much of a recording is read; undefined once that is all, and of a session that is no recording. */
export const readPercent = computed(() => store.live.header.value?.recording?.readPercent);

/** A recording fills in: how it goes on and how it ends is not known before. */
export const isBeingRead = computed(() => readPercent.value !== undefined);

/** What is shown ends where the reading has come to: what seems to go on there is over a moment later. */
export const isReadingOn = computed(() => isBeingRead.value && !store.past.value);

/** Undefined until the server has told it. */
export const sessionType = computed(() => sessionTypeOf(store.liveSteady.value?.session));

/** A transcription session hears and writes down; there is no model that answers. */
export const isTranscription = computed(() => sessionType.value === 'transcription');

/** The call that a sideband connection listens in on; there the server plays the answers. */
export const callId = computed<string | undefined>(
  () => /[?&]call_id=([^&#]+)/.exec(store.steady.value?.sourceUrl ?? '')?.[1],
);

/** Why no response can be asked for, or stopped, now. */
export const respondBlock = computed<string | undefined>(
  () => sendBlock.value ?? (isTranscription.value ? t('a transcription session gives no responses') : undefined),
);

/** Frames can still come. */
export const isLive = computed(() => {
  const header = store.liveSteady.value;
  return header?.connection.phase === 'open' && !header.readOnly;
});

/** The id of the next event a button sends, shown before it is sent; the composer's event has an id of its own. */
export const nextEventId = signal(freshEventId());

export function renewEventId(): void {
  nextEventId.value = freshEventId();
}

/** An id that this panel or a finding's fix makes, as opposed to one somebody typed. */
export const OWN_EVENT_ID = /evt_[0-9A-Za-z]{12}|fix_\d+_\w+/;

export function isOwnEventId(id: string | undefined): id is string {
  return id !== undefined && OWN_EVENT_ID.exec(id)?.[0] === id;
}

export function freshEventId(): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `evt_${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`;
}

/** Items of the conversation in order, deleted ones included. */
export const conversationItems = computed(() => itemsInOrder(store));

function itemsInOrder(copy: SessionCopy): readonly ConversationItem[] {
  void copy.itemsVersion.value;
  return copy.order.value.flatMap((id) => copy.item(id)?.value ?? []);
}

const LABEL_CHARACTERS = 40;

/** A few words that tell an item from others. */
export function itemLabel(item: ConversationItem): string {
  const who = fewWords(item.type === 'message' ? (item.role ?? 'message') : item.type.replace(/_/g, ' '));
  const words = fewWords(item.type === 'function_call' ? (item.name ?? '') : (item.output ?? textOf(item)));
  return words === '' ? `${who} ${shortId(item.id)}` : `${who} “${words}”`;
}

/** Of an item that was cut, the server has dropped the transcript: one knows it by that all the same. */
function textOf(item: ConversationItem): string {
  return itemText(item) || item.parts.map(({ droppedTranscript }) => droppedTranscript ?? '').join(' ');
}

function fewWords(text: string): string {
  // Of a megabyte no more is looked at than could be shown.
  const words = text.slice(0, LABEL_CHARACTERS * 5).replace(/\s+/g, ' ');
  return words.length > LABEL_CHARACTERS ? `${words.slice(0, LABEL_CHARACTERS)}…` : words;
}

/** Function calls that have no output in the conversation. */
export const openCalls = computed(() => openCallsIn(conversationItems.value));

function openCallsIn(all: readonly ConversationItem[]): readonly ConversationItem[] {
  const items = all.filter(({ deletedN }) => deletedN === undefined);
  const answered = new Set(items.filter(({ type }) => type === 'function_call_output').map(({ callId }) => callId));
  return items.filter(({ type, callId }) => type === 'function_call' && callId !== undefined && !answered.has(callId));
}

/** The calls with which the newest response of the conversation ended, as far as their outputs are missing; none while one is being made. */
export const awaitedCalls = computed<readonly ConversationItem[]>(() => {
  const header = store.steady.value;
  // Nobody answers any more what a closed session or a recording left open, unless one looks at the time before its end.
  const isOver = header?.connection.phase !== 'open' || (header.readOnly && !store.past.value);
  if (isOver || header.activeResponseId !== undefined) return [];
  let newest: RealtimeResponse | undefined;
  for (const response of store.responses.value.values()) {
    if (response.conversationId !== null && response.createdN > (newest?.createdN ?? 0)) newest = response;
  }
  if (newest?.doneN === undefined) return [];
  const { id } = newest;
  return openCalls.value.filter(({ responseId, status }) => responseId === id && status !== 'incomplete');
});

/** Of the session as it is: what is written is sent now. */
export const templateContext = computed<TemplateContext>(() => {
  const all = itemsInOrder(store.live);
  const items = all.filter(({ deletedN }) => deletedN === undefined);
  const spoken = items.findLast((item) => item.role === 'assistant' && assistantAudio(item) !== undefined);
  const audio = spoken && assistantAudio(spoken);
  const header = store.liveSteady.value;
  return {
    dialect: dialect.value,
    ...(sessionType.value !== undefined && { sessionType: sessionType.value }),
    eventId: nextEventId.value,
    items: items.map((item) => ({ id: item.id, label: itemLabel(item) })),
    ...(spoken && audio && { lastAssistantAudio: { itemId: spoken.id, ...audio } }),
    openCalls: openCallsIn(all).map((item) => ({ callId: item.callId ?? '', label: item.name ?? 'call' })),
    ...(header?.activeResponseId !== undefined && { activeResponseId: header.activeResponseId }),
    toolNames: arrayAt(header?.session, 'tools').flatMap((tool) =>
      isJsonObject(tool) ? (stringAt(tool, 'name') ?? []) : [],
    ),
  };
});

/** The audio part that `conversation.item.truncate` can cut: an assistant's, with audio that has arrived. */
export function assistantAudio(item: ConversationItem): { contentIndex: number; audioMs: number } | undefined {
  if (item.role !== 'assistant') return undefined;
  const contentIndex = item.parts.findIndex(({ audioMs }) => (audioMs ?? 0) > 0);
  const audioMs = item.parts[contentIndex]?.audioMs;
  return audioMs === undefined ? undefined : { contentIndex, audioMs: Math.floor(audioMs) };
}

/** Now, on the session's clock. It stands still when the session is not live, and where one looks at the past. */
export function sessionNowMs(): number {
  const header = store.header.value;
  if (!header) return 0;
  if (store.past.value) return header.nowMonoMs;
  const running = header.connection.phase === 'open' || header.connection.phase === 'connecting';
  return header.nowMonoMs + (running && !header.readOnly ? performance.now() - store.headerAtMs : 0);
}
