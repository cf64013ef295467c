/** What sessions and responses may hold in the beta dialect, which is flat; and in Voice Live's, which knows more. */
import { isJsonObject } from '../../base/json.ts';
import type { SessionKind } from '../configuration/sessionNature.ts';
import { faults } from './fault.ts';
import { betaInputItem, liveInputItem } from './itemShapes.ts';
import {
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
import { anyObject, decimal, integer, list, metadata, oneOf, record, text, textOr, type Shape } from './shape.ts';

const format = oneOf('pcm16', 'g711_ulaw', 'g711_alaw');
const temperature = decimal(0.6, 1.2);

/** Who speaks also writes. */
const modalities: Shape = (value, path) => {
  list(oneOf('text', 'audio'))(value, path);
  if (!Array.isArray(value) || value.includes('text')) return;
  const given = value.map((modality) => `'${typeof modality === 'string' ? modality : ''}'`).join(', ');
  throw faults.custom(
    path,
    `Invalid modalities: [${given}]. Supported combinations are: ['text'] and ['audio', 'text'].`,
  );
};

const shared = {
  modalities,
  instructions: text(),
  voice,
  output_audio_format: format,
  tools,
  tool_choice: toolChoice,
  temperature,
  prompt,
};

function heard(anyModel: boolean): Readonly<Record<string, Shape>> {
  return {
    input_audio_format: format,
    input_audio_transcription: transcriptionShape(anyModel),
    input_audio_noise_reduction: noiseReduction,
    turn_detection: turnDetection,
    client_secret: anyObject,
    include,
  };
}

/** `session` of `session.update`, or of `transcription_session.update`. */
export function betaSessionShape(kind: SessionKind, anyModel: boolean): Shape {
  if (kind === 'transcription') return record(heard(anyModel));
  return record({
    ...shared,
    ...heard(anyModel),
    model: text(),
    max_response_output_tokens: maxOutputTokens,
    speed: decimal(0.25, 1.5),
    tracing,
    truncation,
  });
}

const betaOnlyResponse = {
  max_response_output_tokens: maxOutputTokens,
  max_output_tokens: maxOutputTokens,
  conversation: text({ min: 1 }),
  input: list(betaInputItem),
  metadata,
};

/** `response` of `response.create`. */
export const betaResponseShape: Shape = record({ ...shared, ...betaOnlyResponse });

/** Checks the members it knows and lets others pass: nobody documents all that Voice Live takes. */
function open(members: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    anyObject(value, path);
    if (!isJsonObject(value)) return;
    const known = Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(members, key)));
    record(members)(known, path);
  };
}

const anyVoice = textOr(text({ min: 1 }), anyObject);
const typed =
  (types: RegExp): Shape =>
  (value, path) => {
    anyObject(value, path);
    const type = isJsonObject(value) ? value['type'] : undefined;
    if (typeof type !== 'string') throw faults.missingParameter(`${path}.type`);
    if (!types.test(type))
      throw faults.invalidValue(`${path}.type`, type, ['server_vad', 'azure_semantic_vad', 'semantic_vad']);
  };

const liveMembers = {
  ...shared,
  modalities: list(text()),
  voice: anyVoice,
  temperature: decimal(0, 2),
  max_response_output_tokens: maxOutputTokens,
};

export const voiceLiveSessionShape: Shape = open({
  ...liveMembers,
  input_audio_format: format,
  input_audio_sampling_rate: integer(8000, 48_000),
  input_audio_transcription: anyObject,
  input_audio_noise_reduction: anyObject,
  turn_detection: typed(/^(?:server_vad|semantic_vad|azure_semantic_vad(?:_\w+)?)$/),
});

export const voiceLiveResponseShape: Shape = open({ ...liveMembers, input: list(liveInputItem), metadata });
