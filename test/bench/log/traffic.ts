// What a server pushes in the benchmarks: made here, of the members and sizes that real sessions have.
import { randomBytes } from 'node:crypto';

export type Mix = 'mix' | 'short' | 'small' | 'varied';

/** Frames as they stand on the wire, and how many. */
export interface Traffic {
  readonly bytes: Buffer;
  readonly frames: number;
}

/** 16 KB of base64: 256 ms of PCM at 24 kHz. */
const AUDIO_BYTES = 12_288;
const audio = Array.from({ length: 64 }, () => randomBytes(AUDIO_BYTES).toString('base64'));
const shortAudio = audio.map((text) => text.slice(0, 256));
const words = ['Hello', ' there', ', how', ' can', ' I', ' help', ' you', ' today', '?', ' Sure'];

let ids = 0;
const id = (kind: string): string => `${kind}_${(++ids).toString(36).padStart(21, 'Cx7')}`;

/** `mix`: turns of spoken answers, 12 of 20 frames are 16 KB of audio. `short`: the same with 256 bytes. `small`: pieces of texts, transcripts and arguments. `varied`: short turns with all of that and a little more. */
export function* events(mix: Mix, count: number): Generator<object> {
  let made = 0;
  while (made < count) {
    for (const event of turnOf(mix)) {
      yield event;
      if (++made === count) return;
    }
  }
}

function turnOf(mix: Mix): Generator<object> {
  if (mix === 'varied') return variedTurn();
  return mix === 'small' ? textTurn() : spokenTurn(mix === 'mix' ? audio : shortAudio);
}

export function traffic(mix: Mix, count: number): Traffic {
  const pieces: Buffer[] = [];
  for (const event of events(mix, count)) {
    const text = Buffer.from(JSON.stringify(event));
    pieces.push(frameHead(text.length), text);
  }
  return { bytes: Buffer.concat(pieces), frames: count };
}

/** Of an unmasked text frame, as servers send them (RFC 6455, section 5.2). */
function frameHead(length: number): Buffer {
  if (length < 126) return Buffer.from([0x81, length]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

function* spokenTurn(pieces: readonly string[]): Generator<object> {
  const { responseId, itemId, at } = place();
  const transcript = words.join('').repeat(2);
  yield { type: 'response.created', event_id: id('event'), response: response(responseId, 'in_progress', []) };
  yield {
    type: 'response.output_item.added',
    event_id: id('event'),
    response_id: responseId,
    output_index: 0,
    item: item(itemId, 'in_progress', []),
  };
  yield {
    type: 'conversation.item.added',
    event_id: id('event'),
    previous_item_id: null,
    item: item(itemId, 'in_progress', []),
  };
  yield { type: 'response.content_part.added', event_id: id('event'), ...at, part: { type: 'audio', transcript: '' } };
  for (let index = 0; index < 31; index++) {
    if (index % 3 === 2) {
      yield {
        type: 'response.output_audio_transcript.delta',
        event_id: id('event'),
        ...at,
        delta: words[index % 10],
        obfuscation: 'Zx81kQ'.slice(index % 6),
      };
    }
    yield {
      type: 'response.output_audio.delta',
      event_id: id('event'),
      ...at,
      delta: pieces[(ids + index) % pieces.length],
    };
  }
  const content = [{ type: 'output_audio', transcript }];
  yield { type: 'response.output_audio.done', event_id: id('event'), ...at };
  yield { type: 'response.output_audio_transcript.done', event_id: id('event'), ...at, transcript };
  yield { type: 'response.content_part.done', event_id: id('event'), ...at, part: { type: 'audio', transcript } };
  yield {
    type: 'conversation.item.done',
    event_id: id('event'),
    previous_item_id: null,
    item: item(itemId, 'completed', content),
  };
  yield {
    type: 'response.output_item.done',
    event_id: id('event'),
    response_id: responseId,
    output_index: 0,
    item: item(itemId, 'completed', content),
  };
  yield {
    type: 'response.done',
    event_id: id('event'),
    response: response(responseId, 'completed', [item(itemId, 'completed', content)]),
  };
}

function* textTurn(): Generator<object> {
  const { at, responseId } = place();
  const callItem = id('item');
  const callId = id('call');
  for (let index = 0; index < 300; index++) {
    const delta = words[index % 10];
    const obfuscation = 'Zx81kQ7b'.slice(index % 8);
    yield { type: 'response.output_text.delta', event_id: id('event'), ...at, delta, obfuscation };
    yield {
      type: 'response.function_call_arguments.delta',
      event_id: id('event'),
      response_id: responseId,
      item_id: callItem,
      output_index: 1,
      call_id: callId,
      delta: 'city',
      obfuscation,
    };
    if (index % 3 === 0)
      yield {
        type: 'response.output_audio_transcript.delta',
        event_id: id('event'),
        ...at,
        content_index: 1,
        delta,
        obfuscation,
      };
  }
}

/** A question that is transcribed, an answer of a few words that are not English, and a call; now and then all of the session. */
function* variedTurn(): Generator<object> {
  const { responseId, itemId, at } = place();
  const question = id('item');
  if (ids % 10 === 0) yield { type: 'session.updated', event_id: id('event'), session };
  const speech = { item_id: question, event_id: id('event') };
  yield { type: 'input_audio_buffer.speech_started', ...speech, audio_start_ms: ids };
  yield { type: 'input_audio_buffer.speech_stopped', ...speech, audio_end_ms: ids + 900 };
  yield { type: 'input_audio_buffer.committed', ...speech, previous_item_id: null };
  const asked = {
    id: question,
    type: 'message',
    status: 'completed',
    role: 'user',
    content: [{ type: 'input_audio', transcript: null }],
  };
  yield { type: 'conversation.item.added', event_id: id('event'), previous_item_id: null, item: asked };
  yield { type: 'conversation.item.done', event_id: id('event'), previous_item_id: null, item: asked };
  const transcription = 'conversation.item.input_audio_transcription';
  for (const delta of polish) {
    yield { type: `${transcription}.delta`, event_id: id('event'), item_id: question, content_index: 0, delta };
  }
  const usage = { type: 'duration', seconds: 3 };
  const transcript = polish.join('');
  yield {
    type: `${transcription}.completed`,
    event_id: id('event'),
    item_id: question,
    content_index: 0,
    transcript,
    usage,
  };
  yield { type: 'response.created', event_id: id('event'), response: response(responseId, 'in_progress', []) };
  const added = { response_id: responseId, output_index: 0, item: item(itemId, 'in_progress', []) };
  yield { type: 'response.output_item.added', event_id: id('event'), ...added };
  for (const delta of polish) yield { type: 'response.output_text.delta', event_id: id('event'), ...at, delta };
  yield { type: 'response.output_text.done', event_id: id('event'), ...at, text: transcript };
  const call = { response_id: responseId, item_id: id('item'), output_index: 1, call_id: id('call') };
  for (const delta of ['{"', 'city', '":"', 'Łódź', '"}']) {
    yield { type: 'response.function_call_arguments.delta', event_id: id('event'), ...call, delta };
  }
  const args = '{"city":"Łódź"}';
  yield {
    type: 'response.function_call_arguments.done',
    event_id: id('event'),
    ...call,
    name: 'weather',
    arguments: args,
  };
  const done = item(itemId, 'completed', [{ type: 'output_text', text: transcript }]);
  yield {
    type: 'response.output_item.done',
    event_id: id('event'),
    response_id: responseId,
    output_index: 0,
    item: done,
  };
  yield { type: 'response.done', event_id: id('event'), response: response(responseId, 'completed', [done]) };
  const limit = { name: 'tokens', limit: 40_000, remaining: 39_000 - (ids % 1000), reset_seconds: 0.125 };
  yield { type: 'rate_limits.updated', event_id: id('event'), rate_limits: [limit] };
}

const polish = ['Dzień', ' dobry', ',', ' jaka', ' będzie', ' jutro', ' pogoda', ' w', ' Łodzi', '?'];
const session = {
  object: 'realtime.session',
  type: 'realtime',
  id: 'sess_1',
  model: 'gpt-realtime',
  output_modalities: ['audio'],
  instructions: 'Answer briefly and kindly. '.repeat(200),
  tools: Array.from({ length: 20 }, (_, index) => ({
    type: 'function',
    name: `tool_${index}`,
    description: 'Looks something up that the user asked for.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  })),
  tool_choice: 'auto',
  max_output_tokens: 'inf',
  audio: {
    input: {
      format: { type: 'audio/pcm', rate: 24_000 },
      transcription: { model: 'gpt-4o-transcribe' },
      turn_detection: null,
    },
    output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin', speed: 1 },
  },
};

function place() {
  const responseId = id('resp');
  const itemId = id('item');
  return { responseId, itemId, at: { response_id: responseId, item_id: itemId, output_index: 0, content_index: 0 } };
}

function item(itemId: string, status: string, content: readonly object[]): object {
  return { id: itemId, type: 'message', status, role: 'assistant', content };
}

function response(responseId: string, status: string, output: readonly object[]): object {
  const isDone = status === 'completed';
  return {
    object: 'realtime.response',
    id: responseId,
    status,
    status_details: null,
    output,
    conversation_id: 'conv_1',
    output_modalities: ['audio'],
    max_output_tokens: 'inf',
    audio: { output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin' } },
    usage: isDone
      ? {
          total_tokens: 253,
          input_tokens: 132,
          output_tokens: 121,
          input_token_details: { text_tokens: 119, audio_tokens: 13, image_tokens: 0, cached_tokens: 64 },
          output_token_details: { text_tokens: 30, audio_tokens: 91 },
        }
      : null,
    metadata: null,
  };
}
