/** What a session, and a response that overrides it, may hold in the GA dialect. */
import { isJsonObject } from '../base/json.ts';
import { faults } from './fault.ts';
import {
  anyObject,
  decimal,
  flag,
  integer,
  list,
  metadata,
  oneOf,
  record,
  text,
  textOr,
  variants,
  type Shape,
} from './shape.ts';
import { inputItem } from './itemShapes.ts';

const VOICES = ['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse', 'marin', 'cedar'];
const TRANSCRIPTION_MODELS = [
  'whisper-1',
  'gpt-4o-transcribe',
  'gpt-4o-mini-transcribe',
  'gpt-4o-mini-transcribe-2025-12-15',
  'gpt-4o-transcribe-diarize',
  'gpt-realtime-whisper',
  'gpt-transcribe',
  'gpt-live-transcribe',
];

const name = text({ min: 1, max: 64, pattern: /^[a-zA-Z0-9_-]+$/ });

const audioFormat = variants('type', {
  'audio/pcm': record({ type: text(), rate: integer(24000, 24000) }),
  'audio/pcmu': record({ type: text() }),
  'audio/pcma': record({ type: text() }),
});

const voice = textOr(oneOf(...VOICES), record({ id: text({ min: 1 }) }, ['id']));

const turnDetection = variants('type', {
  server_vad: record({
    type: text(),
    threshold: decimal(0, 1),
    prefix_padding_ms: integer(0, 5000),
    silence_duration_ms: integer(0, 10_000),
    idle_timeout_ms: integer(5000, 30_000),
    create_response: flag,
    interrupt_response: flag,
  }),
  semantic_vad: record({
    type: text(),
    eagerness: oneOf('low', 'medium', 'high', 'auto'),
    create_response: flag,
    interrupt_response: flag,
  }),
});

const transcription = record({
  model: oneOf(...TRANSCRIPTION_MODELS),
  language: text(),
  prompt: text(),
  languages: list(text()),
  keywords: list(text()),
  delay: oneOf('minimal', 'low', 'medium', 'high', 'xhigh'),
});

const tools = list(
  variants('type', {
    function: record({ type: text(), name, description: text(), parameters: anyObject }, ['name']),
    mcp: record(
      {
        type: text(),
        server_label: text({ min: 1 }),
        server_url: text(),
        connector_id: text(),
        server_description: text(),
        authorization: text(),
        headers: anyObject,
        allowed_tools: (value, path) => {
          if (Array.isArray(value)) list(text())(value, path);
          else anyObject(value, path);
        },
        require_approval: textOr(oneOf('always', 'never'), anyObject),
        defer_loading: flag,
      },
      ['server_label'],
    ),
  }),
  128,
);

const toolChoice = textOr(
  oneOf('none', 'auto', 'required'),
  variants('type', {
    function: record({ type: text(), name }, ['name']),
    mcp: record({ type: text(), server_label: text({ min: 1 }), name }, ['server_label']),
  }),
);

const maxOutputTokens: Shape = (value, path) => {
  if (typeof value === 'string') oneOf('inf')(value, path);
  else integer(1, 4096)(value, path);
};

/** The model either writes or speaks; asking for both is the beta dialect's way. */
const outputModalities: Shape = (value, path) => {
  list(oneOf('text', 'audio'))(value, path);
  if (Array.isArray(value) && value.length !== 1) {
    const given = value.map((modality) => `'${typeof modality === 'string' ? modality : ''}'`).join(', ');
    throw faults.custom(path, `Invalid modalities: [${given}]. Supported combinations are: ['text'] and ['audio'].`);
  }
};

const shared = {
  instructions: text(),
  max_output_tokens: maxOutputTokens,
  output_modalities: outputModalities,
  parallel_tool_calls: flag,
  prompt: record({ id: text({ min: 1 }), variables: anyObject, version: text() }, ['id']),
  reasoning: record({ effort: oneOf('minimal', 'low', 'medium', 'high', 'xhigh') }),
  tool_choice: toolChoice,
  tools,
};

const realtimeSession = record(
  {
    ...shared,
    type: text(),
    model: text(),
    audio: record({
      input: record({
        format: audioFormat,
        transcription,
        noise_reduction: record({ type: oneOf('near_field', 'far_field'), strength: decimal(0, 1) }),
        turn_detection: turnDetection,
      }),
      output: record({ format: audioFormat, voice, speed: decimal(0.25, 1.5) }),
    }),
    include: list(oneOf('item.input_audio_transcription.logprobs')),
    tracing: textOr(oneOf('auto'), record({ workflow_name: text(), group_id: text(), metadata: anyObject })),
    truncation: textOr(
      oneOf('auto', 'disabled'),
      record(
        {
          type: oneOf('retention_ratio'),
          retention_ratio: decimal(0, 1),
          token_limits: record({ post_instructions: integer(0) }),
        },
        ['type', 'retention_ratio'],
      ),
    ),
  },
  ['type'],
);

/** `session` of `session.update`. */
export const sessionShape: Shape = (value, path) => {
  if (isJsonObject(value) && typeof value['type'] === 'string') {
    oneOf('realtime', 'transcription')(value['type'], `${path}.type`);
    if (value['type'] === 'transcription') {
      throw faults.custom(
        `${path}.type`,
        'Passing a transcription session update event to a realtime session is not allowed.',
      );
    }
  }
  realtimeSession(value, path);
};

/** `response` of `response.create`. */
export const responseShape: Shape = record({
  ...shared,
  audio: record({ output: record({ format: audioFormat, voice }) }),
  conversation: text({ min: 1 }),
  input: list(inputItem),
  metadata,
});
