/** A spoken session with what exports have to tell: two spoken turns, the second answer interrupted, a tool, an error. */
import { int16ToBytes } from '../../../src/audio/pcm.ts';
import type { LoggedSession } from '../../../src/export/exportedSession.ts';
import type { RecordingHeader } from '../../../src/protocol/entry.ts';
import { added, HandMadeLog, message } from '../session/log.ts';

export const startedMs = 1_700_000_000_000;

const header: RecordingHeader = {
  realtime: 1,
  startedAt: new Date(startedMs).toISOString(),
  source: { kind: 'openai', name: 'OpenAI', url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1' },
};

/** So many milliseconds of a tone, which can be told from silence. */
export function tone(durationMs: number, frequency = 440): Uint8Array {
  const samples = Int16Array.from({ length: durationMs * 24 }, (_, index) =>
    Math.round(8000 * Math.sin((2 * Math.PI * frequency * index) / 24_000)),
  );
  return int16ToBytes(samples);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const append = (durationMs: number): object => ({ type: 'input_audio_buffer.append', audio: base64(tone(durationMs)) });

export interface Words {
  readonly question: string;
  readonly answer: string;
  readonly second: string;
  readonly third: string;
}

export const words: Words = {
  question: 'What is the weather in Oslo?',
  answer: 'It is raining in Oslo, and it will stay so.',
  second: 'And tomorrow?',
  third: 'Tomorrow the sun will shine from morning until evening everywhere.',
};

/** Entries of the second turn begin with its `speech_started`. */
export function spokenSession(said: Words = words): LoggedSession {
  const log = new HandMadeLog()
    .lifecycle('connecting', { url: header.source.url ?? '' })
    .lifecycle('open')
    .server({
      type: 'session.created',
      session: {
        type: 'realtime',
        id: 'sess_1',
        model: 'gpt-realtime-2.1',
        instructions: 'Be brief.',
        output_modalities: ['audio'],
        audio: { input: { turn_detection: { type: 'server_vad' } }, output: { voice: 'marin' } },
      },
    });
  userTurn(log, 'u1', 0, 1000, said.question, null);
  answer(log, { response: 'r1', item: 'a1', after: 'u1', audioMs: 2000, text: said.answer, call });
  log.client({
    type: 'conversation.item.create',
    event_id: 'e1',
    item: { id: 'o1', type: 'function_call_output', call_id: 'c1', output: '{"rain":true}' },
  });
  log.server(added({ id: 'o1', type: 'function_call_output', call_id: 'c1', output: '{"rain":true}' }, 'f1'));
  log.client({ type: 'conversation.item.delete', item_id: 'nope', event_id: 'e2' });
  log.server({
    type: 'error',
    error: {
      type: 'invalid_request_error',
      code: 'item_delete_invalid_item_id',
      message: 'No item nope.',
      param: null,
      event_id: 'e2',
    },
  });
  log.wait(2000);
  userTurn(log, 'u2', 1000, 1800, said.second, 'o1');
  answer(log, { response: 'r2', item: 'a2', after: 'u2', audioMs: 4000, text: said.third, truncatedMs: 1000 });
  log.lifecycle('close', { code: 1000, reason: 'bye', clean: true, by: 'client' });
  return { header, entries: log.entries };
}

function userTurn(
  log: HandMadeLog,
  id: string,
  fromMs: number,
  toMs: number,
  transcript: string,
  after: string | null,
): void {
  log.server({ type: 'input_audio_buffer.speech_started', audio_start_ms: fromMs, item_id: id });
  for (let done = fromMs; done < toMs; done += 100) log.client(append(100)).wait(90);
  log.server({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: toMs, item_id: id });
  log.server({ type: 'input_audio_buffer.committed', item_id: id, previous_item_id: after });
  const content = [{ type: 'input_audio', transcript: null }];
  log.server(added({ id, type: 'message', role: 'user', status: 'completed', content }, after));
  log.server({
    type: 'conversation.item.input_audio_transcription.completed',
    item_id: id,
    content_index: 0,
    transcript,
  });
}

interface Answer {
  readonly response: string;
  readonly item: string;
  readonly after: string;
  readonly audioMs: number;
  readonly text: string;
  readonly truncatedMs?: number;
  readonly call?: object;
}

const call = {
  id: 'f1',
  type: 'function_call',
  status: 'completed',
  name: 'get_weather',
  call_id: 'c1',
  arguments: '{"city":"Oslo"}',
};

function answer(log: HandMadeLog, { response, item, after, audioMs, text, truncatedMs, call: tool }: Answer): void {
  const place = { response_id: response, item_id: item, output_index: 0, content_index: 0 };
  const whole = { id: response, object: 'realtime.response', conversation_id: 'conv_1', output: [] };
  log.server({ type: 'response.created', response: { ...whole, status: 'in_progress' } });
  log.server({
    type: 'response.output_item.added',
    response_id: response,
    output_index: 0,
    item: message(item, 'assistant', '', 'in_progress'),
  });
  log.server(added(message(item, 'assistant', '', 'in_progress'), after));
  log.server({ type: 'response.content_part.added', ...place, part: { type: 'audio', transcript: '' } });
  for (let done = 0; done < audioMs; done += 500) {
    const piece = text.slice((text.length * done) / audioMs, (text.length * (done + 500)) / audioMs);
    log.server({ type: 'response.output_audio_transcript.delta', ...place, delta: piece });
    log.server({ type: 'response.output_audio.delta', ...place, delta: base64(tone(500, 660)) });
  }
  log.server({ type: 'response.output_audio_transcript.done', ...place, transcript: text });
  const content = [{ type: 'output_audio', transcript: text }];
  const status = truncatedMs === undefined ? 'completed' : 'incomplete';
  log.server({
    type: 'response.output_item.done',
    response_id: response,
    output_index: 0,
    item: { id: item, type: 'message', role: 'assistant', status, content },
  });
  if (tool) {
    log.server({ type: 'response.output_item.added', response_id: response, output_index: 1, item: tool });
    log.server(added(tool, item));
    log.server({ type: 'response.output_item.done', response_id: response, output_index: 1, item: tool });
  }
  const usage = {
    total_tokens: 300,
    input_tokens: 200,
    output_tokens: 100,
    input_token_details: { cached_tokens: 64, text_tokens: 100, audio_tokens: 100 },
    output_token_details: { text_tokens: 20, audio_tokens: 80 },
  };
  const ended =
    truncatedMs === undefined
      ? { status: 'completed' }
      : { status: 'cancelled', status_details: { type: 'cancelled', reason: 'turn_detected' } };
  log.server({ type: 'response.done', response: { ...whole, ...ended, usage } });
  log.wait(audioMs);
  if (truncatedMs === undefined) return;
  log.client({ type: 'conversation.item.truncate', item_id: item, content_index: 0, audio_end_ms: truncatedMs });
  log.server({ type: 'conversation.item.truncated', item_id: item, content_index: 0, audio_end_ms: truncatedMs });
}
