/** What is saved of a session, and appended to another one, arrives sample for sample. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bytesToInt16 } from '../../src/audio/pcm.ts';
import { sessionWav } from '../../src/export/wav.ts';
import { appendFile } from '../../src/host/audio/appendFile.ts';
import { AppendControl } from '../../src/host/audio/sendAudio.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { readPcmWav } from '../audioCompare.ts';
import { useAudioWorker } from './audioBundle.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const worker = useAudioWorker();
const folder = mkdtempSync(join(tmpdir(), 'realtime-save-'));
const speechPath = join(import.meta.dirname, '../../media/speech/weatherQuestion.wav');
const speech = readPcmWav(readFileSync(speechPath));
const checkShape = await loadShapeCheck();

let server: SimulatorServer;
const opened: LiveSession[] = [];
let live: LiveSession;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
afterEach(() => {
  for (const session of opened.splice(0)) session.dispose();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
let recording = '';
async function connect(): Promise<void> {
  recording = join(folder, `${count++}.realtime.jsonl`);
  live = new LiveSession(simulatorTarget(server.url, simulatorForms[0]), recording, checkShape);
  opened.push(live);
  await live.open();
  await seen('session.created');
  const audio = { input: { turn_detection: null } };
  live.send(JSON.stringify({ type: 'session.update', session: { type: 'realtime', audio } }));
  await seen('session.updated');
}

function seen(type: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (live.state.rows.some((row) => row.type === type)) resolve();
    };
    live.onDidChange(look);
    look();
  });
}

async function append(path: string): Promise<void> {
  const options = { pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false } as const;
  const file = { path, fileName: 'saved.wav', open: { mayStartPrograms: false }, worker, options };
  expect(await appendFile(live, file, new AppendControl())).toBe(true);
}

/** What the server says is in the item that is made of all that was appended. */
async function arrived(): Promise<Int16Array> {
  live.send('{"type":"input_audio_buffer.commit"}');
  await seen('conversation.item.added');
  live.send(JSON.stringify({ type: 'conversation.item.retrieve', item_id: live.state.order[0] }));
  await seen('conversation.item.retrieved');
  const entry = [...live.entries].find(
    (each) => each.kind === 'frame' && each.text.includes('conversation.item.retrieved'),
  );
  const frame = JSON.parse(entry?.kind === 'frame' ? entry.text : '{}') as { item: { content: { audio: string }[] } };
  return bytesToInt16(Buffer.from(frame.item.content[0]?.audio ?? '', 'base64'));
}

/** A session in which a file was appended, committed and answered. */
async function talk(): Promise<{ userItem: string; answer: string }> {
  await connect();
  await append(speechPath);
  live.send('{"type":"input_audio_buffer.commit"}');
  live.send('{"type":"response.create"}');
  await seen('response.done');
  const [userItem = '', answer = ''] = live.state.order;
  return { userItem, answer };
}

it('an answer that was saved arrives whole where it is appended', async () => {
  const { answer } = await talk();
  const path = join(folder, 'answer.wav');
  writeFileSync(path, Buffer.concat([...sessionWav(live, { itemId: answer })]));
  await connect();
  await append(path);
  const samples = await arrived();
  expect(samples.length).toBeGreaterThan(10_000);
  expect(samples).toEqual(readPcmWav(readFileSync(path)));
});

describe('cli export --format wav', () => {
  it('gives an item, a side and the whole session', async () => {
    const { userItem } = await talk();
    await live.disconnect();
    const wav = async (...args: string[]): Promise<Buffer> => {
      const out = join(folder, 'out.wav');
      expect(await runCli(['export', recording, '--format', 'wav', '--out', out, ...args])).toMatchObject({
        code: 0,
        stdout: '',
        stderr: '',
      });
      return readFileSync(out);
    };
    expect(readPcmWav(await wav('--item', userItem))).toEqual(speech);
    const side = readPcmWav(await wav('--side', 'user'));
    const sentMs = live.state.rows.find(({ type }) => type === 'input_audio_buffer.append')?.monoMs ?? 0;
    const start = side.length - speech.length;
    expect(side.subarray(start)).toEqual(speech);
    expect(Math.abs(start / 24 - (sentMs - (live.state.rows[0]?.monoMs ?? 0)))).toBeLessThan(1);
    const both = await wav();
    expect([both.readUInt16LE(22), both.readUInt32LE(24)]).toEqual([2, 24_000]);
    const left = readPcmWav(both).filter((_, index) => index % 2 === 0);
    expect(left.subarray(start, start + speech.length)).toEqual(speech);
  });

  it('of both sides appended again is the mean of the two, to the sample', async () => {
    await talk();
    const path = join(folder, 'both.wav');
    await live.disconnect();
    expect((await runCli(['export', recording, '--format', 'wav', '--out', path])).code).toBe(0);
    const both = readPcmWav(readFileSync(path));
    const side = (name: string) => Buffer.concat([...sessionWav(live, { side: name as 'user' })]).subarray(44);
    const [left, right] = [bytesToInt16(side('user')), bytesToInt16(side('assistant'))];
    const frames = Math.max(left.length, right.length);
    expect(both).toHaveLength(2 * frames);
    const mean = Int16Array.from({ length: frames }, (_, frame) =>
      Math.round(((left[frame] ?? 0) + (right[frame] ?? 0)) / 2),
    );
    expect(right.some((sample) => sample !== 0)).toBe(true);
    await connect();
    await append(path);
    expect(await arrived()).toEqual(mean);
  });

  it('beside it: what inspect measures when it is asked to', async () => {
    const { userItem, answer } = await talk();
    await live.disconnect();
    const inspected = await runCli(['inspect', recording, '--json', '--audio']);
    const { audio } = JSON.parse(inspected.stdout) as { audio: { itemId: string; durationMs: number }[] };
    expect(audio.map(({ itemId }) => itemId)).toEqual([userItem, answer]);
    expect(audio[0]).toMatchObject({ partIndex: 0, sampleRate: 24_000, durationMs: speech.length / 24 });
    expect(JSON.parse((await runCli(['inspect', recording, '--json'])).stdout)).not.toHaveProperty('audio');
    expect((await runCli(['inspect', recording, '--audio'])).code).toBe(2);
  });

  it.each([
    [['--format', 'wav', '--item', 'nobody'], 1, 'There is no item nobody'],
    [['--format', 'wav'], 1, 'There is no audio'],
    [['--format', 'wav', '--side', 'left'], 2, "--side 'left' is none of"],
    [['--format', 'wav', '--side', 'user', '--item', 'x'], 2, 'choose one'],
    [['--format', 'json', '--side', 'user'], 2, 'go with --format wav'],
  ])('%j of a session without audio ends with %d', async (args, code, says) => {
    const [path, out] = [join(folder, 'silent.jsonl'), join(folder, 'none.wav')];
    writeFileSync(path, '{"dir":"server","event":{"type":"session.created","session":{"type":"realtime"}}}\n');
    const result = await runCli(['export', path, '--out', out, ...args]);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(says);
    expect(existsSync(out)).toBe(false);
  });
});
