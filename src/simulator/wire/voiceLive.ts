/**
 * What Azure Voice Live adds to the beta dialect, as its sessions of July to September 2026 were recorded: objects where others
 * have names, and a good many members that are null.
 */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';

/** Own members of a session that nobody has set. */
export const LIVE_SESSION: JsonObject = {
  input_audio_sampling_rate: 24000,
  animation: null,
  input_audio_echo_cancellation: null,
  avatar: null,
  output_audio_timestamp_types: null,
  truncation_strategy: null,
  include: null,
};

/** Members of a session before anybody asks for them; a session answers with both modalities all the same. */
export const LIVE_UNASKED: JsonObject = { modalities: ['audio'], output_audio_format: null };

const AZURE_VOICE_MEMBERS: JsonObject = {
  temperature: null,
  custom_lexicon_url: null,
  custom_text_normalization_url: null,
  prefer_locales: null,
  locale: null,
  style: null,
  pitch: null,
  rate: null,
  volume: null,
};

/** A voice given by name or as an object; names with a locale are Azure's own. */
export function liveVoice(voice: JsonValue): JsonValue {
  const name = typeof voice === 'string' ? voice : isJsonObject(voice) ? stringAt(voice, 'name') : undefined;
  if (name === undefined) return voice;
  const given = isJsonObject(voice) ? stringAt(voice, 'type') : undefined;
  const type = given ?? (/^[a-z]{2,3}-[A-Z]{2}-/.test(name) ? 'azure-standard' : 'openai');
  const others = type === 'openai' ? {} : AZURE_VOICE_MEMBERS;
  return { name, type, ...others, ...(isJsonObject(voice) ? voice : {}) };
}

export function liveTranscription(given: JsonObject): JsonObject {
  return { model: 'azure-speech', language: null, prompt: null, custom_speech: null, phrase_list: null, ...given };
}

/** Semantic detection is Azure's own as well as OpenAI's; whatever it is, it listens to the audio. */
export function liveTurnDetection(given: JsonObject): JsonObject {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const answering = { create_response: true, interrupt_response: true };
  if (given['type'] === 'semantic_vad') {
    return { type: 'semantic_vad', eagerness: 'auto', ...answering, auto_truncate: false, ...set };
  }
  const isOpenAi = given['type'] === 'server_vad';
  return {
    type: 'server_vad',
    threshold: isOpenAi ? 0.5 : null,
    prefix_padding_ms: isOpenAi ? 400 : null,
    silence_duration_ms: isOpenAi ? 500 : null,
    ...answering,
    idle_timeout_ms: null,
    speech_duration_ms: null,
    end_of_utterance_detection: null,
    auto_truncate: false,
    appended_text_after_truncation: null,
    ...set,
  };
}

/** Azure reports the model with the kind of its deployment; models in a cascade go by their own name. */
export function liveModelName(model: string, cascaded: boolean): string {
  return cascaded || model.endsWith('-standard') ? model : `${model}-global-standard`;
}
