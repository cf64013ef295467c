/**
 * A valid starting text for each client event, with the ids this session has, and what its form begins with. Pure: the
 * caller hands in what exists and a fresh event id.
 */
import { objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { phrase, verbatim, type Phrase } from '../base/l10n.ts';
import { eventSpec, type Dialect } from './catalog.ts';
import type { SessionType } from './dialectSession.ts';
import type { TemplateContext } from './formField.ts';
import type { BetaClientEventType, GaClientEventType } from './generated/eventTypes.ts';
import { parsePath, type JsonPath } from './jsonPath.ts';

export interface EventTemplate {
  /** Identifies the template; the event's type, and for items what kind. */
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly summary: Phrase;
  readonly make: (context: TemplateContext) => JsonObject;
  /**
   * Members that its form has a field for though they are not written: those one is likely to want.
   * @param sessionType as in the context that the event was made with
   */
  readonly shown: (dialect: Dialect, sessionType?: SessionType) => readonly JsonPath[];
  /** What one writes first: its form begins with it, however deep it lies. */
  readonly main?: JsonPath;
}

/** 10 ms of silence as 24 kHz PCM: the smallest append that is plainly audio. */
const SILENCE = 'A'.repeat(640);
/** Transcribes with any turn detection, and after a commit. */
const TRANSCRIBER = 'gpt-transcribe';

function message(role: 'user' | 'system' | 'assistant'): EventTemplate {
  const make = (context: TemplateContext): JsonObject => {
    const type = role !== 'assistant' ? 'input_text' : context.dialect === 'ga' ? 'output_text' : 'text';
    return { item: { type: 'message', role, content: [{ type, text: '' }] } };
  };
  return item(
    `${role} text`,
    phrase('Adds a message of the role {0}, at the end or after previous_item_id.', role),
    make,
    'item.content[0].text',
  );
}

function item(kind: string, summary: Phrase, make: EventTemplate['make'], main?: string): EventTemplate {
  const shown = () => ['item.id', 'previous_item_id'];
  return template('conversation.item.create', make, shown, { kind, summary, ...(main !== undefined && { main }) });
}

function template(
  type: GaClientEventType | BetaClientEventType,
  make: EventTemplate['make'],
  shown: (dialect: Dialect, sessionType?: SessionType) => readonly string[] = () => [],
  { kind, summary, main }: { kind?: string; summary?: Phrase; main?: string } = {},
): EventTemplate {
  return {
    id: kind === undefined ? type : `${type}: ${kind}`,
    type,
    label: kind === undefined ? type : `${type}: ${kind}`,
    summary: summary ?? eventSpec(type)?.summary ?? verbatim(''),
    make: (context) => ({ type, event_id: context.eventId, ...make(context) }),
    shown: (dialect, sessionType) => [...shown(dialect, sessionType), 'event_id'].map(parsePath),
    ...(main !== undefined && { main: parsePath(main) }),
  };
}

/** What one response may do differently from the session. */
function responseMembers(dialect: Dialect): readonly string[] {
  const ga = dialect === 'ga';
  return [
    'instructions',
    ga ? 'output_modalities' : 'modalities',
    ga ? 'audio.output.voice' : 'voice',
    ga ? 'max_output_tokens' : 'max_response_output_tokens',
    'conversation',
    'tool_choice',
    'tools',
    'input',
    'metadata',
  ].map((name) => `response.${name}`);
}

function sessionMembers(_: Dialect, sessionType?: SessionType): readonly string[] {
  return sessionType === 'transcription' ? ['session.audio.input.transcription'] : ['session.instructions'];
}

const newest = (context: TemplateContext) => context.items.at(-1)?.id ?? '';

/** All client events in the order of a session's life; `conversation.item.create` once for each kind of item. */
export const eventTemplates: readonly EventTemplate[] = [
  message('user'),
  message('system'),
  message('assistant'),
  item('function call', phrase('Adds a call as if the model had made it: for conversation history.'), (context) => ({
    item: { type: 'function_call', name: context.toolNames[0] ?? '', call_id: 'call_1', arguments: '{}' },
  })),
  item(
    'function call output',
    phrase('Answers a function call. The model goes on after the next response.create.'),
    (context) => ({
      item: { type: 'function_call_output', call_id: context.openCalls.at(0)?.callId ?? '', output: '' },
    }),
    'item.output',
  ),
  template('conversation.item.delete', (context) => ({ item_id: newest(context) })),
  template('conversation.item.truncate', ({ lastAssistantAudio: last }) => ({
    item_id: last?.itemId ?? '',
    content_index: last?.contentIndex ?? 0,
    audio_end_ms: last?.audioMs ?? 0,
  })),
  template('conversation.item.retrieve', (context) => ({ item_id: newest(context) })),
  template('response.create', () => ({}), responseMembers),
  template(
    'response.cancel',
    (context) => (context.activeResponseId === undefined ? {} : { response_id: context.activeResponseId }),
    () => ['response_id'],
  ),
  template(
    'session.update',
    ({ dialect, sessionType }) =>
      sessionType === 'transcription'
        ? { session: { type: 'transcription', audio: { input: { transcription: { model: TRANSCRIBER } } } } }
        : { session: { ...(dialect === 'ga' && { type: 'realtime' }), instructions: '' } },
    sessionMembers,
  ),
  template('input_audio_buffer.append', () => ({ audio: SILENCE })),
  template('input_audio_buffer.commit', () => ({})),
  template('input_audio_buffer.clear', () => ({})),
  template('output_audio_buffer.clear', () => ({})),
  template('transcription_session.update', () => ({ session: { input_audio_transcription: { model: 'whisper-1' } } })),
];

/** @throws when there is no such template: ids are written in code, not by users */
export function eventTemplate(id: string): EventTemplate {
  const found = eventTemplates.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No template "${id}".`);
  return found;
}

/** The template whose form fits an event that is already written. */
export function templateFor(event: JsonObject | undefined): EventTemplate | undefined {
  const candidates = eventTemplates.filter(({ type }) => type === event?.['type']);
  if (candidates.length < 2) return candidates[0];
  const kind = objectAt(event, 'item');
  const wanted =
    stringAt(kind, 'type') === 'message'
      ? `${stringAt(kind, 'role') ?? ''} text`
      : (stringAt(kind, 'type') ?? '').replace(/_/g, ' ');
  return candidates.find(({ id }) => id.endsWith(`: ${wanted}`));
}

/** The template that a composer opens with: what one does first in a session of this type. */
export function firstTemplate({ dialect, sessionType }: TemplateContext, hasTranscriber: boolean): string {
  if (sessionType !== 'transcription') return 'conversation.item.create: user text';
  if (hasTranscriber) return 'input_audio_buffer.append';
  return dialect === 'ga' ? 'session.update' : 'transcription_session.update';
}
