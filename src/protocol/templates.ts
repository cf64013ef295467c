/**
 * A valid starting text for each client event, with the ids this session has, and the fields of its form. Pure: the
 * caller hands in what exists and a fresh event id.
 */
import { objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { eventSpec, type Dialect } from './catalog.ts';
import type { SessionType } from './dialectSession.ts';
import type { FieldSpec, TemplateContext } from './formField.ts';
import type { BetaClientEventType, GaClientEventType } from './generated/eventTypes.ts';
import { responseFields } from './responseFields.ts';

export interface EventTemplate {
  /** Identifies the template; the event's type, and for items what kind. */
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly summary: string;
  readonly make: (context: TemplateContext) => JsonObject;
  /** @param sessionType as in the context that the event was made with */
  readonly fields: (dialect: Dialect, sessionType?: SessionType) => readonly FieldSpec[];
}

/** 10 ms of silence as 24 kHz PCM: the smallest append that is plainly audio. */
const SILENCE = 'A'.repeat(640);
/** Transcribes with any turn detection, and after a commit. */
const TRANSCRIBER = 'gpt-transcribe';

const eventIdField: FieldSpec = {
  path: ['event_id'],
  label: 'event_id',
  control: 'text',
  hint: 'An error names the event it is about by this id.',
};
const itemOptions = (context: TemplateContext) =>
  context.items.map(({ id, label }) => ({ value: id, label: `${label}  ${id}` }));
const itemIdField: FieldSpec = {
  path: ['item_id'],
  label: 'item_id',
  control: 'choice',
  required: true,
  options: itemOptions,
};
const positionField: FieldSpec = {
  path: ['previous_item_id'],
  label: 'previous_item_id',
  control: 'choice',
  hint: 'Where the item goes. Left out: at the end.',
  options: (context) => [{ value: 'root', label: 'root: at the beginning' }, ...itemOptions(context)],
};
const newIdField: FieldSpec = {
  path: ['item', 'id'],
  label: 'item.id',
  control: 'text',
  hint: 'At most 32 characters. Left out: the server makes one.',
};

function message(role: 'user' | 'system' | 'assistant'): EventTemplate {
  const make = (context: TemplateContext): JsonObject => {
    const type = role !== 'assistant' ? 'input_text' : context.dialect === 'ga' ? 'output_text' : 'text';
    return { item: { type: 'message', role, content: [{ type, text: '' }] } };
  };
  const text: FieldSpec = { path: ['item', 'content', 0, 'text'], label: 'text', control: 'longText', required: true };
  return item(`${role} text`, `Adds a message of the ${role}, at the end or after previous_item_id.`, make, [
    text,
    positionField,
    newIdField,
  ]);
}

function item(kind: string, summary: string, make: EventTemplate['make'], fields: readonly FieldSpec[]): EventTemplate {
  return template('conversation.item.create', make, fields, { kind, summary });
}

function template(
  type: GaClientEventType | BetaClientEventType,
  make: EventTemplate['make'],
  fields: readonly FieldSpec[] | EventTemplate['fields'] = [],
  { kind, summary }: { kind?: string; summary?: string } = {},
): EventTemplate {
  return {
    id: kind === undefined ? type : `${type}: ${kind}`,
    type,
    label: kind === undefined ? type : `${type}: ${kind}`,
    summary: summary ?? eventSpec(type)?.summary ?? '',
    make: (context) => ({ type, event_id: context.eventId, ...make(context) }),
    fields: (dialect, sessionType) => [
      ...(typeof fields === 'function' ? fields(dialect, sessionType) : fields),
      eventIdField,
    ],
  };
}

const elsewhere = 'For all other fields use the Session tab, or JSON.';
const instructionsFields: readonly FieldSpec[] = [
  {
    path: ['session', 'instructions'],
    label: 'session.instructions',
    control: 'longText',
    required: true,
    hint: elsewhere,
  },
];
const transcriberFields: readonly FieldSpec[] = [
  {
    path: ['session', 'audio', 'input', 'transcription', 'model'],
    label: 'transcription.model',
    control: 'text',
    required: true,
    hint: `What writes down. ${elsewhere}`,
  },
  {
    path: ['session', 'audio', 'input', 'transcription', 'language'],
    label: 'transcription.language',
    control: 'text',
    hint: 'What is spoken, as ISO-639-1: en, de …',
  },
];

const newest = (context: TemplateContext) => context.items.at(-1)?.id ?? '';

/** All client events in the order of a session's life; `conversation.item.create` once for each kind of item. */
export const eventTemplates: readonly EventTemplate[] = [
  message('user'),
  message('system'),
  message('assistant'),
  item(
    'function call',
    'Adds a call as if the model had made it: for conversation history.',
    (context) => ({
      item: { type: 'function_call', name: context.toolNames[0] ?? '', call_id: 'call_1', arguments: '{}' },
    }),
    [
      { path: ['item', 'name'], label: 'name', control: 'text', required: true },
      { path: ['item', 'call_id'], label: 'call_id', control: 'text', required: true },
      { path: ['item', 'arguments'], label: 'arguments', control: 'longText', required: true, hint: 'A JSON text.' },
      positionField,
      newIdField,
    ],
  ),
  item(
    'function call output',
    'Answers a function call. The model goes on after the next response.create.',
    (context) => ({
      item: { type: 'function_call_output', call_id: context.openCalls.at(0)?.callId ?? '', output: '' },
    }),
    [
      {
        path: ['item', 'call_id'],
        label: 'call_id',
        control: 'choice',
        required: true,
        options: (context) =>
          context.openCalls.map(({ callId, label }) => ({ value: callId, label: `${label}  ${callId}` })),
      },
      { path: ['item', 'output'], label: 'output', control: 'longText', required: true },
      positionField,
      newIdField,
    ],
  ),
  template('conversation.item.delete', (context) => ({ item_id: newest(context) }), [itemIdField]),
  template(
    'conversation.item.truncate',
    ({ lastAssistantAudio: last }) => ({
      item_id: last?.itemId ?? '',
      content_index: last?.contentIndex ?? 0,
      audio_end_ms: last?.audioMs ?? 0,
    }),
    [
      itemIdField,
      {
        path: ['audio_end_ms'],
        label: 'audio_end_ms',
        control: 'number',
        required: true,
        hint: 'Keeps this much. Not more than has arrived.',
      },
      { path: ['content_index'], label: 'content_index', control: 'number', required: true },
    ],
  ),
  template('conversation.item.retrieve', (context) => ({ item_id: newest(context) }), [itemIdField]),
  template('response.create', () => ({}), responseFields),
  template(
    'response.cancel',
    (context) => (context.activeResponseId === undefined ? {} : { response_id: context.activeResponseId }),
    [
      {
        path: ['response_id'],
        label: 'response_id',
        control: 'text',
        hint: 'Left out: the active response of the conversation.',
      },
    ],
  ),
  template(
    'session.update',
    ({ dialect, sessionType }) =>
      sessionType === 'transcription'
        ? { session: { type: 'transcription', audio: { input: { transcription: { model: TRANSCRIBER } } } } }
        : { session: { ...(dialect === 'ga' && { type: 'realtime' }), instructions: '' } },
    (_, sessionType) => (sessionType === 'transcription' ? transcriberFields : instructionsFields),
  ),
  template('input_audio_buffer.append', () => ({ audio: SILENCE }), [
    {
      path: ['audio'],
      label: 'audio',
      control: 'longText',
      required: true,
      hint: 'Base64 in the session’s input format. Filled with 10 ms of silence.',
    },
  ]),
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
