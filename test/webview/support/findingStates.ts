/** Sessions in which something was noticed, and sessions of other kinds than a conversation. */
import type { JsonObject } from '../../../src/base/json.ts';
import { ScriptedSession } from './scriptedSession.ts';
import { emptySession, userText } from './states.ts';
import { serverSession, weatherSession } from './weatherSession.ts';

/** An update as beta wanted it, and how GA refuses it. */
export const betaUpdate: JsonObject = {
  type: 'session.update',
  event_id: 'evt_beta1',
  session: {
    modalities: ['text', 'audio'],
    voice: 'cedar',
    temperature: 0.8,
    turn_detection: { type: 'server_vad', silence_duration_ms: 500 },
    input_audio_transcription: { model: 'whisper-1' },
  },
};

export function refusedBetaUpdate(session = emptySession()): ScriptedSession {
  session.client(betaUpdate);
  session.server({
    type: 'error',
    event_id: 'e',
    error: {
      type: 'invalid_request_error',
      code: 'unknown_parameter',
      message: "Unknown parameter: 'session.modalities'.",
      param: 'session.modalities',
      event_id: 'evt_beta1',
    },
  });
  return session;
}

/** The weather session some time later: a call waits, an update was refused, a field is new. */
export function sessionWithFindings(): ScriptedSession {
  const session = refusedBetaUpdate(weatherSession());
  session.server({ type: 'response.telepathy.delta', event_id: 'e', thought: 'blue' }, 12_000);
  session.nowMonoMs += 60_000;
  return session;
}

/** A function call that has just come, and nobody has answered. */
export function waitingCall(session = emptySession()): ScriptedSession {
  userText(session, 'item_question00000001', 'Weather in Bergen?');
  session.client({ type: 'response.create', event_id: 'evt_ask' });
  const response = { id: 'resp_call0000000000', object: 'realtime.response', conversation_id: 'conv_1' };
  const item = {
    id: 'item_bergen0000000001',
    type: 'function_call',
    status: 'completed',
    name: 'get_weather',
    call_id: 'call_bergen',
    arguments: '{"city":"Bergen"}',
  };
  session.server({
    type: 'response.created',
    event_id: 'e',
    response: { ...response, status: 'in_progress', output: [] },
  });
  const place = { response_id: response.id, output_index: 0 };
  const begun = { ...item, status: 'in_progress', arguments: '' };
  session.server({ type: 'response.output_item.added', event_id: 'e', ...place, item: begun });
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: null, item: begun });
  session.server({
    type: 'response.function_call_arguments.done',
    event_id: 'e',
    ...place,
    item_id: item.id,
    call_id: item.call_id,
    name: item.name,
    arguments: item.arguments,
  });
  session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id: null, item });
  session.server({ type: 'response.output_item.done', event_id: 'e', ...place, item });
  session.server({
    type: 'response.done',
    event_id: 'e',
    response: { ...response, status: 'completed', output: [item] },
  });
  return session;
}

export function transcriptionSession(): ScriptedSession {
  const session = new ScriptedSession().open();
  session.name = 'Simulator, transcription';
  session.server({
    type: 'session.created',
    event_id: 'event_1',
    session: {
      type: 'transcription',
      object: 'realtime.transcription_session',
      id: 'sess_transcription1',
      expires_at: 1764000000,
      audio: {
        input: {
          format: { type: 'audio/pcm', rate: 24000 },
          transcription: { model: 'gpt-realtime-whisper', language: 'en' },
          noise_reduction: null,
          turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 200 },
        },
      },
      include: null,
    },
  });
  return session;
}

/** A connection that listens in on a call; it is not told session.created. */
export function sidebandSession(): ScriptedSession {
  const session = new ScriptedSession();
  const url = 'wss://api.openai.com/v1/realtime?call_id=rtc_u1_9c6574da8b8a41a18da9308f4ad974ce';
  session.header = { realtime: 1, source: { kind: 'openai', url } };
  session.name = 'OpenAI';
  session.open();
  session.client({ type: 'session.update', event_id: 'evt_1', session: { type: 'realtime', instructions: 'Listen.' } });
  session.server({
    type: 'session.updated',
    event_id: 'e',
    session: { ...serverSession, instructions: 'Listen.' },
  });
  return session;
}

/** A session that speaks the beta dialect. */
export function betaSession(): ScriptedSession {
  const session = new ScriptedSession().open();
  session.server({
    type: 'session.created',
    event_id: 'event_1',
    session: {
      id: 'sess_beta1',
      object: 'realtime.session',
      model: 'gpt-4o-realtime-preview',
      modalities: ['text', 'audio'],
      instructions: 'Be brief.',
      voice: 'alloy',
      input_audio_format: 'pcm16',
      output_audio_format: 'pcm16',
      input_audio_transcription: null,
      turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 200 },
      tools: [],
      tool_choice: 'auto',
      temperature: 0.8,
      max_response_output_tokens: 'inf',
    },
  });
  return session;
}
