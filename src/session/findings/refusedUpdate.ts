/** Why a client event was refused, where a rule of its own explains it: one cause is told once. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { valueAtPath } from '../errorCause.ts';
import type { SessionError } from '../state.ts';

export type RefusalReason = 'voice' | 'tracing' | 'beta-shape' | 'ga-shape' | 'session-type' | 'other';

const betaSession: ReadonlySet<string> = new Set([
  'modalities',
  'voice',
  'speed',
  'input_audio_format',
  'output_audio_format',
  'input_audio_transcription',
  'input_audio_noise_reduction',
  'turn_detection',
  'max_response_output_tokens',
  'temperature',
]);
const betaResponse: ReadonlySet<string> = new Set([
  'modalities',
  'voice',
  'output_audio_format',
  'max_response_output_tokens',
  'temperature',
]);
const gaMembers: ReadonlySet<string> = new Set(['type', 'audio', 'output_modalities', 'max_output_tokens']);

/** @param wire the event that was refused; undefined where the log does not tell which it was */
export function refusalReason(error: SessionError, wire: JsonObject | undefined): RefusalReason {
  const path = pathOf(error);
  if (error.code === 'cannot_update_voice') return 'voice';
  if (path === 'session.tracing' || path.startsWith('session.tracing.')) return 'tracing';
  const [root = '', member = ''] = path.split(/[.[]/);
  if (error.code === 'unknown_parameter') {
    const isBeta = (root === 'session' && betaSession.has(member)) || (root === 'response' && betaResponse.has(member));
    if (isBeta) return 'beta-shape';
    if ((root === 'session' || (root === 'response' && member !== 'type')) && gaMembers.has(member)) return 'ga-shape';
  }
  if (error.code === 'missing_required_parameter' && path === 'session.type') {
    return wire && hasBetaShape(wire) ? 'beta-shape' : 'session-type';
  }
  if (path === 'type' && stringAt(wire, 'type') === 'transcription_session.update') return 'beta-shape';
  if (/\.content\[\d+\]\.type$/.test(path)) return reasonOfPart(error, wire, path);
  return 'other';
}

function reasonOfPart({ message }: SessionError, wire: JsonObject | undefined, path: string): RefusalReason {
  const sent = valueAtPath(wire, path) ?? /^Invalid value: '([^']*)'/.exec(message)?.[1];
  if (sent === 'text' || sent === 'audio') return 'beta-shape';
  return sent === 'output_text' || sent === 'output_audio' ? 'ga-shape' : 'other';
}

/** Whether a client event has members that only beta has. */
export function hasBetaShape(wire: JsonObject): boolean {
  if (stringAt(wire, 'type') === 'transcription_session.update') return true;
  const { session, response } = { session: objectAt(wire, 'session'), response: objectAt(wire, 'response') };
  if (session && Object.keys(session).some((key) => betaSession.has(key))) return true;
  if (response && Object.keys(response).some((key) => betaResponse.has(key))) return true;
  return arrayAt(objectAt(wire, 'item'), 'content').some(
    (part) => isJsonObject(part) && (part['type'] === 'text' || part['type'] === 'audio'),
  );
}

/** `param`, or what the message names instead. */
function pathOf({ param, message }: SessionError): string {
  return param ?? /^(?:Unknown parameter: |Missing required parameter: |Invalid )'([^']+)'/.exec(message)?.[1] ?? '';
}
