/** The session of the mock-ups: two spoken turns, a function call, a cut, a refused cut, a deleted item, a pending one. */
import type { RecordingHeader } from '../../../src/protocol/entry.ts';
import { encodeBase64 } from '../../../src/base/base64.ts';
import { int16ToBytes } from '../../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../../src/audio/speech/synthesizeSpeech.ts';
import type { JsonObject } from '../../../src/base/json.ts';
import { ScriptedSession } from './scriptedSession.ts';

export const serverSession: JsonObject = {
  type: 'realtime',
  object: 'realtime.session',
  id: 'sess_CjVnE5gAW5iYJ2C0bTGqS',
  model: 'gpt-realtime-2.1',
  output_modalities: ['audio'],
  instructions: 'You are a travel assistant. Keep answers short and friendly, and use metric units.',
  tools: [],
  tool_choice: 'auto',
  max_output_tokens: 'inf',
  tracing: null,
  truncation: 'auto',
  prompt: null,
  expires_at: 1764000000,
  audio: {
    input: {
      format: { type: 'audio/pcm', rate: 24000 },
      transcription: { model: 'gpt-realtime-whisper' },
      noise_reduction: null,
      turn_detection: {
        type: 'server_vad',
        threshold: 0.5,
        prefix_padding_ms: 300,
        silence_duration_ms: 200,
        idle_timeout_ms: null,
        create_response: true,
        interrupt_response: true,
      },
    },
    output: { format: { type: 'audio/pcm', rate: 24000 }, voice: 'marin', speed: 1 },
  },
  include: null,
};

const tools: JsonObject[] = [
  {
    type: 'function',
    name: 'get_weather',
    description: 'Forecast',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  },
];

export const ids = {
  user1: 'item_E4GEXymVQUNNBCl0user1A',
  call: 'item_E4GEXymVQUNNBCl0call1B',
  answer: 'item_E4GEXymVQUNNBCl0OrSgQ',
  doomed: 'item_E4GEXymVQUNNBCl0k8WzTe',
  user2: 'item_E4GEXymVQUNNBCl0Hq3LwA',
  answer2: 'item_E4GEXymVQUNNBCl09vTnQe',
  call2: 'item_E4GEXymVQUNNBCl0call2C',
};

export function weatherSession(header?: RecordingHeader): ScriptedSession {
  const session = new ScriptedSession(header).open();
  session.server({ type: 'session.created', event_id: 'event_1', session: serverSession }, 5);
  session.client({ type: 'session.update', event_id: 'evt_update1', session: { type: 'realtime', tools } }, 200);
  session.server({ type: 'session.updated', event_id: 'event_2', session: { ...serverSession, tools } }, 260);
  spokenUserTurn(session, ids.user1, 'What’s the weather in Oslo this weekend?');
  functionCall(session, ids.call, 'call_oslo1', 'resp_L2mHdYcall', { city: 'Oslo', days: 2 });
  session.client(
    {
      type: 'conversation.item.create',
      event_id: 'evt_output1',
      item: {
        type: 'function_call_output',
        call_id: 'call_oslo1',
        output: '{"temp_c":4,"sky":"light rain","wind_ms":3}',
      },
    },
    300,
  );
  const output: JsonObject = {
    id: 'item_E4GEXymVQUNNBCl0outpt1',
    type: 'function_call_output',
    call_id: 'call_oslo1',
    output: '{"temp_c":4,"sky":"light rain","wind_ms":3}',
  };
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: ids.call, item: output }, 60);
  session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id: ids.call, item: output }, 1);
  session.client({ type: 'response.create', event_id: 'evt_go1' }, 2);
  const said = 'In Oslo it’s four degrees with light rain on Saturday, and Sunday looks a little drier.';
  const audioMs = spokenAnswer(
    session,
    ids.answer,
    'resp_L2mHdYanswer',
    said,
    'In Oslo it is four degrees with light rain on Saturday, and Sunday looks a little drier.',
  );
  session.server(
    { type: 'input_audio_buffer.speech_started', event_id: 'e', item_id: ids.user2, audio_start_ms: 5200 },
    738,
  );
  session.client(
    {
      type: 'conversation.item.truncate',
      event_id: 'evt_7Qm2',
      item_id: ids.answer,
      content_index: 0,
      audio_end_ms: 9400,
    },
    139,
  );
  session.server(
    {
      type: 'error',
      event_id: 'e',
      error: {
        type: 'invalid_request_error',
        code: 'invalid_value',
        message: `Audio content of ${Math.floor(audioMs)}ms is already shorter than 9400ms`,
        param: null,
        event_id: 'evt_7Qm2',
      },
    },
    141,
  );
  session.client(
    {
      type: 'conversation.item.truncate',
      event_id: 'evt_8Kd1',
      item_id: ids.answer,
      content_index: 0,
      audio_end_ms: 2310,
    },
    8,
  );
  session.server(
    { type: 'conversation.item.truncated', event_id: 'e', item_id: ids.answer, content_index: 0, audio_end_ms: 2310 },
    152,
  );
  const doomed: JsonObject = {
    id: ids.doomed,
    type: 'message',
    role: 'user',
    status: 'completed',
    content: [{ type: 'input_text', text: 'never mind' }],
  };
  session.client(
    {
      type: 'conversation.item.create',
      event_id: 'evt_nm',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'never mind' }] },
    },
    40,
  );
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: ids.answer, item: doomed }, 30);
  session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id: ids.answer, item: doomed }, 1);
  session.client({ type: 'conversation.item.delete', event_id: 'evt_del', item_id: ids.doomed }, 148);
  session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: ids.doomed }, 138);
  spokenUserTurn(session, ids.user2, 'Sorry, I meant Bergen.');
  startSpokenAnswer(session, ids.answer2, 'resp_9vTnQe', 'Sure, let me check Bergen for you');
  startCall(session, ids.call2, 'call_bergen', 'resp_9vTnQe', { city: 'Bergen', days: 2 });
  session.client(
    {
      type: 'conversation.item.create',
      event_id: 'evt_celsius',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'In Celsius, please.' }] },
    },
    700,
  );
  session.nowMonoMs += 84;
  return session;
}

export function spokenUserTurn(session: ScriptedSession, id: string, text: string): void {
  const samples = synthesizeSpeech(text, { voice: 'ash' });
  const startMs = session.state.buffer.appendedTotalMs;
  for (const piece of pieces(samples, 2400))
    session.client({ type: 'input_audio_buffer.append', audio: base64(piece) }, 100);
  const endMs = startMs + samples.length / 24;
  session.server(
    { type: 'input_audio_buffer.speech_started', event_id: 'e', item_id: id, audio_start_ms: Math.round(startMs) },
    20,
  );
  session.server(
    { type: 'input_audio_buffer.speech_stopped', event_id: 'e', item_id: id, audio_end_ms: Math.round(endMs) },
    300,
  );
  session.server({ type: 'input_audio_buffer.committed', event_id: 'e', item_id: id, previous_item_id: null }, 3);
  const item = {
    id,
    type: 'message',
    role: 'user',
    status: 'completed',
    content: [{ type: 'input_audio', transcript: null }],
  };
  session.server({ type: 'conversation.item.added', event_id: 'e', item }, 2);
  session.server({ type: 'conversation.item.done', event_id: 'e', item }, 1);
  session.server(
    {
      type: 'conversation.item.input_audio_transcription.completed',
      event_id: 'e',
      item_id: id,
      content_index: 0,
      transcript: text,
      usage: { type: 'duration', seconds: 3 },
    },
    240,
  );
}

function functionCall(
  session: ScriptedSession,
  id: string,
  callId: string,
  responseId: string,
  args: JsonObject,
): void {
  session.server(
    {
      type: 'response.created',
      event_id: 'e',
      response: {
        id: responseId,
        object: 'realtime.response',
        status: 'in_progress',
        output: [],
        output_modalities: ['audio'],
        conversation_id: 'conv_1',
      },
    },
    100,
  );
  startCall(session, id, callId, responseId, args);
  const item = {
    id,
    type: 'function_call',
    status: 'completed',
    name: 'get_weather',
    call_id: callId,
    arguments: JSON.stringify(args),
  };
  session.server(
    {
      type: 'response.function_call_arguments.done',
      event_id: 'e',
      response_id: responseId,
      item_id: id,
      output_index: 0,
      call_id: callId,
      name: 'get_weather',
      arguments: item.arguments,
    },
    8,
  );
  session.server({ type: 'conversation.item.done', event_id: 'e', item }, 2);
  session.server(
    { type: 'response.output_item.done', event_id: 'e', response_id: responseId, output_index: 0, item },
    1,
  );
  session.server(
    {
      type: 'response.done',
      event_id: 'e',
      response: {
        id: responseId,
        status: 'completed',
        output: [item],
        conversation_id: 'conv_1',
        usage: usage(1200, 0, 48),
      },
    },
    4,
  );
}

function startCall(session: ScriptedSession, id: string, callId: string, responseId: string, args: JsonObject): void {
  const item = {
    id,
    type: 'function_call',
    status: 'in_progress',
    name: 'get_weather',
    call_id: callId,
    arguments: '',
  };
  session.server(
    { type: 'response.output_item.added', event_id: 'e', response_id: responseId, output_index: 1, item },
    60,
  );
  session.server({ type: 'conversation.item.added', event_id: 'e', item }, 1);
  for (const delta of JSON.stringify(args).match(/.{1,4}/gs) ?? []) {
    session.server(
      {
        type: 'response.function_call_arguments.delta',
        event_id: 'e',
        response_id: responseId,
        item_id: id,
        output_index: 1,
        call_id: callId,
        delta,
      },
      9,
    );
  }
}

/** @returns milliseconds of audio that were sent */
function startSpokenAnswer(
  session: ScriptedSession,
  id: string,
  responseId: string,
  text: string,
  spoken = text,
): number {
  const part = { response_id: responseId, item_id: id, output_index: 0, content_index: 0 };
  session.server(
    {
      type: 'response.created',
      event_id: 'e',
      response: {
        id: responseId,
        object: 'realtime.response',
        status: 'in_progress',
        output: [],
        output_modalities: ['audio'],
        conversation_id: 'conv_1',
      },
    },
    280,
  );
  const item = { id, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
  session.server(
    { type: 'response.output_item.added', event_id: 'e', response_id: responseId, output_index: 0, item },
    16,
  );
  session.server({ type: 'conversation.item.added', event_id: 'e', item }, 1);
  session.server(
    { type: 'response.content_part.added', event_id: 'e', ...part, part: { type: 'audio', transcript: '' } },
    2,
  );
  const words = text.match(/\s?\S+/g) ?? [];
  const samples = synthesizeSpeech(spoken, { voice: 'marin' });
  const audio = pieces(samples, 4800);
  for (let index = 0; index < Math.max(words.length, audio.length); index++) {
    const word = words[index];
    const piece = audio[index];
    if (word)
      session.server({ type: 'response.output_audio_transcript.delta', event_id: 'e', ...part, delta: word }, 12);
    if (piece)
      session.server({ type: 'response.output_audio.delta', event_id: 'e', ...part, delta: base64(piece) }, 14);
  }
  return samples.length / 24;
}

function spokenAnswer(session: ScriptedSession, id: string, responseId: string, text: string, spoken: string): number {
  const audioMs = startSpokenAnswer(session, id, responseId, text, spoken);
  const part = { response_id: responseId, item_id: id, output_index: 0, content_index: 0 };
  const item = {
    id,
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_audio', transcript: text }],
  };
  session.server({ type: 'response.output_audio.done', event_id: 'e', ...part }, 33);
  session.server({ type: 'response.output_audio_transcript.done', event_id: 'e', ...part, transcript: text }, 1);
  session.server(
    { type: 'response.content_part.done', event_id: 'e', ...part, part: { type: 'audio', transcript: text } },
    1,
  );
  session.server({ type: 'conversation.item.done', event_id: 'e', item }, 1);
  session.server(
    { type: 'response.output_item.done', event_id: 'e', response_id: responseId, output_index: 0, item },
    1,
  );
  session.server(
    {
      type: 'response.done',
      event_id: 'e',
      response: {
        id: responseId,
        status: 'completed',
        output: [item],
        conversation_id: 'conv_1',
        usage: usage(11118, 8064, 932),
      },
    },
    3,
  );
  session.server(
    {
      type: 'rate_limits.updated',
      event_id: 'e',
      rate_limits: [{ name: 'tokens', limit: 40000, remaining: 27682, reset_seconds: 18.4 }],
    },
    2,
  );
  return audioMs;
}

function usage(input: number, cached: number, output: number): JsonObject {
  return {
    total_tokens: input + output,
    input_tokens: input,
    output_tokens: output,
    input_token_details: { text_tokens: input - 200, audio_tokens: 200, cached_tokens: cached },
    output_token_details: { text_tokens: 48, audio_tokens: output - 48 },
  };
}

export function base64(samples: Int16Array): string {
  return encodeBase64(int16ToBytes(samples));
}

function pieces(samples: Int16Array, length: number): Int16Array[] {
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, index) =>
    samples.slice(index * length, (index + 1) * length),
  );
}
