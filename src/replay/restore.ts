/**
 * Puts a conversation that is over into a new session: the configuration, then each item. A server takes no assistant audio back,
 * so what was said becomes text; `notes` say what is not as it was.
 */
import { isJsonObject, objectAt, type JsonObject } from '../base/json.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { itemText, type ConversationItem, type SessionState } from '../session/state.ts';
import type { ReplayPlan } from './replayPlan.ts';

export interface Restoration {
  /** Client events in the order in which to send them, in GA's shape. */
  readonly events: readonly JsonObject[];
  /** What differs from the conversation as it was, for people; empty when nothing does. */
  readonly notes: readonly Phrase[];
}

/** What a session tells about itself but nobody may ask for. */
const serversOwn: ReadonlySet<string> = new Set(['id', 'object', 'expires_at', 'client_secret', 'model']);

export function restoration(state: SessionState): Restoration {
  const notes = new Notes();
  const events: JsonObject[] = [];
  const session = configuration(state.effectiveSession);
  if (session) events.push({ type: 'session.update', session });
  for (const id of state.order) {
    const item = state.items.get(id);
    if (!item || item.deletedN !== undefined || !item.inConversation) continue;
    const restored = restoredItem(item, notes);
    if (restored) events.push({ type: 'conversation.item.create', item: restored });
  }
  const answered = new Set(
    [...state.items.values()].flatMap(({ type, callId }) => (type === 'function_call_output' ? [callId] : [])),
  );
  for (const item of state.items.values()) {
    const isOpen = item.type === 'function_call' && item.deletedN === undefined && !answered.has(item.callId);
    if (isOpen)
      notes.add(
        'open',
        item.name === undefined
          ? phrase('A function was called and never answered: the model waits for its output.')
          : phrase('{0} was called and never answered: the model waits for its output.', item.name),
      );
  }
  return { events, notes: notes.texts };
}

/**
 * A plan that sends these events each when the one before it was answered: a server that refuses one must be seen to do so
 * before the next, since an error may not say what it is about.
 */
export function restorationPlan(events: readonly JsonObject[]): ReplayPlan {
  const counts = new Map([['session.created', 1]]);
  const steps = events.map((event, index) => {
    const after = { counts: new Map(counts), deltas: 0 };
    const answer = event['type'] === 'session.update' ? 'session.updated' : 'conversation.item.added';
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
    return { n: index + 1, text: JSON.stringify(event), atMs: null, after, references: new Map<string, string>() };
  });
  return { steps, left: [], end: { counts, deltas: 0 } };
}

function configuration(session: JsonObject | undefined): JsonObject | undefined {
  if (!session) return undefined;
  const asked = Object.entries(session).filter(([key, value]) => !serversOwn.has(key) && value !== null);
  const kept = Object.fromEntries(asked);
  return {
    type: 'realtime',
    ...kept,
    ...(objectAt(session, 'audio') && { audio: withoutNulls(objectAt(session, 'audio')) }),
  };
}

/** `turn_detection: null` turns it off and has to stay; other nulls say what is not set. */
function withoutNulls(value: JsonObject | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([key, member]) => {
      if (member === null && key !== 'turn_detection') return [];
      return [[key, isJsonObject(member) ? withoutNulls(member) : member]];
    }),
  );
}

function restoredItem(item: ConversationItem, notes: Notes): JsonObject | undefined {
  switch (item.type) {
    case 'message':
      return restoredMessage(item, notes);
    case 'function_call':
      return {
        type: 'function_call',
        call_id: item.callId ?? '',
        name: item.name ?? '',
        arguments: item.arguments ?? '',
      };
    case 'function_call_output':
      return { type: 'function_call_output', call_id: item.callId ?? '', output: item.output ?? '' };
    default:
      notes.add(item.type, phrase('Items of type {0} cannot be created by a client and are left out.', item.type));
      return undefined;
  }
}

function restoredMessage(item: ConversationItem, notes: Notes): JsonObject | undefined {
  const role = item.role ?? 'user';
  const text = itemText(item);
  if (item.parts.some(({ type }) => type.endsWith('audio'))) {
    notes.add(
      `${role}-audio`,
      role === 'assistant'
        ? phrase('What the assistant said is restored as text: its transcript.')
        : phrase('What the user said is restored as text: its transcript.'),
    );
  }
  if (item.parts.some(({ type }) => type === 'input_image')) notes.add('image', phrase('Images are left out.'));
  if (item.truncatedAtMs !== undefined && text === '') {
    notes.add('truncated', phrase('Answers that were cut short have no transcript any more and are left out.'));
    return undefined;
  }
  if (text === '') {
    notes.add('empty', phrase('Items without a transcript are left out.'));
    return undefined;
  }
  const type = role === 'assistant' ? 'output_text' : 'input_text';
  return { type: 'message', role, content: [{ type, text }] };
}

/** Each thing is said once, however many items it is about. */
class Notes {
  readonly #texts = new Map<string, Phrase>();

  add(about: string, text: Phrase): void {
    this.#texts.set(about, text);
  }

  get texts(): readonly Phrase[] {
    return [...this.#texts.values()];
  }
}
