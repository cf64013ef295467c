/** Spoken turns whose times, audio and usage are given to the millisecond and the token: what the Timeline must say of them is known. */
import type { JsonObject } from '../../../src/base/json.ts';
import { synthesizeSpeech } from '../../../src/audio/speech/synthesizeSpeech.ts';
import { ScriptedSession } from './scriptedSession.ts';
import { base64, serverSession } from './weatherSession.ts';

const RATE = 24;
const CHUNK_MS = 100;

export interface SpokenTurn {
  readonly id: string;
  readonly says: string;
  /** When the user begins to speak, on the session's clock, and for how long. */
  readonly atMs: number;
  readonly speechMs: number;
  /** From the end of the speech to `speech_stopped`, and from there to `response.created`. */
  readonly vadMs?: number;
  readonly createdMs?: number;
  /** From `response.created` to the first audio, and how much of that is silence. */
  readonly firstByteMs: number;
  readonly silenceMs?: number;
  readonly answers: string;
  readonly answerMs: number;
  /** How long the audio takes to come; faster than it is played. */
  readonly comesInMs: number;
  readonly usage?: JsonObject | undefined;
}

/** The end of each thing, so that a test can go on from there. */
export class TimedSession extends ScriptedSession {
  constructor(session: JsonObject = serverSession) {
    super();
    this.open();
    this.server({ type: 'session.created', event_id: 'e', session }, 20);
  }

  /** The next entry comes at this time of the session's clock. */
  #until(ms: number): number {
    return Math.max(0, ms - this.nowMonoMs);
  }

  serverAt(ms: number, event: JsonObject): number {
    return this.server({ event_id: 'e', ...event }, this.#until(ms));
  }

  clientAt(ms: number, event: JsonObject): number {
    return this.client(event, this.#until(ms));
  }

  /** Speech, its detection, the commit and the item. @returns when the response may be created */
  userSpeech(turn: SpokenTurn, onStarted: (startedMs: number) => void = () => undefined): number {
    const { id, atMs, speechMs, vadMs = 312 } = turn;
    const spoken = speech(turn.says, speechMs);
    const startMs = this.state.buffer.appendedTotalMs;
    const itemId = `item_user${id}`;
    const stoppedMs = atMs + speechMs + vadMs;
    let isStarted = false;
    // Each append carries what was recorded in the 100 ms before it; the microphone stays on until the turn ends.
    for (let fromMs = 0; atMs + fromMs + CHUNK_MS <= stoppedMs; fromMs += CHUNK_MS) {
      if (!isStarted && fromMs >= 100) {
        isStarted = true;
        const started = { item_id: itemId, audio_start_ms: startMs };
        this.serverAt(atMs + 140, { type: 'input_audio_buffer.speech_started', ...started });
        onStarted(atMs + 140);
      }
      const audio = base64(piece(spoken, fromMs, CHUNK_MS));
      this.clientAt(atMs + fromMs + CHUNK_MS, { type: 'input_audio_buffer.append', audio });
    }
    const stopped = { item_id: itemId, audio_end_ms: startMs + speechMs + 200 };
    this.serverAt(stoppedMs, { type: 'input_audio_buffer.speech_stopped', ...stopped });
    this.serverAt(stoppedMs + 3, { type: 'input_audio_buffer.committed', item_id: itemId, previous_item_id: null });
    const content = [{ type: 'input_audio', transcript: null }];
    const item = { id: itemId, type: 'message', role: 'user', status: 'completed', content };
    this.serverAt(stoppedMs + 5, { type: 'conversation.item.added', item });
    return stoppedMs;
  }

  transcribed({ id, says }: SpokenTurn, atMs: number, usage: JsonObject): void {
    const type = 'conversation.item.input_audio_transcription.completed';
    this.serverAt(atMs, { type, item_id: `item_user${id}`, content_index: 0, transcript: says, usage });
  }

  created(responseId: string, atMs: number, more: JsonObject = {}): JsonObject {
    const response = { id: responseId, object: 'realtime.response', status: 'in_progress', output: [] };
    const whole = { ...response, conversation_id: 'conv_1', ...more };
    this.serverAt(atMs, { type: 'response.created', response: whole });
    return whole;
  }

  /** An answer of audio, up to its last delta. */
  answer({ id, silenceMs = 115, answers, answerMs, firstByteMs, comesInMs }: SpokenTurn, createdMs: number): void {
    const part = { response_id: `resp_${id}`, item_id: `item_answer${id}`, output_index: 0, content_index: 0 };
    const item = { id: part.item_id, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
    const outer = { response_id: part.response_id, output_index: 0, item };
    this.serverAt(createdMs + 16, { type: 'response.output_item.added', ...outer });
    this.serverAt(createdMs + 17, { type: 'conversation.item.added', item });
    const samples = new Int16Array(answerMs * RATE);
    samples.set(speech(answers, answerMs - silenceMs), silenceMs * RATE);
    const pieces = Math.ceil(answerMs / 200);
    const words = answers.match(/\s?\S+/g) ?? [];
    for (let index = 0; index < pieces; index++) {
      const atMs = createdMs + firstByteMs + (pieces === 1 ? 0 : (comesInMs * index) / (pieces - 1));
      const delta = base64(piece(samples, index * 200, 200));
      this.serverAt(atMs, { type: 'response.output_audio.delta', ...part, delta });
      const said = words.slice(
        Math.floor((index * words.length) / pieces),
        Math.floor(((index + 1) * words.length) / pieces),
      );
      if (said.length > 0)
        this.serverAt(atMs, { type: 'response.output_audio_transcript.delta', ...part, delta: said.join('') });
    }
  }

  done({ id, answers, usage }: SpokenTurn, response: JsonObject, afterMs = 20): void {
    const content = [{ type: 'output_audio', transcript: answers }];
    const item = { id: `item_answer${id}`, type: 'message', role: 'assistant', status: 'completed', content };
    this.server(
      { type: 'response.output_item.done', event_id: 'e', response_id: `resp_${id}`, output_index: 0, item },
      10,
    );
    const done = { ...response, status: 'completed', output: [item], ...(usage && { usage }) };
    this.server({ type: 'response.done', event_id: 'e', response: done }, afterMs);
  }

  /** A whole turn. @returns when its first audio came */
  turn(turn: SpokenTurn): number {
    const stoppedMs = this.userSpeech(turn);
    const createdMs = stoppedMs + (turn.createdMs ?? 284);
    const response = this.created(`resp_${turn.id}`, createdMs);
    this.answer(turn, createdMs);
    this.done(turn, response);
    return createdMs + turn.firstByteMs;
  }
}

/** `input` and what of it was cached, as texts and audio; what came out. */
export function usageOf(
  text: number,
  audio: number,
  cached: readonly [text: number, audio: number],
  out: readonly [text: number, audio: number],
): JsonObject {
  const [input, output] = [text + audio, out[0] + out[1]];
  return {
    total_tokens: input + output,
    input_tokens: input,
    output_tokens: output,
    input_token_details: {
      text_tokens: text,
      audio_tokens: audio,
      image_tokens: 0,
      cached_tokens: cached[0] + cached[1],
      cached_tokens_details: { text_tokens: cached[0], audio_tokens: cached[1], image_tokens: 0 },
    },
    output_token_details: { text_tokens: out[0], audio_tokens: out[1] },
  };
}

/** Something spoken that begins at once and lasts so long. */
function speech(text: string, ms: number): Int16Array {
  const spoken = synthesizeSpeech(text, { voice: 'ash' });
  const first = Math.max(
    0,
    spoken.findIndex((sample) => Math.abs(sample) > 300),
  );
  const samples = new Int16Array(ms * RATE);
  // What is too short is said again.
  for (let at = 0; at < samples.length; at++)
    samples[at] = spoken[first + (at % Math.max(1, spoken.length - first))] ?? 0;
  samples[0] = 4000;
  return samples;
}

function piece(samples: Int16Array, fromMs: number, ms: number): Int16Array {
  const cut = new Int16Array(ms * RATE);
  cut.set(samples.subarray(fromMs * RATE, (fromMs + ms) * RATE));
  return cut.subarray(0, fromMs * RATE >= samples.length ? cut.length : Math.max(cut.length, 0));
}

/** The session of the mock-up of the Timeline: five turns, a tool call, a barge-in, an answer that is being said. */
export function travelSession(): TimedSession {
  const session = new TimedSession();
  const plain = { answerMs: 6000, comesInMs: 1500, silenceMs: 88 };
  const one = {
    ...plain,
    id: 'Aa1111',
    says: 'Hi, I’m planning a trip to Norway',
    atMs: 4000,
    speechMs: 1800,
    vadMs: 308,
    createdMs: 291,
    firstByteMs: 512,
    answers: 'Lovely! When would you like to go, and what do you like to see?',
    usage: usageOf(1500, 342, [0, 0], [38, 184]),
  };
  session.turn(one);
  session.transcribed(one, 7000, { type: 'duration', seconds: 3 });
  const two = {
    ...plain,
    id: 'Bb2222',
    says: 'Two days, and I don’t like museums so much',
    atMs: 21_000,
    speechMs: 2000,
    vadMs: 305,
    createdMs: 276,
    firstByteMs: 498,
    answers: 'Then let us look at the fjord and the hills around the town.',
    usage: usageOf(1580, 556, [1408, 320], [46, 221]),
  };
  session.turn(two);
  session.transcribed(two, 25_000, { type: 'duration', seconds: 3 });
  // The user interrupts after 1.9 s.
  const three = {
    ...plain,
    id: 'Cc3333',
    says: 'Which museums are open on Sunday though?',
    atMs: 28_200,
    speechMs: 1900,
    vadMs: 318,
    createdMs: 402,
    firstByteMs: 655,
    answerMs: 7000,
    answers: 'The Munch museum and the Fram museum are open from ten on Sundays.',
    usage: usageOf(1700, 818, [1600, 384], [52, 240]),
  };
  session.turn(three);
  session.transcribed(three, 34_000, { type: 'duration', seconds: 2 });
  const four = {
    ...plain,
    id: 'L2mHdY',
    says: 'What’s the weather in Oslo this weekend?',
    atMs: 42_000,
    speechMs: 2400,
    vadMs: 312,
    createdMs: 284,
    firstByteMs: 547,
    silenceMs: 89,
    answerMs: 6150,
    comesInMs: 1490,
    answers: 'In Oslo it’s four degrees with light rain on Saturday, and Sunday looks a little drier.',
    usage: usageOf(1938, 1100, [1500, 704], [30, 89]),
  };
  const stoppedMs = session.userSpeech(four);
  const call: JsonObject = {
    id: 'item_call1',
    type: 'function_call',
    name: 'get_weather',
    call_id: 'call_1',
    arguments: '',
  };
  const asked = session.created('resp_call01', stoppedMs + 284);
  session.serverAt(stoppedMs + 400, {
    type: 'response.output_item.added',
    response_id: 'resp_call01',
    output_index: 0,
    item: call,
  });
  session.serverAt(stoppedMs + 401, { type: 'conversation.item.added', item: call });
  session.transcribed(four, stoppedMs + 600, { type: 'duration', seconds: 3 });
  const calledMs = stoppedMs + 284 + 688;
  const args = '{"city":"Oslo","days":2}';
  session.serverAt(calledMs, {
    type: 'response.function_call_arguments.done',
    response_id: 'resp_call01',
    item_id: 'item_call1',
    output_index: 0,
    arguments: args,
  });
  const whole = { ...call, arguments: args, status: 'completed' };
  session.serverAt(calledMs + 41, {
    type: 'response.done',
    response: { ...asked, status: 'completed', output: [whole], usage: usageOf(1900, 884, [1700, 448], [46, 0]) },
  });
  const output = { type: 'function_call_output', call_id: 'call_1', output: '{"temp_c":4,"sky":"light rain"}' };
  session.clientAt(calledMs + 426, { type: 'conversation.item.create', event_id: 'evt_out', item: output });
  session.clientAt(calledMs + 428, { type: 'response.create', event_id: 'evt_go' });
  session.serverAt(calledMs + 480, { type: 'conversation.item.added', item: { ...output, id: 'item_out1' } });
  const createdMs = calledMs + 426 + 285;
  const answer = session.created('resp_L2mHdY', createdMs);
  session.answer(four, createdMs);
  session.done(four, answer);
  const rate_limits = [
    { name: 'tokens', limit: 40_000, remaining: 27_682, reset_seconds: 18.4 },
    { name: 'requests', limit: 1000, remaining: 995, reset_seconds: 0.3 },
  ];
  session.server({ type: 'rate_limits.updated', event_id: 'e', rate_limits }, 2);
  // Speech begins 2.31 s into the answer.
  const five = {
    ...plain,
    id: '9vTnQe',
    says: 'Sorry, I meant Bergen.',
    atMs: createdMs + 547 + 2310 - 140,
    speechMs: 1800,
    vadMs: 312,
    createdMs: 284,
    firstByteMs: 554,
    silenceMs: 91,
    answerMs: 2850,
    comesInMs: 900,
    answers: 'Sure, let me check Bergen for you',
  };
  const cut = { type: 'conversation.item.truncate', item_id: 'item_answerL2mHdY', content_index: 0 };
  const stopped5 = session.userSpeech(five, (startedMs) => {
    session.clientAt(startedMs + 139, { ...cut, event_id: 'evt_7Qm2', audio_end_ms: 6400 });
    const error = {
      type: 'invalid_request_error',
      code: 'invalid_value',
      message: 'Audio content of 6150ms is already shorter than 6400ms',
      param: null,
      event_id: 'evt_7Qm2',
    };
    session.serverAt(startedMs + 280, { type: 'error', error });
    session.clientAt(startedMs + 288, { ...cut, event_id: 'evt_8Kd1', audio_end_ms: 2310 });
    session.serverAt(startedMs + 440, { ...cut, type: 'conversation.item.truncated', audio_end_ms: 2310 });
  });
  session.created('resp_9vTnQe', stopped5 + 284);
  session.answer(five, stopped5 + 284);
  const call5: JsonObject = {
    id: 'item_call2',
    type: 'function_call',
    name: 'get_weather',
    call_id: 'call_2',
    arguments: '',
  };
  const at5 = session.nowMonoMs;
  session.serverAt(at5 + 40, {
    type: 'response.output_item.added',
    response_id: 'resp_9vTnQe',
    output_index: 1,
    item: call5,
  });
  session.serverAt(at5 + 41, { type: 'conversation.item.added', item: call5 });
  session.serverAt(at5 + 50, {
    type: 'response.function_call_arguments.done',
    response_id: 'resp_9vTnQe',
    item_id: 'item_call2',
    output_index: 1,
    arguments: '{"city":"Bergen"}',
  });
  session.nowMonoMs += 900;
  return session;
}
