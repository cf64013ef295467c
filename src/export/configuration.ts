/** A session's configuration in a few named facts, whichever dialect it is written in. */
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { sessionToGa } from '../protocol/dialectSession.ts';
import { audioFormat, audioFormatLabel } from '../protocol/sessionConfig.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/**
 * What a reader of a bug report asks first; what the session does not say is left out. Values are untrusted text.
 * @param told the session as the wire had it, in either dialect
 */
export function configurationFacts(told: JsonObject): Fact[] {
  const session = sessionToGa(told, { foreign: 'keep' });
  const input = objectAt(objectAt(session, 'audio'), 'input');
  const output = objectAt(objectAt(session, 'audio'), 'output');
  const facts: [string, string | undefined][] = [
    ['Output', listOf(session['output_modalities'])],
    ['Voice', voiceOf(output?.['voice'])],
    ['Speed', textOf(output?.['speed'])],
    ['Input audio', formatOf(input?.['format'])],
    ['Output audio', formatOf(output?.['format'])],
    ['Turn detection', turnDetectionOf(input?.['turn_detection'])],
    ['Transcription', modelOf(input?.['transcription'])],
    ['Noise reduction', stringAt(objectAt(input, 'noise_reduction'), 'type')],
    ['Tools', toolsOf(session)],
    ['Tool choice', choiceOf(session['tool_choice'])],
    ['Max output tokens', textOf(session['max_output_tokens'])],
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

/** A format in words; names that are not the protocol's stay as the server wrote them. */
function formatOf(value: JsonValue | undefined): string | undefined {
  const format = audioFormat(value);
  return format ? audioFormatLabel(format) : textOf(value);
}

function modelOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!isJsonObject(value)) return 'off';
  const language = stringAt(value, 'language');
  return [stringAt(value, 'model') ?? 'on', language && `(${language})`].filter(Boolean).join(' ');
}

function turnDetectionOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  const type = isJsonObject(value) ? stringAt(value, 'type') : undefined;
  if (!isJsonObject(value) || type === undefined) return 'off';
  const details = Object.entries(value)
    .filter(([key, setting]) => key !== 'type' && ['string', 'number', 'boolean'].includes(typeof setting))
    .map(([key, setting]) => `${key} ${JSON.stringify(setting).replace(/^"|"$/g, '')}`);
  return [type, ...details].join(', ');
}

function toolsOf(session: JsonObject): string | undefined {
  if (!('tools' in session)) return undefined;
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
