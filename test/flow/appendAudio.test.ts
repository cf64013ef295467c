/** Real files, the real worker, a real socket: what arrives in the simulator is what was in the file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { english, verbatim } from '../../src/base/l10n.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeWav } from '../../src/audio/wav.ts';
import { bytesToInt16 } from '../../src/audio/pcm.ts';
import { decodeFromWire } from '../../src/audio/format.ts';
import type { AudioFormat } from '../../src/base/audioFormat.ts';
import type { AppendOptions } from '../../src/contract/messages.ts';
import { appendFile } from '../../src/host/audio/appendFile.ts';
import { AppendControl } from '../../src/host/audio/sendAudio.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { describeWithTools, runTool } from '../audioTools.ts';
import { correlationOf, lagOf, readPcmWav } from '../audioCompare.ts';
import { useAudioWorker } from './audioBundle.ts';

const fixtures = join(import.meta.dirname, '../fixtures/audio');
const speechPath = join(import.meta.dirname, '../../media/speech/weatherQuestion.wav');
const speech = readPcmWav(readFileSync(speechPath)).subarray(0, 36_000);
const folder = mkdtempSync(join(tmpdir(), 'realtime-append-'));
const worker = useAudioWorker();
const checkShape = await loadShapeCheck();
const fast: AppendOptions = { pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false };

let server: SimulatorServer;
let live: LiveSession;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
afterEach(() => live.dispose());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function until(matches: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (matches()) resolve();
    live.onDidChange(() => matches() && resolve());
  });
}

let count = 0;
async function connect(input: object): Promise<void> {
  const target = simulatorTarget(server.url, simulatorForms[0]);
  live = new LiveSession(target, join(folder, `${count++}.realtime.jsonl`), checkShape);
  await live.open();
  await until(() => live.state.session !== undefined);
  live.send(JSON.stringify({ type: 'session.update', session: { type: 'realtime', audio: { input } } }));
  await until(() => live.state.rows.some(({ type }) => type === 'session.updated'));
}

/** What was shown when the last file had ended. */
let outcome: LiveSession['appending'];

async function append(
  path: string,
  options: Partial<AppendOptions> = {},
  control = new AppendControl(),
): Promise<boolean> {
  const file = { path, fileName: path.split('/').at(-1) ?? '', open: { mayStartPrograms: true }, worker };
  const isWhole = await appendFile(live, { ...file, options: { ...fast, ...options } }, control);
  outcome = live.appending;
  return isWhole;
}

/** What the server says is in the last item it has, decoded. */
async function arrived(format: AudioFormat): Promise<Int16Array> {
  live.send('{"type":"input_audio_buffer.commit"}');
  await until(() => live.state.order.length === 1);
  live.send(JSON.stringify({ type: 'conversation.item.retrieve', item_id: live.state.order[0] }));
  await until(() => live.state.rows.some(({ type }) => type === 'conversation.item.retrieved'));
  const entry = [...live.entries].find(
    (each) => each.kind === 'frame' && each.text.includes('conversation.item.retrieved'),
  );
  const frame = JSON.parse(entry?.kind === 'frame' ? entry.text : '{}') as { item: { content: { audio: string }[] } };
  return decodeFromWire(Buffer.from(frame.item.content[0]?.audio ?? '', 'base64'), format);
}

const pcm: AudioFormat = { type: 'audio/pcm', rate: 24000 };
const silent = { turn_detection: null };

describe('what arrives', () => {
  it('of a WAV in the session’s own format is every sample of it', async () => {
    await connect(silent);
    expect(await append(speechPath)).toBe(true);
    expect(await arrived(pcm)).toEqual(readPcmWav(readFileSync(speechPath)));
  });

  it.each(['mp3', 'flac', 'ogg', 'opus', 'webm'])('of %s is the speech that was encoded', async (ending) => {
    await connect(silent);
    expect(await append(join(fixtures, `speech.${ending}`))).toBe(true);
    const samples = await arrived(pcm);
    expect(samples.length).toBe(36_000);
    // Opus' own filters shift a signal by a fraction of a sample at 48 kHz.
    expect(Math.abs(lagOf(samples, speech))).toBeLessThanOrEqual(1);
    expect(correlationOf(samples, speech)).toBeGreaterThan(0.98);
    expect(outcome).toMatchObject({ phase: 'done', target: 'PCM16 24 kHz mono' });
  });

  it.each([
    ['audio/pcmu', 0.99],
    ['audio/pcma', 0.99],
  ] as const)('in %s is an 8 kHz version of it', async (type, least) => {
    await connect({ ...silent, format: { type } });
    expect(await append(join(fixtures, 'speech.flac'))).toBe(true);
    const samples = await arrived({ type });
    expect(samples.length).toBe(12_000);
    const third = Int16Array.from(samples, (_, index) => speech[index * 3] ?? 0);
    expect(correlationOf(samples, third)).toBeGreaterThan(least - 0.15);
  });
});

it('tells what the file is and what it becomes, in the panel and in the log', async () => {
  await connect(silent);
  const shown = new Set<string>();
  live.onDidChange(
    () =>
      live.appending &&
      shown.add(`${live.appending.phase} ${live.appending.source ? english(live.appending.source) : ''}`),
  );
  await append(join(fixtures, 'speech.mp3'));
  expect([...shown]).toEqual(['reading ', 'sending MP3, 44.1 kHz stereo, 1.5 s', 'done MP3, 44.1 kHz stereo, 1.5 s']);
  const ofNotes = () => [...live.entries].filter((entry) => entry.kind === 'lifecycle' && entry.at === 'note');
  await until(() => ofNotes().length > 0);
  const notes = ofNotes();
  expect(JSON.stringify(notes)).toContain('1500 ms of speech.mp3 (MP3, 44.1 kHz stereo, 1.5 s) as PCM16 24 kHz mono');
});

it('with silence after it lets voice activity detection end the turn', async () => {
  await connect({ turn_detection: { type: 'server_vad', create_response: false } });
  await append(join(fixtures, 'speech.mp3'), { silenceMs: 1000 });
  await until(() => live.state.rows.some(({ type }) => type === 'input_audio_buffer.committed'));
  const types = live.state.rows.map(({ type }) => type);
  expect(types).toContain('input_audio_buffer.speech_started');
  expect(types).toContain('input_audio_buffer.speech_stopped');
});

it('sends as much silence as ends the turn, unless it was told how much, or commits', async () => {
  await connect({ turn_detection: { type: 'server_vad', silence_duration_ms: 600, create_response: false } });
  await append(join(fixtures, 'speech.mp3'), { silenceMs: 'auto' });
  await until(() => live.state.rows.some(({ type }) => type === 'input_audio_buffer.committed'));
  expect(outcome?.doneMs).toBe(1500 + 900);
  await append(join(fixtures, 'speech.mp3'), { silenceMs: 'auto', commit: true });
  expect(outcome?.doneMs).toBe(1500);
  live.send('{"type":"input_audio_buffer.clear"}');
  expect(live.appending).toBeUndefined();
});

it('commits and asks for a response when it was told to', async () => {
  await connect(silent);
  await append(join(fixtures, 'speech.ogg'), { commit: true, respond: true });
  await until(() => live.state.rows.some(({ type }) => type === 'response.done'));
  const sent = live.state.rows.filter(({ dir }) => dir === 'client').map(({ type }) => type);
  expect(sent.slice(-2)).toEqual(['input_audio_buffer.commit', 'response.create']);
});

it('in real time takes as long as it lasts, in chunks of the size that was chosen', async () => {
  await connect(silent);
  const startMs = performance.now();
  await append(join(fixtures, 'speech.flac'), { pace: 'realtime', chunkMs: 250 });
  expect(performance.now() - startMs).toBeGreaterThan(1_240);
  const ofAppends = () =>
    [...live.entries].filter((entry) => entry.kind === 'frame' && entry.text.includes('input_audio_buffer.append'));
  await until(() => ofAppends().length >= 6);
  const appends = ofAppends();
  expect(appends).toHaveLength(6);
  // The n-th chunk belongs at n × 250 ms; each is judged by its own time in the log.
  const firstMs = appends[0]?.monoMs ?? 0;
  for (const [index, { monoMs }] of appends.entries()) {
    expect(Math.abs((monoMs ?? 0) - firstMs - index * 250)).toBeLessThan(120);
  }
});

it('can be paused, resumed and cancelled; what was sent stays sent', async () => {
  await connect(silent);
  const path = join(folder, 'minute.wav');
  writeFileSync(path, writeWav(new Int16Array(24_000 * 60), 24_000));
  const control = new AppendControl();
  const phases = new Set<string | undefined>();
  let wasPaused = false;
  live.onDidChange(() => {
    const { phase, doneMs = 0 } = live.appending ?? {};
    phases.add(phase);
    if (doneMs >= 3_000 && !wasPaused) {
      wasPaused = true;
      control.paused = true;
      setTimeout(() => (control.paused = false), 20);
    } else if (doneMs >= 5_000) control.cancel();
  });
  expect(await append(path, {}, control)).toBe(false);
  expect([...phases]).toEqual(['reading', 'sending', 'paused', 'cancelled']);
  const appended = () => live.state.rows.filter(({ type }) => type === 'input_audio_buffer.append').length;
  await until(() => appended() >= 50);
  expect(appended()).toBeLessThan(100);
  expect(live.readOnly).toBe(false);
});

describe('nothing is sent', () => {
  it.each([
    ['empty.mp3', '', 'audio-empty'],
    ['text.wav', 'Dear diary,\n', 'audio-not-audio'],
    ['cut.mp3', readFileSync(join(fixtures, 'speech.mp3')).subarray(0, 5_000), 'audio-truncated'],
    ['cut.flac', readFileSync(join(fixtures, 'speech.flac')).subarray(0, 9_000), 'audio-truncated'],
    ['cut.ogg', readFileSync(join(fixtures, 'speech.ogg')).subarray(0, 6_000), 'audio-truncated'],
    ['cut.webm', readFileSync(join(fixtures, 'speech.webm')).subarray(0, 4_000), 'audio-truncated'],
  ])('of %s', async (name, content, code) => {
    await connect(silent);
    const path = join(folder, name);
    writeFileSync(path, content);
    await expect(append(path)).rejects.toMatchObject({ code });
    expect(live.state.rows.some(({ type }) => type === 'input_audio_buffer.append')).toBe(false);
    expect(live.appending).toBeUndefined();
  });
});

describeWithTools('through ffmpeg', ['ffmpeg'], () => {
  const path = join(folder, 'speech.m4a');
  beforeAll(() => runTool('ffmpeg', ['-i', speechPath, '-t', '1.5', '-c:a', 'aac', '-movflags', '+faststart', path]));

  it('comes what is not decoded here', async () => {
    await connect(silent);
    expect(await append(path)).toBe(true);
    const samples = bytesToInt16(new Uint8Array((await arrived(pcm)).buffer));
    expect(Math.abs(samples.length - 36_000)).toBeLessThan(24 * 100);
    expect(correlationOf(samples.subarray(0, 36_000), speech)).toBeGreaterThan(0.95);
    expect(english(outcome?.source ?? verbatim(''))).toMatch(/^AAC \(decoded by ffmpeg\), 24 kHz mono, 1\.5 s$/);
    expect(outcome).toMatchObject({ doneMs: samples.length / 24, totalMs: samples.length / 24 });
  });

  it('comes nothing of a file that is cut off', async () => {
    const cut = join(folder, 'cut.m4a');
    const whole = readFileSync(path);
    writeFileSync(cut, whole.subarray(0, whole.length * 0.9));
    await connect(silent);
    await expect(append(cut)).rejects.toMatchObject({ code: 'audio-undecodable' });
    expect(live.state.rows.some(({ type }) => type === 'input_audio_buffer.append')).toBe(false);
  });
});

describeWithTools('of a voice that is not the simulator’s own', ['espeak-ng'], () => {
  it('each sentence is a turn, found where it is spoken', async () => {
    const sentences = ['What is the weather like in Vienna?', 'And will it rain tomorrow?'];
    await connect({ turn_detection: { type: 'server_vad', create_response: false } });
    for (const [index, sentence] of sentences.entries()) {
      const path = join(folder, `sentence-${index}.wav`);
      await runTool('espeak-ng', ['-w', path, sentence]);
      await append(path, { silenceMs: 1000 });
      expect(english(outcome?.source ?? verbatim(''))).toMatch(/^WAV, 16-bit PCM, 22\.05 kHz mono/);
    }
    const turns = () => live.state.rows.filter(({ type }) => type === 'input_audio_buffer.committed').length;
    await until(() => turns() === 2);
    const starts = live.state.rows.filter(({ type }) => type === 'input_audio_buffer.speech_started');
    expect(starts).toHaveLength(2);
  });
});
