/** What a session, and a response that overrides it, may hold in the GA dialect. */
import { isJsonObject, objectAt, stringAt } from '../../base/json.ts';
import type { SessionKind } from '../configuration/sessionNature.ts';
import { faults } from './fault.ts';
import {
  audioFormat,
  include,
  maxOutputTokens,
  noiseReduction,
  prompt,
  toolChoice,
  tools,
  tracing,
  transcriptionShape,
  truncation,
  turnDetection,
  voice,
} from './sessionParts.ts';
import { decimal, flag, list, metadata, oneOf, record, text, type Shape } from './shape.ts';
import { inputItem } from './itemShapes.ts';

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
  prompt,
  reasoning: record({ effort: oneOf('minimal', 'low', 'medium', 'high', 'xhigh') }),
  tool_choice: toolChoice,
  tools,
};

function inputAudio(anyModel: boolean): Shape {
  return record({
    format: audioFormat,
    transcription: transcriptionShape(anyModel),
    noise_reduction: noiseReduction,
    turn_detection: turnDetection,
  });
}

function realtimeSession(anyModel: boolean): Shape {
  const output = record({ format: audioFormat, voice, speed: decimal(0.25, 1.5) });
  const audio = record({ input: inputAudio(anyModel), output });
  return record({ ...shared, type: text(), model: text(), audio, include, tracing, truncation }, ['type']);
}

function transcriptionSession(anyModel: boolean): Shape {
  const audio = record({ input: inputAudio(anyModel) });
  const session = record({ type: text(), audio, include }, ['type']);
  return (value, path) => {
    session(value, path);
    const input = isJsonObject(value) ? objectAt(objectAt(value, 'audio'), 'input') : undefined;
    const model = stringAt(objectAt(input, 'transcription'), 'model');
    if (model !== 'gpt-realtime-whisper' || !objectAt(input, 'turn_detection')) return;
    throw faults.custom(
      `${path}.audio.input.turn_detection`,
      "Turn detection is not supported with the 'gpt-realtime-whisper' model. Set it to null.",
    );
  };
}

/** `session` of `session.update`. What a session is, it stays. */
export function sessionShape(kind: SessionKind, anyModel: boolean): Shape {
  const shape = kind === 'realtime' ? realtimeSession(anyModel) : transcriptionSession(anyModel);
  return (value, path) => {
    const type = isJsonObject(value) ? value['type'] : undefined;
    if (typeof type === 'string') oneOf('realtime', 'transcription')(type, `${path}.type`);
    if (typeof type === 'string' && type !== kind) throw faults.otherKind(`${path}.type`, type, kind);
    shape(value, path);
  };
}

/** `response` of `response.create`. */
export const responseShape: Shape = record({
  ...shared,
  audio: record({ output: record({ format: audioFormat, voice }) }),
  conversation: text({ min: 1 }),
  input: list(inputItem),
  metadata,
});
