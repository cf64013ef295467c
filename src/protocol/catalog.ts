/**
 * Every event of the Realtime API, both dialects: who sends it, and one line of documentation. What is in it, its schema
 * says (`schemas/`), which is loaded when it is needed.
 */
import { phrase, type Phrase } from '../base/l10n.ts';
import type { Direction } from './entry.ts';
import type {
  BetaClientEventType,
  BetaServerEventType,
  GaClientEventType,
  GaServerEventType,
} from './generated/eventTypes.ts';

export type Dialect = 'ga' | 'beta';

export interface EventSpec {
  readonly type: string;
  readonly from: Exclude<Direction, 'unknown'>;
  readonly dialects: readonly Dialect[];
  readonly summary: Phrase;
}

const both: readonly Dialect[] = ['ga', 'beta'];
const ga: readonly Dialect[] = ['ga'];
const beta: readonly Dialect[] = ['beta'];

type Line = readonly [dialects: readonly Dialect[], summary: Phrase];
type ClientEventType = GaClientEventType | BetaClientEventType;
/** The types lack one event that OpenAI documents. */
type ServerEventType = GaServerEventType | BetaServerEventType | 'transcription_session.created';

const clientLines: Readonly<Record<ClientEventType, Line>> = {
  'session.update': [both, phrase('Changes the session’s configuration; only the fields sent change.')],
  'input_audio_buffer.append': [both, phrase('Adds base64 audio to the input buffer. Nothing comes back.')],
  'input_audio_buffer.commit': [
    both,
    phrase('Turns the buffered audio into a user item. Starts no response by itself.'),
  ],
  'input_audio_buffer.clear': [both, phrase('Throws the buffered input audio away.')],
  'conversation.item.create': [both, phrase('Adds an item to the conversation, at the end or after previous_item_id.')],
  'conversation.item.retrieve': [both, phrase('Asks for the server’s copy of an item, audio included.')],
  'conversation.item.truncate': [
    both,
    phrase('Cuts an assistant’s audio at audio_end_ms, so that the model forgets what nobody heard.'),
  ],
  'conversation.item.delete': [both, phrase('Removes an item from the conversation.')],
  'response.create': [both, phrase('Asks the model to answer; `response` overrides the session for this answer only.')],
  'response.cancel': [both, phrase('Stops the response that is being generated.')],
  'output_audio_buffer.clear': [both, phrase('Stops audio that is playing (WebRTC and SIP only).')],
  'transcription_session.update': [beta, phrase('Changes a transcription session (beta dialect).')],
};

const serverLines: Readonly<Record<ServerEventType, Line>> = {
  error: [both, phrase('A client event was refused, or the server failed. The session usually goes on.')],
  'session.created': [both, phrase('The connection is up; carries the default configuration.')],
  'session.updated': [both, phrase('The whole effective configuration after an update.')],
  'transcription_session.created': [beta, phrase('A transcription session is up (beta dialect).')],
  'transcription_session.updated': [beta, phrase('Answer to transcription_session.update (beta dialect).')],
  'conversation.created': [both, phrase('The conversation exists. Documented; few servers send it.')],
  'conversation.item.created': [both, phrase('An item is in the conversation (beta dialect).')],
  'conversation.item.added': [ga, phrase('An item entered the conversation; a model’s item is still empty.')],
  'conversation.item.done': [both, phrase('An item is final.')],
  'conversation.item.retrieved': [both, phrase('Answer to conversation.item.retrieve.')],
  'conversation.item.truncated': [both, phrase('Audio was cut; the server dropped the item’s transcript.')],
  'conversation.item.deleted': [both, phrase('The item is gone from the conversation.')],
  'conversation.item.input_audio_transcription.delta': [both, phrase('A piece of the user’s transcript.')],
  'conversation.item.input_audio_transcription.completed': [
    both,
    phrase('The user’s transcript. It may come long after the answer began.'),
  ],
  'conversation.item.input_audio_transcription.segment': [ga, phrase('A segment of a transcript with its speaker.')],
  'conversation.item.input_audio_transcription.failed': [
    both,
    phrase('The user’s audio could not be transcribed; the conversation goes on.'),
  ],
  'input_audio_buffer.committed': [both, phrase('The input buffer became a user item.')],
  'input_audio_buffer.cleared': [both, phrase('The input buffer is empty.')],
  'input_audio_buffer.speech_started': [
    both,
    phrase('VAD heard speech; the offset counts all audio appended in the session.'),
  ],
  'input_audio_buffer.speech_stopped': [both, phrase('VAD heard the speech end, silence tail included.')],
  'input_audio_buffer.timeout_triggered': [ga, phrase('Nobody spoke for idle_timeout_ms; the server takes the turn.')],
  'input_audio_buffer.dtmf_event_received': [ga, phrase('A telephone key was pressed (SIP only).')],
  'output_audio_buffer.started': [both, phrase('Audio began to play (WebRTC and SIP only).')],
  'output_audio_buffer.stopped': [both, phrase('Audio finished playing (WebRTC and SIP only).')],
  'output_audio_buffer.cleared': [both, phrase('Audio was stopped (WebRTC and SIP only).')],
  'response.created': [both, phrase('A response began.')],
  'response.done': [both, phrase('A response ended, whatever the outcome; carries its usage.')],
  'response.output_item.added': [both, phrase('The response began an item.')],
  'response.output_item.done': [both, phrase('The response finished an item.')],
  'response.content_part.added': [both, phrase('An item of the response began a content part.')],
  'response.content_part.done': [both, phrase('An item of the response finished a content part.')],
  'response.output_text.delta': [ga, phrase('A piece of the answer’s text.')],
  'response.output_text.done': [ga, phrase('The answer’s text.')],
  'response.text.delta': [beta, phrase('A piece of the answer’s text (beta dialect).')],
  'response.text.done': [beta, phrase('The answer’s text (beta dialect).')],
  'response.output_audio.delta': [ga, phrase('A piece of the answer’s audio, base64.')],
  'response.output_audio.done': [ga, phrase('The answer’s audio is complete.')],
  'response.audio.delta': [beta, phrase('A piece of the answer’s audio, base64 (beta dialect).')],
  'response.audio.done': [beta, phrase('The answer’s audio is complete (beta dialect).')],
  'response.output_audio_transcript.delta': [ga, phrase('A piece of the spoken answer’s transcript.')],
  'response.output_audio_transcript.done': [ga, phrase('The spoken answer’s transcript.')],
  'response.audio_transcript.delta': [beta, phrase('A piece of the transcript (beta dialect).')],
  'response.audio_transcript.done': [beta, phrase('The transcript (beta dialect).')],
  'response.function_call_arguments.delta': [both, phrase('A piece of a function call’s arguments.')],
  'response.function_call_arguments.done': [
    both,
    phrase('A function call’s arguments. The client must answer with a function_call_output item.'),
  ],
  'response.mcp_call_arguments.delta': [ga, phrase('A piece of an MCP call’s arguments.')],
  'response.mcp_call_arguments.done': [ga, phrase('An MCP call’s arguments.')],
  'response.mcp_call.in_progress': [ga, phrase('The server calls an MCP tool.')],
  'response.mcp_call.completed': [ga, phrase('The MCP tool answered.')],
  'response.mcp_call.failed': [ga, phrase('The MCP tool failed.')],
  'mcp_list_tools.in_progress': [ga, phrase('The server asks an MCP server for its tools.')],
  'mcp_list_tools.completed': [ga, phrase('The MCP server’s tools are known.')],
  'mcp_list_tools.failed': [ga, phrase('The MCP server’s tools could not be listed.')],
  'rate_limits.updated': [both, phrase('What is left of the rate limits.')],
};

function specs(from: EventSpec['from'], lines: Readonly<Record<string, Line>>): readonly EventSpec[] {
  return Object.entries(lines).map(([type, [dialects, summary]]) => ({ type, from, dialects, summary }));
}

export const clientEvents = specs('client', clientLines);
export const serverEvents = specs('server', serverLines);

const byType = new Map([...clientEvents, ...serverEvents].map((event) => [event.type, event]));

/** The catalogue's entry for an event type of either side and dialect, or undefined for a type nobody documents. */
export function eventSpec(type: string): EventSpec | undefined {
  return byType.get(type);
}
