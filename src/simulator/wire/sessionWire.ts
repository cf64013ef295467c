/** How a session's configuration reads on the wire: GA, beta and Voice Live. */
import type { JsonObject } from '../../base/json.ts';
import { sessionToBeta } from '../../protocol/dialectSession.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import { modelBehind } from '../configuration/models.ts';
import { liveModelName, LIVE_SESSION } from './voiceLive.ts';

/** In the dialect of the session. */
export function sessionToWire(config: SessionConfig, id: string, expiresAtSeconds: number): JsonObject {
  const session =
    config.kind === 'transcription'
      ? transcriptionSession(config, id, expiresAtSeconds)
      : realtimeSession(config, id, expiresAtSeconds);
  switch (config.dialect) {
    case 'ga':
      return session;
    case 'beta':
      return betaSession(config, session);
    case 'voice-live':
      return liveSession(config, session);
  }
}

function audioInput(config: SessionConfig): JsonObject {
  return {
    format: { ...config.inputFormat },
    transcription: config.transcription,
    noise_reduction: config.noiseReduction,
    turn_detection: config.turnDetection,
  };
}

function realtimeSession(config: SessionConfig, id: string, expiresAtSeconds: number): JsonObject {
  return {
    type: 'realtime',
    object: 'realtime.session',
    id,
    model: config.model,
    output_modalities: [config.modality],
    instructions: config.instructions,
    tools: [...config.tools],
    tool_choice: config.toolChoice,
    max_output_tokens: config.maxOutputTokens,
    tracing: config.tracing,
    truncation: config.truncation,
    prompt: config.prompt,
    expires_at: expiresAtSeconds,
    audio: {
      input: audioInput(config),
      output: { format: { ...config.outputFormat }, voice: config.voice, speed: config.speed },
    },
    include: config.include,
    ...config.extras,
  };
}

function transcriptionSession(config: SessionConfig, id: string, expiresAtSeconds: number): JsonObject {
  return {
    type: 'transcription',
    object: 'realtime.transcription_session',
    id,
    expires_at: expiresAtSeconds,
    audio: { input: audioInput(config) },
    include: config.include,
  };
}

/** Members in the order of a recorded session of February 2026. */
const BETA_ORDER = [
  ...['object', 'id', 'model', 'modalities', 'instructions', 'voice', 'output_audio_format', 'tools', 'tool_choice'],
  ...['temperature', 'max_response_output_tokens', 'turn_detection', 'speed', 'tracing', 'truncation', 'prompt'],
  ...['expires_at', 'input_audio_noise_reduction', 'input_audio_format', 'input_audio_transcription', 'client_secret'],
  'include',
];

function betaSession(config: SessionConfig, session: JsonObject): JsonObject {
  const own: JsonObject =
    config.kind === 'realtime' ? { temperature: config.temperature, client_secret: null } : { client_secret: null };
  const flat = sessionToBeta(session, { foreign: 'keep', betaOwn: own });
  return ordered(withoutEmptyAudio(flat), BETA_ORDER);
}

const LIVE_ORDER = [
  ...['id', 'model', 'modalities', 'instructions', 'voice', 'input_audio_format', 'output_audio_format'],
  ...['input_audio_transcription', 'input_audio_noise_reduction', 'turn_detection', 'tools', 'tool_choice'],
  ...['temperature', 'max_response_output_tokens', 'expires_at', 'object'],
];

function liveSession(config: SessionConfig, session: JsonObject): JsonObject {
  const { cascaded } = modelBehind(config.model);
  const flat = sessionToBeta(session, { foreign: 'keep' });
  const members = Object.entries(flat).filter(
    ([key]) => LIVE_ORDER.includes(key) || Object.hasOwn(LIVE_SESSION, key) || Object.hasOwn(config.extras, key),
  );
  const own = cascaded ? { temperature: config.temperature } : {};
  const all = {
    ...LIVE_SESSION,
    ...Object.fromEntries(members),
    model: liveModelName(config.model, cascaded),
    ...own,
    ...config.live,
  };
  return ordered(all, LIVE_ORDER);
}

/** What the adapter took everything out of. */
function withoutEmptyAudio(session: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(session).filter(([key]) => key !== 'audio'));
}

function ordered(object: JsonObject, order: readonly string[]): JsonObject {
  const first = order.filter((key) => Object.hasOwn(object, key)).map((key) => [key, object[key]] as const);
  const rest = Object.entries(object).filter(([key]) => !order.includes(key));
  return Object.fromEntries([...first, ...rest]);
}
