/** A session's configuration in a few named facts, whichever dialect it is written in. */
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { audioFormatLabel, inputAudioFormat, outputAudioFormat, turnDetectionType } from '../protocol/sessionConfig.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What a reader of a bug report asks first; what the session does not say is left out. Values are untrusted text. */
export function configurationFacts(session: JsonObject): Fact[] {
  const input = objectAt(objectAt(session, 'audio'), 'input');
  const output = objectAt(objectAt(session, 'audio'), 'output');
  const facts: [string, string | undefined][] = [
    ['Output', listOf(session['output_modalities'] ?? session['modalities'])],
    ['Voice', voiceOf(output?.['voice'] ?? session['voice'])],
    ['Speed', textOf(output?.['speed'] ?? session['speed'])],
    ['Input audio', audioFormatLabel(inputAudioFormat(session))],
    ['Output audio', audioFormatLabel(outputAudioFormat(session))],
    [
      'Turn detection',
      turnDetectionOf(session, objectAt(input, 'turn_detection') ?? objectAt(session, 'turn_detection')),
    ],
    ['Transcription', modelOf(input?.['transcription'] ?? session['input_audio_transcription'])],
    [
      'Noise reduction',
      stringAt(objectAt(input, 'noise_reduction') ?? objectAt(session, 'input_audio_noise_reduction'), 'type'),
    ],
    ['Tools', toolsOf(session)],
    ['Tool choice', choiceOf(session['tool_choice'])],
    ['Max output tokens', textOf(session['max_output_tokens'] ?? session['max_response_output_tokens'])],
    ['Temperature', textOf(session['temperature'])],
    ['Reasoning effort', stringAt(objectAt(session, 'reasoning'), 'effort')],
    ['Truncation', choiceOf(session['truncation'])],
    ['Prompt', stringAt(objectAt(session, 'prompt'), 'id')],
  ];
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]));
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function listOf(value: JsonValue | undefined): string | undefined {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string').join(', ') : undefined;
}

/** A name, or an object that has one: Azure Voice Live's voices. */
function voiceOf(value: JsonValue | undefined): string | undefined {
  return isJsonObject(value) ? (stringAt(value, 'name') ?? stringAt(value, 'id')) : textOf(value);
}

function modelOf(value: JsonValue | undefined): string {
  if (!isJsonObject(value)) return 'off';
  const language = stringAt(value, 'language');
  return [stringAt(value, 'model') ?? 'on', language && `(${language})`].filter(Boolean).join(' ');
}

function turnDetectionOf(session: JsonObject, settings: JsonObject | undefined): string {
  const type = turnDetectionType(session);
  if (type === undefined) return 'off';
  const details = Object.entries(settings ?? {})
    .filter(([key, value]) => key !== 'type' && ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => `${key} ${JSON.stringify(value).replace(/^"|"$/g, '')}`);
  return [type, ...details].join(', ');
}

function toolsOf(session: JsonObject): string {
  const names = arrayAt(session, 'tools')
    .filter(isJsonObject)
    .map(
      (tool) =>
        stringAt(tool, 'name') ?? `${stringAt(tool, 'type') ?? 'tool'} ${stringAt(tool, 'server_label') ?? ''}`.trim(),
    );
  return names.length === 0 ? 'none' : names.join(', ');
}

function choiceOf(value: JsonValue | undefined): string | undefined {
  if (!isJsonObject(value)) return textOf(value);
  const ratio = numberAt(value, 'retention_ratio');
  return [stringAt(value, 'type'), stringAt(value, 'name'), ratio === undefined ? undefined : String(ratio)]
    .filter((part) => part !== undefined)
    .join(' ');
}
