import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { int16ToBytes } from '../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../src/audio/speech/synthesizeSpeech.ts';
import { encodeBase64 } from '../../src/base/base64.ts';
import { selfSignedCertificate } from '../../src/listener/certificate.ts';
import { parseFault } from '../../src/simulator/faults/faultInjection.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

/** What a client hears of one spoken answer, until the connection ends or `response.done` has come so many times. */
async function hear(faults: readonly string[], answers = 1): Promise<{ frames: string[]; code: number | undefined }> {
  const server = await SimulatorServer.start({ faults: faults.map(parseFault), pace: { latencyMs: 0, rate: 20 } });
  const socket = new WebSocket(`${server.url}?model=gpt-realtime`);
  const frames: string[] = [];
  const code = await new Promise<number | undefined>((resolve, reject) => {
    let done = 0;
    socket.on('open', () => socket.send('{"type":"response.create"}'));
    socket.on('message', (data: Buffer, isBinary) => {
      const text = data.toString();
      const type = /^\{"type":"([^"]*)".*\}$/.exec(text)?.[1];
      frames.push(isBinary ? 'binary' : (type ?? text));
      if (type === 'response.done' && ++done === answers) resolve(undefined);
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
  socket.terminate();
  await server.close();
  return { frames, code };
}

test('the connection ends in the middle of an answer, with and without a close frame', async () => {
  const closed = await hear(['close=1013:busy@response.created']);
  expect(closed.code).toBe(1013);
  expect(closed.frames.at(-1)).toBe('response.created');
  expect((await hear(['close=drop@3'])).code).toBe(1006);
});

test('what is no event, and events nobody knows, come in between', async () => {
  const { frames } = await hear([
    'garbage@1',
    'garbage=binary@response.created',
    'unknown=vendor.special@response.created',
  ]);
  expect(frames.slice(0, 2)).toEqual(['session.created', '{"type":"response.done","event_id":']);
  const at = frames.indexOf('response.created');
  expect(frames.slice(at + 1, at + 3)).toEqual(['binary', 'vendor.special']);
});

test('frames come twice, late and in another order, and the answer comes to its end', async () => {
  const { frames } = await hear(['duplicate@response.done', 'reorder@response.created', 'slow=1', 'stall=30@5'], 2);
  expect(frames.slice(-2)).toEqual(['response.done', 'response.done']);
  expect(frames.slice(0, 3)).toEqual(['session.created', 'response.output_item.added', 'response.created']);
});

const speech = synthesizeSpeech('What is the weather in Paris?');
const spoken = new Int16Array(speech.length + 24_000);
spoken.set(speech);
const audio = { type: 'input_audio_buffer.append', audio: encodeBase64(int16ToBytes(spoken)) };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const weather = { type: 'function', name: 'get_weather', description: 'Weather of a city', parameters };
const mcp = { type: 'mcp', server_label: 'docs', server_url: 'https://docs.example/mcp', require_approval: 'never' };
const update = (session: object) => ({ type: 'session.update', session: { type: 'realtime', ...session } });
const says = (text: string) => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});
const respond = { type: 'response.create' };

/** What clients do, by the query they connect with. */
const flows: readonly [name: string, query: string, events: readonly object[]][] = [
  ['audio', '?model=gpt-realtime', [audio]],
  ['interruption', '?model=gpt-realtime', [says('Tell me a story'), respond, audio, audio]],
  ['tool round', '?model=gpt-realtime-2', [update({ tools: [weather] }), says('Weather in Paris?'), respond, respond]],
  [
    'MCP',
    '?model=gpt-realtime',
    [update({ tools: [mcp] }), says('Search the docs'), respond, { type: 'response.cancel' }],
  ],
  ['transcription', '?intent=transcription', [audio, { type: 'input_audio_buffer.commit' }]],
  ['sideband', '?call_id=', [update({ output_modalities: ['text'] }), says('Hello'), respond]],
];
const combined = [
  ...['close=1011@response.created', 'close=drop@5', 'close=4000:why@*#1', 'stall=3600000@response.*', 'slow=20'],
  ...['garbage', 'garbage=binary@30%', 'duplicate', 'reorder', 'reorder@response.*', 'unknown@50%'],
];
const offer = ['v=0', 'o=- 1 2 IN IP4 127.0.0.1', 's=-', 't=0 0', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:0', ''];

const together = [
  ...combined.map((fault) => [fault]),
  combined,
  ['stall=50', 'reorder', 'duplicate', 'close=drop@20%'],
];
test.each(together.map((faults) => [faults.join(' '), faults] as const))(
  '%s, whatever a client does, with and without TLS: the simulator goes on, and stops when told to',
  async (_name, faults) => {
    const troubles: string[] = [];
    const pair = await selfSignedCertificate();
    const server = await SimulatorServer.start({
      faults: faults.map(parseFault),
      pace: { latencyMs: 0, rate: 100 },
      certificate: () => Promise.resolve(pair),
      onSocketError: ({ message }) => troubles.push(message),
    });
    const calls = `${server.url.replace('ws:', 'http:')}/calls`;
    const opened = await fetch(calls, {
      method: 'POST',
      headers: { 'Content-Type': 'application/sdp' },
      body: offer.join('\r\n'),
    });
    const callId = opened.headers.get('location')?.split('/').at(-1) ?? '';
    const play = ([, query, events]: (typeof flows)[number], scheme: string) =>
      new Promise<void>((resolve, reject) => {
        const url = server.url.replace('ws:', scheme) + (query === '?call_id=' ? query + callId : query);
        const socket = new WebSocket(url, { rejectUnauthorized: false });
        let frames = 0;
        let leave: NodeJS.Timeout | undefined;
        socket.on('open', () => {
          for (const event of events) socket.send(JSON.stringify(event));
          // Enough to be in the middle of things; a stalled connection is left behind as it is.
          leave = setTimeout(() => socket.terminate(), 400);
        });
        socket.on('message', () => ++frames > 150 && socket.close());
        socket.on('error', reject);
        socket.on('close', () => {
          clearTimeout(leave);
          resolve();
        });
      });
    await Promise.all(flows.flatMap((flow) => [play(flow, 'ws:'), play(flow, 'wss:')]));
    expect((await fetch(calls, { method: 'POST' })).status).toBe(400);
    const startedMs = performance.now();
    await server.close();
    expect(performance.now() - startedMs).toBeLessThan(3000);
    expect(troubles.filter((trouble) => !/ECONNRESET|EPIPE|hang up/.test(trouble))).toEqual([]);
  },
);
