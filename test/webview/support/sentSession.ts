/** Audio that is sent faster than it plays, to the millisecond: what the Timeline must say of it is known. */
import type { JsonObject } from '../../../src/base/json.ts';
import { synthesizeSpeech } from '../../../src/audio/speech/synthesizeSpeech.ts';
import { TimedSession } from './timedSession.ts';
import { base64, serverSession } from './weatherSession.ts';

const RATE = 24;
const CHUNK_MS = 100;
/** Between two appends of a file. */
const EVERY_MS = 1;

export class SentSession extends TimedSession {
  constructor(detection: JsonObject | null) {
    super({ ...serverSession, audio: { input: { turn_detection: detection } } });
  }

  /** A file of speech: appended in chunks of 100 ms, one each millisecond. */
  file(atMs: number, lengthMs: number): void {
    const spoken = synthesizeSpeech('What is the weather in Oslo, and what is it in Bergen?', { voice: 'ash' });
    for (let fromMs = 0; fromMs < lengthMs; fromMs += CHUNK_MS) {
      const first = (fromMs * RATE) % Math.max(1, spoken.length - CHUNK_MS * RATE);
      const audio = base64(spoken.slice(first, first + Math.min(CHUNK_MS, lengthMs - fromMs) * RATE));
      this.clientAt(atMs + (fromMs / CHUNK_MS) * EVERY_MS, { type: 'input_audio_buffer.append', audio });
    }
  }

  item(id: string): void {
    const content = [{ type: 'input_audio', transcript: null }];
    const item = { id, type: 'message', role: 'user', status: 'completed', content };
    this.server({ type: 'input_audio_buffer.committed', event_id: 'e', item_id: id, previous_item_id: null }, 5);
    this.server({ type: 'conversation.item.added', event_id: 'e', item }, 1);
  }

  /** Speech that the server finds in what was sent. */
  found(id: string, atMs: number, audio_start_ms: number, audio_end_ms: number): void {
    this.serverAt(atMs, { type: 'input_audio_buffer.speech_started', item_id: id, audio_start_ms });
    this.server({ type: 'input_audio_buffer.speech_stopped', event_id: 'e', item_id: id, audio_end_ms }, 20);
    this.item(id);
  }

  /** An answer of 2 s whose first byte comes 400 ms after `response.created`; it comes in 500 ms. */
  answered(id: string, createdMs: number): void {
    const turn = { id, says: '', atMs: 0, speechMs: 0, firstByteMs: 400, silenceMs: 100, answerMs: 2000 };
    const whole = { ...turn, answers: 'It is four degrees in Oslo.', comesInMs: 500 };
    const response = this.created(`resp_${id}`, createdMs);
    this.answer(whole, createdMs);
    this.done(whole, response);
  }
}

const DETECTION = { type: 'server_vad', prefix_padding_ms: 300, silence_duration_ms: 500 };

/** One file of 10 s, in which turn detection finds these stretches, each answered after the one before. */
export function fileOfTurns(count: number): SentSession {
  const session = new SentSession(DETECTION);
  session.file(1000, 10_000);
  for (let turn = 0; turn < count; turn++) {
    const atMs = 1200 + turn * 4000;
    session.found(`item_${turn + 1}`, atMs, turn * 3000, turn * 3000 + 2600);
    session.answered(`A${turn + 1}`, atMs + 100);
  }
  return session;
}

/** Files that are committed by the client, each `everyMs` after the one before. */
export function filesCommitted(count: number, everyMs: number): SentSession {
  const session = new SentSession(null);
  for (let turn = 0; turn < count; turn++) {
    const atMs = 1000 + turn * everyMs;
    session.file(atMs, 2000);
    session.client({ type: 'input_audio_buffer.commit' }, 1);
    session.item(`item_${turn + 1}`);
    session.client({ type: 'response.create' }, 1);
    session.answered(`A${turn + 1}`, atMs + 100);
  }
  return session;
}

/** A file, and when it is answered somebody speaks. */
export function fileThenSpeech(): SentSession {
  const session = new SentSession({ ...DETECTION, prefix_padding_ms: 0, silence_duration_ms: 200 });
  session.file(1000, 3000);
  session.found('item_1', 1200, 0, 2600);
  session.answered('A1', 1300);
  const spoken = { id: 'Bb', says: 'And tomorrow?', atMs: 4500, speechMs: 1500, firstByteMs: 400 };
  session.turn({ ...spoken, answers: 'Six degrees.', answerMs: 1500, comesInMs: 300 });
  return session;
}
