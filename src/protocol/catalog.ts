/**
 * Every event of the Realtime API, both dialects: who sends it, which fields a frame must carry, one line of
 * documentation. The shapes are those of the `openai` package's types (7.57) loosened to what recorded servers send:
 * a member that is missing or null on a real wire is not required here.
 */
import type { Direction } from './entry.ts';

export type Dialect = 'ga' | 'beta';
export type FieldType = 'string' | 'number' | 'object' | 'array';

export interface EventSpec {
  readonly type: string;
  readonly from: Exclude<Direction, 'unknown'>;
  readonly dialects: readonly Dialect[];
  /** Members every frame of this type carries, besides `type`. */
  readonly required: Readonly<Record<string, FieldType>>;
  readonly summary: string;
}

const both: readonly Dialect[] = ['ga', 'beta'];
const ga: readonly Dialect[] = ['ga'];
const beta: readonly Dialect[] = ['beta'];

const part = { response_id: 'string', item_id: 'string', output_index: 'number', content_index: 'number' } as const;
const output = { response_id: 'string', output_index: 'number' } as const;
const call = { item_id: 'string', output_index: 'number' } as const;
const itemRef = { item_id: 'string' } as const;

type Line = readonly [type: string, dialects: readonly Dialect[], required: EventSpec['required'], summary: string];

const clientLines: readonly Line[] = [
  ['session.update', both, { session: 'object' }, 'Changes the session’s configuration; only the fields sent change.'],
  [
    'input_audio_buffer.append',
    both,
    { audio: 'string' },
    'Adds base64 audio to the input buffer. Nothing comes back.',
  ],
  ['input_audio_buffer.commit', both, {}, 'Turns the buffered audio into a user item. Starts no response by itself.'],
  ['input_audio_buffer.clear', both, {}, 'Throws the buffered input audio away.'],
  [
    'conversation.item.create',
    both,
    { item: 'object' },
    'Adds an item to the conversation, at the end or after previous_item_id.',
  ],
  ['conversation.item.retrieve', both, itemRef, 'Asks for the server’s copy of an item, audio included.'],
  [
    'conversation.item.truncate',
    both,
    { item_id: 'string', content_index: 'number', audio_end_ms: 'number' },
    'Cuts an assistant’s audio at audio_end_ms, so that the model forgets what nobody heard.',
  ],
  ['conversation.item.delete', both, itemRef, 'Removes an item from the conversation.'],
  ['response.create', both, {}, 'Asks the model to answer; `response` overrides the session for this answer only.'],
  ['response.cancel', both, {}, 'Stops the response that is being generated.'],
  ['output_audio_buffer.clear', both, {}, 'Stops audio that is playing (WebRTC and SIP only).'],
  ['transcription_session.update', beta, { session: 'object' }, 'Changes a transcription session (beta dialect).'],
];

const serverLines: readonly Line[] = [
  [
    'error',
    both,
    { error: 'object' },
    'A client event was refused, or the server failed. The session usually goes on.',
  ],
  ['session.created', both, { session: 'object' }, 'The connection is up; carries the default configuration.'],
  ['session.updated', both, { session: 'object' }, 'The whole effective configuration after an update.'],
  ['transcription_session.created', beta, { session: 'object' }, 'A transcription session is up (beta dialect).'],
  [
    'transcription_session.updated',
    beta,
    { session: 'object' },
    'Answer to transcription_session.update (beta dialect).',
  ],
  [
    'conversation.created',
    both,
    { conversation: 'object' },
    'The conversation exists. Documented; few servers send it.',
  ],
  ['conversation.item.created', both, { item: 'object' }, 'An item is in the conversation (beta dialect).'],
  [
    'conversation.item.added',
    ga,
    { item: 'object' },
    'An item entered the conversation; a model’s item is still empty.',
  ],
  ['conversation.item.done', both, { item: 'object' }, 'An item is final.'],
  ['conversation.item.retrieved', both, { item: 'object' }, 'Answer to conversation.item.retrieve.'],
  [
    'conversation.item.truncated',
    both,
    { item_id: 'string', content_index: 'number', audio_end_ms: 'number' },
    'Audio was cut; the server dropped the item’s transcript.',
  ],
  ['conversation.item.deleted', both, itemRef, 'The item is gone from the conversation.'],
  ['conversation.item.input_audio_transcription.delta', both, itemRef, 'A piece of the user’s transcript.'],
  [
    'conversation.item.input_audio_transcription.completed',
    both,
    { item_id: 'string', transcript: 'string' },
    'The user’s transcript. It may come long after the answer began.',
  ],
  [
    'conversation.item.input_audio_transcription.segment',
    ga,
    { item_id: 'string', text: 'string' },
    'A segment of a transcript with its speaker.',
  ],
  [
    'conversation.item.input_audio_transcription.failed',
    both,
    { item_id: 'string', error: 'object' },
    'The user’s audio could not be transcribed; the conversation goes on.',
  ],
  ['input_audio_buffer.committed', both, itemRef, 'The input buffer became a user item.'],
  ['input_audio_buffer.cleared', both, {}, 'The input buffer is empty.'],
  [
    'input_audio_buffer.speech_started',
    both,
    { item_id: 'string', audio_start_ms: 'number' },
    'VAD heard speech; the offset counts all audio appended in the session.',
  ],
  [
    'input_audio_buffer.speech_stopped',
    both,
    { item_id: 'string', audio_end_ms: 'number' },
    'VAD heard the speech end, silence tail included.',
  ],
  ['input_audio_buffer.timeout_triggered', ga, itemRef, 'Nobody spoke for idle_timeout_ms; the server takes the turn.'],
  ['input_audio_buffer.dtmf_event_received', ga, { event: 'string' }, 'A telephone key was pressed (SIP only).'],
  ['output_audio_buffer.started', both, { response_id: 'string' }, 'Audio began to play (WebRTC and SIP only).'],
  ['output_audio_buffer.stopped', both, { response_id: 'string' }, 'Audio finished playing (WebRTC and SIP only).'],
  ['output_audio_buffer.cleared', both, { response_id: 'string' }, 'Audio was stopped (WebRTC and SIP only).'],
  ['response.created', both, { response: 'object' }, 'A response began.'],
  ['response.done', both, { response: 'object' }, 'A response ended, whatever the outcome; carries its usage.'],
  ['response.output_item.added', both, { ...output, item: 'object' }, 'The response began an item.'],
  ['response.output_item.done', both, { ...output, item: 'object' }, 'The response finished an item.'],
  ['response.content_part.added', both, { ...part, part: 'object' }, 'An item of the response began a content part.'],
  ['response.content_part.done', both, { ...part, part: 'object' }, 'An item of the response finished a content part.'],
  ['response.output_text.delta', ga, { ...part, delta: 'string' }, 'A piece of the answer’s text.'],
  ['response.output_text.done', ga, { ...part, text: 'string' }, 'The answer’s text.'],
  ['response.text.delta', beta, { ...part, delta: 'string' }, 'A piece of the answer’s text (beta dialect).'],
  ['response.text.done', beta, { ...part, text: 'string' }, 'The answer’s text (beta dialect).'],
  ['response.output_audio.delta', ga, { ...part, delta: 'string' }, 'A piece of the answer’s audio, base64.'],
  ['response.output_audio.done', ga, part, 'The answer’s audio is complete.'],
  ['response.audio.delta', beta, { ...part, delta: 'string' }, 'A piece of the answer’s audio, base64 (beta dialect).'],
  ['response.audio.done', beta, part, 'The answer’s audio is complete (beta dialect).'],
  [
    'response.output_audio_transcript.delta',
    ga,
    { ...part, delta: 'string' },
    'A piece of the spoken answer’s transcript.',
  ],
  ['response.output_audio_transcript.done', ga, { ...part, transcript: 'string' }, 'The spoken answer’s transcript.'],
  ['response.audio_transcript.delta', beta, { ...part, delta: 'string' }, 'A piece of the transcript (beta dialect).'],
  ['response.audio_transcript.done', beta, { ...part, transcript: 'string' }, 'The transcript (beta dialect).'],
  [
    'response.function_call_arguments.delta',
    both,
    { ...output, item_id: 'string', delta: 'string' },
    'A piece of a function call’s arguments.',
  ],
  [
    'response.function_call_arguments.done',
    both,
    { ...output, item_id: 'string', arguments: 'string' },
    'A function call’s arguments. The client must answer with a function_call_output item.',
  ],
  ['response.mcp_call_arguments.delta', ga, { ...call, delta: 'string' }, 'A piece of an MCP call’s arguments.'],
  ['response.mcp_call_arguments.done', ga, { ...call, arguments: 'string' }, 'An MCP call’s arguments.'],
  ['response.mcp_call.in_progress', ga, call, 'The server calls an MCP tool.'],
  ['response.mcp_call.completed', ga, call, 'The MCP tool answered.'],
  ['response.mcp_call.failed', ga, call, 'The MCP tool failed.'],
  ['mcp_list_tools.in_progress', ga, itemRef, 'The server asks an MCP server for its tools.'],
  ['mcp_list_tools.completed', ga, itemRef, 'The MCP server’s tools are known.'],
  ['mcp_list_tools.failed', ga, itemRef, 'The MCP server’s tools could not be listed.'],
  ['rate_limits.updated', both, { rate_limits: 'array' }, 'What is left of the rate limits.'],
];

function spec(from: EventSpec['from'], [type, dialects, required, summary]: Line): EventSpec {
  return { type, from, dialects, required, summary };
}

export const clientEvents: readonly EventSpec[] = clientLines.map((line) => spec('client', line));
export const serverEvents: readonly EventSpec[] = serverLines.map((line) => spec('server', line));

const byType = new Map([...clientEvents, ...serverEvents].map((event) => [event.type, event]));

/** The catalogue's entry for an event type of either side and dialect, or undefined for a type nobody documents. */
export function eventSpec(type: string): EventSpec | undefined {
  return byType.get(type);
}
