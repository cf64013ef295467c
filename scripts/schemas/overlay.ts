// What real servers send and the types of the `openai` package (7.57) do not say, with where and when it was seen. An entry that the
// types have caught up with, or whose place is gone, is an error: take it out.
import type { Dialect } from '../../src/protocol/catalog.ts';
import type { Schema } from './jsonSchema.ts';

export interface WireChange {
  readonly dialect: Dialect;
  /** Names of definitions. */
  readonly on: readonly string[];
  /** Where and when it was seen, or where it is documented. */
  readonly seen: string;
  /** Members that no type names. */
  readonly add?: Readonly<Record<string, Schema>>;
  /** Members whose list of values is not complete: any string will do. */
  readonly open?: readonly string[];
  /** Members that may be something else, too. */
  readonly or?: Readonly<Record<string, Schema>>;
  /** Required by the types, missing on the wire. */
  readonly optional?: readonly string[];
  /** Optional in the types, though an event without it could not be understood. */
  readonly required?: readonly string[];
}

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const anything: Schema = {};

const obfuscation: Schema = {
  type: 'string',
  description: 'Random padding, so that the size of a frame does not tell what is in it.',
};
const sessionMembers: Readonly<Record<string, Schema>> = {
  id: { type: 'string', description: 'The server’s name for the session.' },
  object: { type: 'string', description: 'Always `realtime.session`.' },
  expires_at: { type: 'number', description: 'Unix time in seconds at which the server ends the session.' },
};

const gaRecordings = 'recorded OpenAI and Azure GA sessions, July and August 2026';
const betaRecording = 'a recorded OpenAI beta session, February 2026';
const voiceLive = 'recorded Azure Voice Live sessions, July 2026';
const xai = 'a recorded xAI session, July 2026';
const otherServers =
  'Azure Voice Live, xAI and Qwen, 2026: the beta dialect with models, voices and formats of their own';
const voiceLiveTypes = 'types of @azure/ai-voicelive 1.1.0, 2026: MCP servers as tools, their items, images';

const sessions = ['Session', 'SessionUpdateEvent.Session'];

export const wireChanges: readonly WireChange[] = [
  {
    dialect: 'ga',
    on: ['RealtimeSessionCreateRequest', 'RealtimeTranscriptionSessionCreateRequest'],
    seen: gaRecordings,
    add: sessionMembers,
  },
  {
    dialect: 'ga',
    on: [
      'ConversationItemInputAudioTranscriptionDeltaEvent',
      'ResponseAudioDeltaEvent',
      'ResponseAudioTranscriptDeltaEvent',
      'ResponseFunctionCallArgumentsDeltaEvent',
      'ResponseTextDeltaEvent',
    ],
    seen: gaRecordings,
    add: { obfuscation },
  },
  {
    dialect: 'ga',
    on: ['RealtimeConversationItemAssistantMessage', 'RealtimeConversationItemFunctionCall'],
    seen: 'a recorded session of an OpenAI reasoning model, August 2026',
    add: { phase: { type: 'string', description: 'What a reasoning model made the item for, e.g. `final_answer`.' } },
  },
  {
    dialect: 'ga',
    on: ['RealtimeResponseUsageOutputTokenDetails'],
    seen: 'a recorded session of an OpenAI reasoning model, August 2026',
    add: {
      reasoning_tokens: { type: 'number', description: 'Tokens the model spent on reasoning; nobody sees them.' },
    },
  },
  {
    dialect: 'ga',
    on: ['ResponseContentPartAddedEvent', 'ResponseContentPartDoneEvent'],
    seen: 'recorded Azure GA sessions, July 2026',
    add: { content: { type: 'object', description: 'The same as `part`, once more.' } },
  },
  {
    dialect: 'ga',
    on: ['RealtimeConversationItemAssistantMessage.Content', 'RealtimeConversationItemUserMessage.Content'],
    seen: `the API’s OpenAPI document of August 2026 (conversation.item.retrieved), and ${xai}`,
    add: { format: { type: 'string', description: 'Format of the audio.' } },
    or: { type: { type: 'string', const: 'audio' } },
  },
  {
    dialect: 'ga',
    on: ['RealtimeAudioFormats.AudioPCM'],
    seen: 'documentation of vLLM-Omni, 2026: 16 kHz',
    or: { rate: number },
  },
  {
    dialect: 'ga',
    on: ['RealtimeResponseCreateParams'],
    seen: 'the API’s guide to responses outside the conversation, 2026',
    or: {
      input: {
        type: 'array',
        items: {
          anyOf: [
            { $ref: '#/definitions/ConversationItem' },
            {
              type: 'object',
              properties: { type: { type: 'string', const: 'item_reference' }, id: text },
              required: ['type', 'id'],
              description: 'An item of the conversation, by its id.',
            },
          ],
        },
      },
    },
  },
  {
    dialect: 'ga',
    on: ['ConversationItemInputAudioTranscriptionCompletedEvent'],
    seen: voiceLive,
    optional: ['usage'],
  },
  { dialect: 'ga', on: ['RealtimeResponse'], seen: 'every recorded session', required: ['id'] },

  {
    dialect: 'beta',
    on: ['Session'],
    seen: betaRecording,
    add: {
      ...omit(sessionMembers, 'id'),
      client_secret: anything,
      include: anything,
      prompt: anything,
      truncation: anything,
    },
  },
  {
    dialect: 'beta',
    on: [
      'ResponseAudioDeltaEvent',
      'ResponseAudioTranscriptDeltaEvent',
      'ResponseFunctionCallArgumentsDeltaEvent',
      'ResponseTextDeltaEvent',
    ],
    seen: betaRecording,
    add: { obfuscation },
  },
  {
    dialect: 'beta',
    on: ['ResponseFunctionCallArgumentsDoneEvent'],
    seen: betaRecording,
    add: { name: { type: 'string', description: 'The function’s name.' } },
  },
  {
    dialect: 'beta',
    on: ['Session.TurnDetection', 'SessionUpdateEvent.Session.TurnDetection'],
    seen: `${betaRecording}, and ${voiceLive}`,
    add: {
      idle_timeout_ms: number,
      speech_duration_ms: number,
      end_of_utterance_detection: anything,
      auto_truncate: { type: 'boolean' },
      appended_text_after_truncation: text,
    },
    open: ['type'],
  },
  {
    dialect: 'beta',
    on: sessions,
    seen: voiceLive,
    add: {
      animation: anything,
      avatar: anything,
      input_audio_echo_cancellation: anything,
      input_audio_sampling_rate: number,
      output_audio_timestamp_types: anything,
      truncation_strategy: anything,
    },
  },
  {
    dialect: 'beta',
    on: sessions,
    seen: otherServers,
    open: ['model', 'input_audio_format', 'output_audio_format'],
    or: { voice: { type: 'object' }, tool_choice: { type: 'object' }, modalities: { type: 'array', items: text } },
  },
  {
    dialect: 'beta',
    on: ['Session.InputAudioNoiseReduction', 'SessionUpdateEvent.Session.InputAudioNoiseReduction'],
    seen: otherServers,
    open: ['type'],
  },
  {
    dialect: 'beta',
    on: ['Session.Tool', 'SessionUpdateEvent.Session.Tool', 'ResponseCreateEvent.Response.Tool'],
    seen: voiceLiveTypes,
    open: ['type'],
  },
  {
    dialect: 'beta',
    on: ['Session.InputAudioTranscription', 'SessionUpdateEvent.Session.InputAudioTranscription'],
    seen: voiceLive,
    add: { custom_speech: anything, phrase_list: anything },
  },
  {
    dialect: 'beta',
    on: ['TranscriptionSession.InputAudioTranscription', 'TranscriptionSessionUpdate.Session.InputAudioTranscription'],
    seen: otherServers,
    open: ['model'],
  },
  {
    dialect: 'beta',
    on: ['RealtimeResponse'],
    seen: `${voiceLive}, and ${xai}`,
    open: ['output_audio_format'],
    or: { voice: { type: 'object' }, status_details: text, modalities: { type: 'array', items: text } },
    required: ['id'],
  },
  {
    dialect: 'beta',
    on: ['ResponseCreateEvent.Response'],
    seen: otherServers,
    open: ['output_audio_format'],
    or: { voice: { type: 'object' }, tool_choice: { type: 'object' }, modalities: { type: 'array', items: text } },
  },
  {
    dialect: 'beta',
    on: ['ConversationItem', 'ConversationItemWithReference'],
    seen: voiceLiveTypes,
    open: ['type'],
    required: ['type'],
  },
  {
    dialect: 'beta',
    on: ['ConversationItemContent', 'ConversationItemWithReference.Content'],
    seen: voiceLiveTypes,
    open: ['type'],
  },
  {
    dialect: 'beta',
    on: ['ConversationItemInputAudioTranscriptionCompletedEvent'],
    seen: voiceLive,
    optional: ['usage'],
  },
  {
    dialect: 'beta',
    on: ['RealtimeResponseUsage.InputTokenDetails'],
    seen: voiceLive,
    add: { cached_tokens_details: { type: 'object' }, image_tokens: number },
  },
  {
    dialect: 'beta',
    on: ['RealtimeResponseUsage.OutputTokenDetails'],
    seen: voiceLive,
    add: { reasoning_tokens: number },
  },
  {
    dialect: 'beta',
    on: ['TranscriptionSession'],
    seen: 'the description of transcription_session.updated in the types: no ephemeral key over a WebSocket',
    add: sessionMembers,
    optional: ['client_secret'],
  },
  { dialect: 'beta', on: ['ResponseDoneEvent'], seen: xai, add: { usage: { type: 'object' }, response_id: text } },
  {
    dialect: 'beta',
    on: [
      'ConversationCreatedEvent',
      'ResponseContentPartAddedEvent',
      'ResponseContentPartDoneEvent',
      'ResponseCreatedEvent',
      'ResponseDoneEvent',
      'ResponseOutputItemAddedEvent',
      'ResponseOutputItemDoneEvent',
      'SessionUpdatedEvent',
    ],
    seen: xai,
    add: { previous_item_id: text },
  },
  {
    dialect: 'ga',
    on: [
      'ResponseAudioDeltaEvent',
      'ResponseAudioDoneEvent',
      'ResponseAudioTranscriptDeltaEvent',
      'ResponseAudioTranscriptDoneEvent',
    ],
    seen: xai,
    add: {
      previous_item_id: text,
      rid: anything,
      ts: anything,
      latency: anything,
      audio_duration_ms: number,
      start_time: number,
    },
  },
  {
    dialect: 'beta',
    on: sessions,
    seen: xai,
    add: {
      audio: { type: 'object' },
      enable_noise_suppression: { type: 'boolean' },
      enable_phonetic_spelling: { type: 'boolean' },
      keep_context: { type: 'boolean' },
    },
  },
];

function omit(members: Readonly<Record<string, Schema>>, name: string): Record<string, Schema> {
  return Object.fromEntries(Object.entries(members).filter(([member]) => member !== name));
}
