/**
 * GA and beta are the same protocol in two vocabularies. The projection speaks GA; what was on the wire stays in the
 * log. Which dialect a session speaks is decided from its frames, never from its host.
 */
import { arrayAt, isJsonObject, objectAt, type JsonObject } from '../base/json.ts';
import type {
  BetaClientEventType,
  BetaServerEventType,
  GaClientEventType,
  GaServerEventType,
} from './generated/eventTypes.ts';

/** Every type that beta alone has. */
type BetaOnly = Exclude<BetaClientEventType | BetaServerEventType, GaClientEventType | GaServerEventType>;

const names: Readonly<Record<BetaOnly | 'transcription_session.created', GaClientEventType | GaServerEventType>> = {
  'response.text.delta': 'response.output_text.delta',
  'response.text.done': 'response.output_text.done',
  'response.audio.delta': 'response.output_audio.delta',
  'response.audio.done': 'response.output_audio.done',
  'response.audio_transcript.delta': 'response.output_audio_transcript.delta',
  'response.audio_transcript.done': 'response.output_audio_transcript.done',
  'transcription_session.created': 'session.created',
  'transcription_session.updated': 'session.updated',
  'transcription_session.update': 'session.update',
};
const gaNames: Readonly<Record<string, string>> = names;

/** Only what a name alone tells: `session.*` events have the same names for other sessions in both dialects. */
const betaNames: ReadonlyMap<string, string> = new Map(
  Object.entries(gaNames)
    .filter(([beta]) => beta.startsWith('response.'))
    .map(([beta, ga]) => [ga, beta]),
);

const betaTypes: ReadonlySet<string> = new Set([...Object.keys(gaNames), 'conversation.item.created']);
const gaTypes: ReadonlySet<string> = new Set([
  ...Object.values(gaNames).filter((type) => !type.startsWith('session.')),
  'conversation.item.added',
]);

/** The GA name of an event type; types that are the same in both dialects come back unchanged. */
export function canonicalType(type: string): string {
  return Object.hasOwn(gaNames, type) ? (gaNames[type] ?? type) : type;
}

/** Beta's name of an event type; types that are the same in both dialects come back unchanged. */
export function betaType(type: string): string {
  return betaNames.get(type) ?? type;
}

/** The dialect whose shape this event has; undefined when it looks the same in both. */
export function dialectOfEvent(type: string, event: JsonObject): 'ga' | 'beta' | undefined {
  if (betaTypes.has(type)) return 'beta';
  if (gaTypes.has(type)) return 'ga';
  if (canonicalType(type).startsWith('session.')) return dialectOfSession(objectAt(event, 'session'));
  const response = objectAt(event, 'response');
  if (response && ('output_modalities' in response || objectAt(response, 'audio'))) return 'ga';
  if (response && flatResponseKeys.some((key) => key in response)) return 'beta';
  const assistantPart = arrayAt(objectAt(event, 'item'), 'content').find(isJsonObject)?.['type'];
  if (assistantPart === 'output_text' || assistantPart === 'output_audio') return 'ga';
  return assistantPart === 'text' || assistantPart === 'audio' ? 'beta' : undefined;
}

const flatResponseKeys = ['modalities', 'output_audio_format', 'max_response_output_tokens'];
const flatKeys = [
  'modalities',
  'voice',
  'input_audio_format',
  'output_audio_format',
  'turn_detection',
  'input_audio_transcription',
  'input_audio_noise_reduction',
  'max_response_output_tokens',
];

/**
 * Whether a session is one of the translation protocol, whose events share names with Realtime's and whose updates name no type:
 * what only it has is the language to speak.
 */
export function isTranslation(session: JsonObject | undefined): boolean {
  const output = objectAt(objectAt(session, 'audio'), 'output');
  return session?.['type'] === 'translation' || (output !== undefined && 'language' in output);
}

/** The dialect of a session object: GA nests under `audio` and names its `type`, beta is flat. */
export function dialectOfSession(session: JsonObject | undefined): 'ga' | 'beta' | undefined {
  if (!session || isTranslation(session)) return undefined;
  if (typeof session['type'] === 'string' || 'output_modalities' in session) return 'ga';
  if (flatKeys.some((key) => key in session)) return 'beta';
  return objectAt(session, 'audio') ? 'ga' : undefined;
}
