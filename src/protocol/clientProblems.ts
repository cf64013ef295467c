/**
 * What a server is likely to refuse in a client event, said while it is typed. It only informs: anything can be sent.
 * The rules are refusals seen on recorded sessions of 2026, worded for the person at the keyboard.
 */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { eventSpec, type Dialect } from './catalog.ts';

import { parsePath, type JsonPath } from './jsonPath.ts';
import { locate, syntaxProblem, type TextRange } from './jsonText.ts';
import { shapeProblem } from './parse.ts';

export interface ClientProblem {
  readonly message: string;
  readonly path: JsonPath;
  readonly range: TextRange;
  /** The value that would be accepted at `path`, where there is just one. */
  readonly fix?: JsonValue;
}

type Finding = Omit<ClientProblem, 'range'>;

/** Problems of a text about to be sent; empty when nothing is known to be wrong with it. */
export function clientProblems(text: string, dialect: Dialect): readonly ClientProblem[] {
  const syntax = syntaxProblem(text);
  if (syntax) {
    const range = { start: syntax.offset, end: Math.min(text.length, syntax.offset + 1) };
    return [{ message: `not JSON: ${syntax.message}`, path: [], range }];
  }
  const value = JSON.parse(text) as JsonValue;
  if (!isJsonObject(value))
    return [{ message: 'an event is a JSON object', path: [], range: { start: 0, end: text.length } }];
  return findings(value, dialect).map((finding) => ({
    ...finding,
    range: placeOf(text, finding.path),
  }));
}

function placeOf(text: string, path: JsonPath): TextRange {
  for (let depth = path.length; depth > 0; depth--) {
    const range = locate(text, path.slice(0, depth));
    if (range) return range;
  }
  return { start: 0, end: Math.min(1, text.length) };
}

function findings(event: JsonObject, dialect: Dialect): Finding[] {
  const type = event['type'];
  if (typeof type !== 'string')
    return [{ path: ['type'], message: type === undefined ? 'type is missing' : 'type must be a string' }];
  const spec = eventSpec(type);
  if (!spec) return [{ path: ['type'], message: `"${type}" is not a known event type` }];
  if (spec.from === 'server') return [{ path: ['type'], message: `${type} is an event that the server sends` }];
  const found: Finding[] = [];
  if (!spec.dialects.includes(dialect)) {
    found.push({ path: ['type'], message: `${type} is not part of the ${dialect === 'ga' ? 'GA' : 'beta'} dialect` });
  }
  const shape = shapeProblem(type, event);
  if (shape) found.push({ path: parsePath(shape.path), message: `${shape.path} ${shape.message}` });
  if (type === 'conversation.item.create') found.push(...itemFindings(objectAt(event, 'item') ?? {}, dialect));
  if (type === 'session.update') found.push(...sessionFindings(objectAt(event, 'session') ?? {}, dialect));
  if (type === 'response.create') found.push(...responseFindings(objectAt(event, 'response') ?? {}, dialect));
  return found;
}

const textTypes: ReadonlyMap<string, string> = new Map([
  ['user', 'input_text'],
  ['system', 'input_text'],
  ['assistant', 'output_text'],
]);

function itemFindings(item: JsonObject, dialect: Dialect): Finding[] {
  const found: Finding[] = [];
  for (const key of ['id', 'call_id']) {
    const id = stringAt(item, key);
    if (id !== undefined && id.length > 32) found.push({ path: ['item', key], message: 'at most 32 characters' });
  }
  const role = stringAt(item, 'role');
  if (item['type'] === 'message' && role === undefined)
    found.push({ path: ['item'], message: 'a message needs a role' });
  if (role === undefined) return found;
  const expected = role === 'assistant' && dialect === 'beta' ? 'text' : textTypes.get(role);
  arrayAt(item, 'content').forEach((part, index) => {
    const partType = isJsonObject(part) ? stringAt(part, 'type') : undefined;
    const path: JsonPath = ['item', 'content', index, 'type'];
    if (partType === undefined || expected === undefined) return;
    if (role === 'assistant' && partType.endsWith('audio')) {
      found.push({ path, message: 'a client cannot add assistant audio, only text' });
    } else if (/^(input_|output_)?text$/.test(partType) && partType !== expected) {
      found.push({
        path,
        message: `must be "${expected}" for ${role === 'assistant' ? 'an' : 'a'} ${role}`,
        fix: expected,
      });
    }
  });
  return found;
}

/** Flat fields of the beta and where GA has them. */
const movedFields: Readonly<Record<string, string>> = {
  modalities: 'output_modalities',
  voice: 'audio.output.voice',
  speed: 'audio.output.speed',
  input_audio_format: 'audio.input.format',
  output_audio_format: 'audio.output.format',
  input_audio_transcription: 'audio.input.transcription',
  input_audio_noise_reduction: 'audio.input.noise_reduction',
  turn_detection: 'audio.input.turn_detection',
  max_response_output_tokens: 'max_output_tokens',
};

function movedFindings(object: JsonObject, prefix: string): Finding[] {
  return Object.entries(movedFields)
    .filter(([key]) => key in object)
    .map(([key, ga]) => ({ path: [prefix, key], message: `beta field; a GA session takes ${prefix}.${ga}` }));
}

function sessionFindings(session: JsonObject, dialect: Dialect): Finding[] {
  if (dialect === 'beta') {
    return 'audio' in session ? [{ path: ['session', 'audio'], message: 'GA field; a beta session is flat' }] : [];
  }
  const found = movedFindings(session, 'session');
  if (!('type' in session)) {
    found.push({
      path: ['session', 'type'],
      message: 'session.type is missing; GA asks for it in every update',
      fix: 'realtime',
    });
  }
  if ('temperature' in session) found.push({ path: ['session', 'temperature'], message: 'GA has no temperature' });
  return found;
}

function responseFindings(response: JsonObject, dialect: Dialect): Finding[] {
  if (dialect === 'beta') return [];
  const found = movedFindings(response, 'response');
  if ('temperature' in response) found.push({ path: ['response', 'temperature'], message: 'GA has no temperature' });
  const modalities = arrayAt(response, 'output_modalities');
  if (modalities.length > 1) {
    found.push({ path: ['response', 'output_modalities'], message: 'either ["audio"] or ["text"], never both' });
  }
  return found;
}
