/** What becomes of captured samples in a session: a source that the test holds in its hands, and the simulator. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { RealtimeError } from '../../src/base/errors.ts';
import { english, phrase } from '../../src/base/l10n.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { MicrophoneCapture, type CaptureEnd } from '../../src/host/microphone/capture.ts';
import type { SourceListener, SourceState } from '../../src/host/microphone/source.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-capture-'));
const checkShape = await loadShapeCheck();
let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

let live: LiveSession;
let capture: MicrophoneCapture;
let source: SourceListener;
let states: SourceState[];
let devices: string[];
let closed: string[];
let ends: CaptureEnd[];
let count = 0;

beforeEach(async () => {
  [states, devices, closed, ends] = [[], [], [], []];
  const target = simulatorTarget(server.url, simulatorForms[0]);
  live = new LiveSession(target, join(folder, `${count++}.realtime.jsonl`), checkShape);
  await live.open();
  await until(() => live.state.session !== undefined);
  await update({ turn_detection: null });
  capture = new MicrophoneCapture(live);
  capture.onDidEnd((end) => ends.push(end));
  await capture.begin(async (listener) => {
    source = listener;
    return {
      setState: (state) => states.push(state),
      setDevice: (deviceId) => devices.push(deviceId),
      close: (reason) => closed.push(english(reason)),
    };
  });
});
afterEach(() => live.dispose());

function until(matches: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (matches()) resolve();
    live.onDidChange(() => matches() && resolve());
  });
}

const rows = (type: string) => live.state.rows.filter((row) => row.type === type);
async function update(input: object): Promise<void> {
  const before = rows('session.updated').length;
  live.send(JSON.stringify({ type: 'session.update', session: { type: 'realtime', audio: { input } } }));
  await until(() => rows('session.updated').length > before);
}

const device = { id: 'desk', label: 'Desk' };
const start = () => source.started({ sampleRate: 24_000, deviceId: 'desk', devices: [device] });
const hear = (ms: number) => source.audio(new Int16Array(24 * ms).fill(1000));
const notes = () =>
  JSON.stringify([...live.entries].filter((entry) => entry.kind === 'lifecycle' && entry.at === 'note'));

it('nothing is sent before a source says what it is, then 100 ms an event', async () => {
  expect(live.microphone?.phase).toBe('waiting');
  hear(500);
  source.asking();
  expect(live.microphone?.phase).toBe('asking');
  hear(500);
  expect(() => capture.change({ muted: true })).toThrow(/not on yet/);
  start();
  hear(250);
  expect(live.microphone).toMatchObject({ phase: 'live', deviceId: 'desk', devices: [device], sentMs: 200 });
  expect(live.microphone?.rmsDbfs).toBeCloseTo(20 * Math.log10(1000 / 32768), 5);
  capture.stop();
  await until(() => Math.round(live.state.buffer.appendedTotalMs) === 250);
  expect(rows('input_audio_buffer.append')).toHaveLength(3);
  expect(closed).toEqual(['It was stopped in VS Code.']);
});

it('what cannot be changed yet says why, as the panel does', () => {
  const problem = phrase('There is no microphone.');
  expect(capture.notOnYet().hint).toBe('Answer the browser’s question on the microphone page first.');
  source.problem(problem);
  expect(() => capture.change({ pushToTalk: true })).toThrow(expect.objectContaining({ hintPhrase: problem }));
});

it('muted, what was said before is sent, and what is said after is not', async () => {
  start();
  hear(130);
  capture.change({ muted: true });
  hear(1000);
  expect(live.microphone).toMatchObject({ phase: 'muted', sentMs: 130, rmsDbfs: -100 });
  source.changed({ muted: false, pushToTalk: false, change: 1 });
  hear(100);
  expect(live.microphone).toMatchObject({ phase: 'live', sentMs: 230 });
  // A page is answered with its own number, so that it knows what the answer is to.
  expect(states).toEqual([
    { muted: true, pushToTalk: false, change: 0 },
    { muted: false, pushToTalk: false, change: 1 },
  ]);
  await until(() => Math.round(live.state.buffer.appendedTotalMs) === 230);
  expect(notes()).toContain('Microphone muted: nothing is sent');
});

it('push to talk begins muted, and given up it stays so', () => {
  start();
  capture.change({ pushToTalk: true });
  expect(live.microphone).toMatchObject({ phase: 'muted', pushToTalk: true });
  capture.change({ pushToTalk: false });
  expect(live.microphone).toMatchObject({ phase: 'muted', pushToTalk: false });
});

it('follows the session to another input format', async () => {
  start();
  hear(200);
  await update({ format: { type: 'audio/pcmu' } });
  hear(200);
  capture.stop();
  await until(() => rows('input_audio_buffer.append').length === 4);
  const sent = [...live.entries].flatMap((entry) =>
    entry.kind === 'frame' && entry.dir === 'client' && entry.text.includes('buffer.append')
      ? [Buffer.from((JSON.parse(entry.text) as { audio: string }).audio, 'base64').length]
      : [],
  );
  // Resampling holds a few milliseconds back until the end.
  expect(sent.slice(0, 3)).toEqual([4800, 4800, 800]);
  expect(sent.reduce((sum, bytes) => sum + bytes)).toBe(2 * 4800 + 1600);
  expect(notes()).toContain('from here on as G.711 µ-law 8 kHz mono');
});

it('a device that is lost leaves the reason, and may come back', () => {
  start();
  hear(100);
  source.problem(phrase('The microphone was unplugged.'));
  hear(500);
  expect(live.microphone).toMatchObject({
    phase: 'asking',
    problem: phrase('The microphone was unplugged.'),
    sentMs: 100,
  });
  start();
  expect(live.microphone).toMatchObject({ phase: 'live', problem: undefined });
  capture.change({ deviceId: 'desk' });
  capture.change({ deviceId: 'headset' });
  expect(devices).toEqual(['headset']);
});

it('a source that ends by itself leaves its reason; what it says after that is nothing', async () => {
  start();
  hear(100);
  source.ended(new RealtimeError('microphone-program-ended', phrase('arecord stopped capturing.')));
  hear(500);
  start();
  expect(live.microphone).toMatchObject({
    phase: 'ended',
    endReason: phrase('arecord stopped capturing.'),
    hasFailed: true,
  });
  expect(ends).toHaveLength(1);
  await until(() => notes().includes('Microphone off, 0.10 s sent: arecord stopped capturing.'));
});

it('ends with the session, and sends nothing then', async () => {
  start();
  hear(150);
  await live.disconnect();
  hear(500);
  expect(live.microphone).toMatchObject({
    phase: 'ended',
    endReason: phrase('The session has ended.'),
    hasFailed: false,
  });
  expect(ends).toMatchObject([{ isSessionOver: true }]);
  expect(closed).toEqual(['The session has ended.']);
});

it('gives up when the network does not take what is said', () => {
  start();
  hear(11_000);
  expect(ends).toMatchObject([{ failure: { code: 'microphone-too-slow' } }]);
  expect(live.microphone?.sentMs).toBe(10_000);
  expect(live.readOnly).toBe(false);
});

it('that could not begin says why', async () => {
  const failing = new MicrophoneCapture(live);
  const cannot = new RealtimeError('page-cannot-listen', phrase('No port of this machine could be opened: EMFILE.'));
  await expect(failing.begin(() => Promise.reject(cannot))).rejects.toBe(cannot);
  expect(live.microphone).toMatchObject({ phase: 'ended', endReason: cannot.phrase, hasFailed: true });
});
