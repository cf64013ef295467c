/** Session objects in the other dialect: GA nests what belongs to audio and names its type, beta is flat. */
import { isJsonObject, numberAt, stringAt, type JsonObject } from '../base/json.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import {
  formatToBeta,
  formatToGa,
  membersToBeta,
  membersToGa,
  modalitiesToBeta,
  modalitiesToGa,
  ownValue,
  rewritten,
  toolChoiceToGa,
  withMember,
  withoutForeign,
  withoutMember,
  type MemberMove,
} from './dialectMembers.ts';
import { isTranslation } from './dialect.ts';
import { addNote, type AdapterOptions } from './dialectNotes.ts';
import { valueAt, withValueAt } from './jsonPath.ts';

export type SessionType = 'realtime' | 'transcription';

export const sessionMoves: readonly MemberMove[] = [
  { beta: 'modalities', ga: ['output_modalities'], toGa: modalitiesToGa, toBeta: modalitiesToBeta },
  { beta: 'voice', ga: ['audio', 'output', 'voice'] },
  { beta: 'speed', ga: ['audio', 'output', 'speed'] },
  { beta: 'output_audio_format', ga: ['audio', 'output', 'format'], toGa: formatToGa, toBeta: formatToBeta },
  { beta: 'input_audio_format', ga: ['audio', 'input', 'format'], toGa: formatToGa, toBeta: formatToBeta },
  { beta: 'input_audio_transcription', ga: ['audio', 'input', 'transcription'] },
  { beta: 'input_audio_noise_reduction', ga: ['audio', 'input', 'noise_reduction'] },
  { beta: 'turn_detection', ga: ['audio', 'input', 'turn_detection'] },
  { beta: 'max_response_output_tokens', ga: ['max_output_tokens'] },
];

const betaOnly: Readonly<Record<string, Phrase>> = {
  temperature: phrase('GA has no temperature'),
  client_secret: phrase('GA takes expires_after in the body of POST /v1/realtime/client_secrets'),
};

/** `truncation` is not among them: recorded beta sessions of 2026 have it, though beta's types do not. */
const gaOnly: Readonly<Record<string, Phrase>> = {
  reasoning: phrase('beta has no reasoning models'),
  parallel_tool_calls: phrase('beta has no parallel_tool_calls'),
};

const INPUT_FORMAT = ['audio', 'input', 'format'] as const;

/**
 * A beta session as GA writes it. Sessions of other protocols and members that are odd come back as they are.
 * @param type what the session is where it does not say so itself: `transcription_session.*` events say it by their name
 */
export function sessionToGa(session: JsonObject, options: AdapterOptions = {}, type?: SessionType): JsonObject {
  if (isTranslation(session)) return session;
  let result = membersToGa(session, sessionMoves, options);
  result = withSamplingRate(result, options);
  result = withoutForeign(result, betaOnly, options);
  result = rewritten(result, 'tool_choice', toolChoiceToGa, options);
  if (ownValue(result, 'type') !== undefined) return result;
  const object = stringAt(session, 'object');
  const own = type ?? (object === 'realtime.transcription_session' ? 'transcription' : 'realtime');
  addNote(options, { kind: 'added', path: [], to: ['type'], why: phrase('GA asks for it in every update') });
  return { type: own, ...result };
}

/** A GA session as beta servers tell it, and as their clients send it. */
export function sessionToBeta(session: JsonObject, options: AdapterOptions = {}): JsonObject {
  if (isTranslation(session)) return session;
  const rate = numberAt(formatOf(session), 'rate');
  const isOtherRate = stringAt(formatOf(session), 'type') === 'audio/pcm' && rate !== undefined && rate !== 24000;
  const named = isOtherRate ? withValueAt(session, INPUT_FORMAT, 'pcm16') : session;
  let result = membersToBeta(named, sessionMoves, options);
  if (isOtherRate) result = withMember(result, 'input_audio_sampling_rate', rate);
  result = withoutForeign(result, gaOnly, options);
  const type = ownValue(result, 'type');
  if (type === 'realtime' || type === 'transcription') {
    result = withoutMember(result, 'type');
    addNote(options, { kind: 'dropped', path: ['type'], why: phrase('beta sessions have none') });
  }
  return { ...options.betaOwn, ...result };
}

/** What kind of session an object is of, in either dialect. */
export function sessionTypeOf(session: JsonObject | undefined): SessionType | undefined {
  const type = stringAt(session, 'type');
  if (type === 'realtime' || type === 'transcription') return type;
  return stringAt(session, 'object') === 'realtime.transcription_session' ? 'transcription' : undefined;
}

function formatOf(session: JsonObject): JsonObject | undefined {
  const format = valueAt(session, INPUT_FORMAT);
  return isJsonObject(format) ? format : undefined;
}

/** Azure Voice Live calls 16 kHz `pcm16` as well, which is its default, and has a member of its own for the rate. */
function withSamplingRate(session: JsonObject, options: AdapterOptions): JsonObject {
  const rate = numberAt(session, 'input_audio_sampling_rate');
  const format = valueAt(session, INPUT_FORMAT) ?? null;
  if (rate === undefined || (format !== null && stringAt(formatOf(session), 'type') !== 'audio/pcm')) return session;
  addNote(options, { kind: 'moved', path: ['input_audio_sampling_rate'], to: [...INPUT_FORMAT, 'rate'] });
  return withValueAt(withoutMember(session, 'input_audio_sampling_rate'), INPUT_FORMAT, { type: 'audio/pcm', rate });
}
