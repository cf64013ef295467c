/** Parts that session objects of all dialects are made of. */
import { TRANSCRIPTION_MODELS } from '../configuration/models.ts';
import { anyObject, decimal, flag, integer, list, oneOf, record, text, textOr, variants, type Shape } from './shape.ts';

const VOICES = ['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse', 'marin', 'cedar'];
const name = text({ min: 1, max: 64, pattern: /^[a-zA-Z0-9_-]+$/ });

export const audioFormat = variants('type', {
  'audio/pcm': record({ type: text(), rate: integer(24000, 24000) }),
  'audio/pcmu': record({ type: text() }),
  'audio/pcma': record({ type: text() }),
});

export const voice = textOr(oneOf(...VOICES), record({ id: text({ min: 1 }) }, ['id']));

export const turnDetection = variants('type', {
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

/** @param anyModel models are called by names of deployments */
export function transcriptionShape(anyModel: boolean): Shape {
  return record({
    model: anyModel ? text({ min: 1 }) : oneOf(...TRANSCRIPTION_MODELS),
    language: text(),
    prompt: text(),
    languages: list(text()),
    keywords: list(text()),
    delay: oneOf('minimal', 'low', 'medium', 'high', 'xhigh'),
  });
}

export const noiseReduction = record({ type: oneOf('near_field', 'far_field'), strength: decimal(0, 1) });

export const include = list(oneOf('item.input_audio_transcription.logprobs'));

export const tracing = textOr(oneOf('auto'), record({ workflow_name: text(), group_id: text(), metadata: anyObject }));

export const prompt = record({ id: text({ min: 1 }), variables: anyObject, version: text() }, ['id']);

export const truncation = textOr(
  oneOf('auto', 'disabled'),
  record(
    {
      type: oneOf('retention_ratio'),
      retention_ratio: decimal(0, 1),
      token_limits: record({ post_instructions: integer(0) }),
    },
    ['type', 'retention_ratio'],
  ),
);

export const tools = list(
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

export const toolChoice = textOr(
  oneOf('none', 'auto', 'required'),
  variants('type', {
    function: record({ type: text(), name }, ['name']),
    mcp: record({ type: text(), server_label: text({ min: 1 }), name }, ['server_label']),
  }),
);

export const maxOutputTokens: Shape = (value, path) => {
  if (typeof value === 'string') oneOf('inf')(value, path);
  else integer(1, 4096)(value, path);
};
