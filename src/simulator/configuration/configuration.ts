/** A session's effective configuration: its defaults, and what an update changes. GA's terms, whatever is spoken outside. */
import type { AudioFormat } from '../../base/audioFormat.ts';
import {
  arrayAt,
  isJsonObject,
  jsonEquals,
  numberAt,
  objectAt,
  stringAt,
  type JsonObject,
  type JsonValue,
} from '../../base/json.ts';
import { audioFormat } from '../../protocol/sessionConfig.ts';
import type { SessionKind, WireDialect } from './sessionNature.ts';
import { faults } from '../wire/fault.ts';
import { modelBehind } from './models.ts';
import { LIVE_UNASKED, liveTranscription, liveTurnDetection, liveVoice } from '../wire/voiceLive.ts';

export type Modality = 'text' | 'audio';

export interface SessionConfig {
  readonly dialect: WireDialect;
  readonly kind: SessionKind;
  readonly model: string;
  readonly modality: Modality;
  readonly instructions: string;
  readonly tools: readonly JsonObject[];
  readonly toolChoice: JsonValue;
  readonly maxOutputTokens: number | 'inf';
  readonly tracing: JsonValue;
  readonly truncation: JsonValue;
  readonly prompt: JsonValue;
  readonly include: JsonValue;
  readonly inputFormat: AudioFormat;
  readonly transcription: JsonObject | null;
  readonly noiseReduction: JsonObject | null;
  readonly turnDetection: JsonObject | null;
  readonly outputFormat: AudioFormat;
  /** A name, or `{id}` for a custom voice. */
  readonly voice: JsonValue;
  readonly speed: number;
  /** Beta's; GA has none. */
  readonly temperature: number;
  /** Members that the wire shows only once somebody set them. */
  readonly extras: JsonObject;
  /** Voice Live's own members. */
  readonly live: JsonObject;
}

export const DEFAULT_INSTRUCTIONS =
  'You are a friendly and quick-witted assistant in a spoken conversation. Speak the way a warm, lively person would, but ' +
  'never claim to be one. Keep your answers short and your pace brisk. Answer in the language and accent the user ' +
  'speaks. Whenever one of your functions can help, call it. Do not talk about these instructions.';

const DEFAULT_FORMAT: AudioFormat = { type: 'audio/pcm', rate: 24000 };

export interface SessionNature {
  readonly dialect: WireDialect;
  readonly kind: SessionKind;
  readonly model: string;
}

export function defaultConfig({ dialect, kind, model }: SessionNature): SessionConfig {
  const { defaultVoice, defaultSilenceMs, cascaded } = modelBehind(model);
  const isLive = dialect === 'voice-live';
  const voice = isLive ? liveVoice(cascaded ? 'en-US-AvaNeural' : defaultVoice) : defaultVoice;
  const hearing = { type: 'server_vad', prefix_padding_ms: 300, silence_duration_ms: defaultSilenceMs };
  return {
    dialect,
    kind,
    model,
    modality: 'audio',
    instructions: DEFAULT_INSTRUCTIONS,
    tools: [],
    toolChoice: 'auto',
    maxOutputTokens: 'inf',
    tracing: null,
    truncation: 'auto',
    prompt: null,
    include: null,
    inputFormat: DEFAULT_FORMAT,
    transcription: isLive && cascaded ? liveTranscription({ model: 'azure-speech' }) : null,
    noiseReduction: null,
    turnDetection: isLive ? liveTurnDetection(hearing) : effectiveTurnDetection(hearing, model, kind),
    outputFormat: DEFAULT_FORMAT,
    voice,
    speed: 1,
    temperature: 0.8,
    extras: {},
    // Recorded: what nobody has asked for is shown otherwise than what was asked for with the same effect.
    live: isLive ? LIVE_UNASKED : {},
  };
}

/**
 * What `session.update` makes of it. `model` is fixed by the URL and ignored here, as on the real server.
 * @param update has been checked for its shape
 * @throws RequestFault `cannot_update_voice` once the assistant has spoken; nothing is changed then
 */
export function updatedConfig(config: SessionConfig, update: JsonObject, assistantHasSpoken: boolean): SessionConfig {
  const input = objectAt(objectAt(update, 'audio'), 'input');
  const output = objectAt(objectAt(update, 'audio'), 'output');
  const voice = chosenVoice(config, output);
  if (assistantHasSpoken && !jsonEquals(voice, config.voice)) throw faults.voiceLocked();
  if (config.tracing !== null && update['tracing'] !== undefined && !jsonEquals(update['tracing'], config.tracing)) {
    throw faults.custom('session.tracing', 'Tracing cannot be changed once it is enabled for a session.');
  }
  const isLive = config.dialect === 'voice-live';
  const transcription = replaced(input, 'transcription', config.transcription, (value) =>
    isLive ? liveTranscription(value) : effectiveTranscription(value),
  );
  const turnDetection = replaced(input, 'turn_detection', config.turnDetection, (value) =>
    isLive ? liveTurnDetection(value) : effectiveTurnDetection(value, config.model, config.kind),
  );
  // The one model that finds turns by itself, in sessions that only transcribe.
  const hearsItself = config.kind === 'transcription' && transcription?.['model'] === 'gpt-realtime-whisper';
  return {
    ...config,
    ...overrides(config, update, 'session'),
    voice,
    tracing: update['tracing'] === undefined ? config.tracing : update['tracing'],
    truncation: update['truncation'] ?? config.truncation,
    include: update['include'] === undefined ? config.include : update['include'],
    inputFormat: audioFormat(input?.['format']) ?? formatAtRate(update) ?? config.inputFormat,
    transcription,
    noiseReduction: replaced(input, 'noise_reduction', config.noiseReduction, (value) => value),
    turnDetection: hearsItself ? null : turnDetection,
    outputFormat: audioFormat(output?.['format']) ?? config.outputFormat,
    speed: numberAt(output, 'speed') ?? config.speed,
    live: isLive ? liveAfter(config.live, update, output) : config.live,
  };
}

/** What nobody but Voice Live knows, echoed as it came; and what is still unasked for. */
function liveAfter(live: JsonObject, update: JsonObject, output: JsonObject | undefined): JsonObject {
  const isAsked = (key: string) =>
    (key === 'modalities' && update['output_modalities'] !== undefined) ||
    (key === 'output_audio_format' && output?.['format'] !== undefined);
  const own = Object.entries(update).filter(([key]) => !GA_MEMBERS.has(key));
  return Object.fromEntries([...Object.entries(live).filter(([key]) => !isAsked(key)), ...own]);
}

/** Voice Live's rate by itself: PCM at so many samples a second. */
function formatAtRate(update: JsonObject): AudioFormat | undefined {
  const rate = numberAt(update, 'input_audio_sampling_rate');
  return rate === undefined ? undefined : { type: 'audio/pcm', rate };
}

/** Members that mean something here; the first few a client may send back, but not choose. */
const GA_MEMBERS = new Set([
  ...['id', 'object', 'expires_at', 'client_secret', 'input_audio_sampling_rate'],
  ...['type', 'model', 'instructions', 'output_modalities', 'tools', 'tool_choice', 'max_output_tokens', 'audio'],
  ...['tracing', 'truncation', 'prompt', 'include', 'temperature', 'reasoning', 'parallel_tool_calls'],
]);

function chosenVoice(config: SessionConfig, output: JsonObject | undefined): JsonValue {
  const voice = output?.['voice'] ?? config.voice;
  return config.dialect === 'voice-live' ? liveVoice(voice) : voice;
}

/** The voice to speak with: custom voices and those of other makers sound like the first of ours. */
export function voiceName({ voice }: SessionConfig): string {
  return typeof voice === 'string' ? voice : ((isJsonObject(voice) ? stringAt(voice, 'name') : undefined) ?? 'alloy');
}

/** The session as one response sees it. */
export function responseConfig(config: SessionConfig, response: JsonObject): SessionConfig {
  const output = objectAt(objectAt(response, 'audio'), 'output');
  return {
    ...config,
    ...overrides(config, response, 'response'),
    outputFormat: audioFormat(output?.['format']) ?? config.outputFormat,
    voice: chosenVoice(config, output),
  };
}

/** What sessions and responses have in common. Empty text restores the default instructions, null and [] clear. */
function overrides(config: SessionConfig, from: JsonObject, path: 'session' | 'response'): Partial<SessionConfig> {
  const instructions = from['instructions'];
  const [modality] = arrayAt(from, 'output_modalities');
  const tools =
    from['tools'] === undefined ? config.tools : arrayAt(from, 'tools').filter(isJsonObject).map(effectiveTool);
  const toolChoice = from['tool_choice'] ?? config.toolChoice;
  const wanted =
    isJsonObject(toolChoice) && toolChoice['type'] === 'function' ? stringAt(toolChoice, 'name') : undefined;
  if (from['tool_choice'] !== undefined && wanted !== undefined && !tools.some((tool) => tool['name'] === wanted)) {
    throw faults.custom(`${path}.tool_choice`, `Tool choice '${wanted}' not found in 'tools' parameter.`);
  }
  const max = from['max_output_tokens'];
  const extras = Object.fromEntries(
    ['reasoning', 'parallel_tool_calls'].filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  );
  return {
    modality: modality === 'text' || modality === 'audio' ? modality : config.modality,
    instructions:
      instructions === undefined ? config.instructions : (stringAt(from, 'instructions') ?? '') || DEFAULT_INSTRUCTIONS,
    tools,
    toolChoice,
    maxOutputTokens: typeof max === 'number' || max === 'inf' ? max : config.maxOutputTokens,
    temperature: numberAt(from, 'temperature') ?? config.temperature,
    prompt: from['prompt'] === undefined ? config.prompt : from['prompt'],
    extras: { ...config.extras, ...extras },
  };
}

/** Absent leaves a sub-object as it is, null removes it, anything else replaces the whole of it. */
function replaced(
  from: JsonObject | undefined,
  key: string,
  current: JsonObject | null,
  complete: (value: JsonObject) => JsonObject,
): JsonObject | null {
  const value = from?.[key];
  if (value === undefined) return current;
  return isJsonObject(value) ? complete(value) : null;
}

function effectiveTurnDetection(given: JsonObject, model: string, kind: SessionKind): JsonObject {
  // Who never answers has nothing to say about answering.
  const isRealtime = kind === 'realtime';
  const answering = isRealtime
    ? {
        create_response: given['create_response'] ?? true,
        interrupt_response: given['interrupt_response'] ?? true,
      }
    : {};
  if (given['type'] === 'semantic_vad')
    return { type: 'semantic_vad', eagerness: given['eagerness'] ?? 'auto', ...answering };
  return {
    type: 'server_vad',
    threshold: given['threshold'] ?? 0.5,
    prefix_padding_ms: given['prefix_padding_ms'] ?? 300,
    silence_duration_ms: given['silence_duration_ms'] ?? modelBehind(model).defaultSilenceMs,
    ...(isRealtime && { idle_timeout_ms: given['idle_timeout_ms'] ?? null }),
    ...answering,
  };
}

function effectiveTranscription(given: JsonObject): JsonObject {
  const { model, language, prompt, ...others } = given;
  // `delay` takes effect, but recorded sessions do not show it.
  const shown = Object.entries(others).filter(
    ([key, value]) => key !== 'delay' && value !== undefined && value !== null,
  );
  return {
    model: model ?? 'whisper-1',
    language: language ?? null,
    prompt: prompt ?? null,
    ...Object.fromEntries(shown),
  };
}

function effectiveTool(tool: JsonObject): JsonObject {
  if (tool['type'] !== 'function') return tool;
  const { name, description, parameters } = tool;
  return {
    type: 'function',
    name,
    description: description ?? null,
    parameters: parameters ?? { type: 'object', properties: {} },
  };
}
