/**
 * What arrives in the simulator is what was in the file: Chromium hears the file instead of a microphone, the real page
 * streams it, the real capture appends it, a real socket takes it there. Around that, everything a person can do on the page,
 * and everything that can go wrong there.
 */
import type { Browser, Page } from 'playwright-core';
import { english, phrase } from '../../src/base/l10n.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeFromWire } from '../../src/audio/format.ts';
import { resample } from '../../src/audio/resample.ts';
import { sampleRateOf, type AudioFormat } from '../../src/base/audioFormat.ts';
import { correlationOf } from '../audioCompare.ts';
import { axeFindings } from './support/axeFindings.ts';
import { MicrophoneBench, openPage, RATE, type MicrophoneSession } from './support/microphonePage.ts';
import { resultsFolder } from './support/panelPage.ts';

const bench = new MicrophoneBench();
const problems: string[] = [];
const pages: Page[] = [];
let session: MicrophoneSession | undefined;
/** Hears a tone without end. */
let toneBrowser: Browser;

const TONE_HZ = 1000;
const TONE_AMPLITUDE = 8000;
const tone = (seconds: number) =>
  Int16Array.from({ length: seconds * RATE }, (_, index) =>
    Math.round(TONE_AMPLITUDE * Math.sin((2 * Math.PI * TONE_HZ * index) / RATE)),
  );

beforeAll(async () => {
  await bench.start();
  toneBrowser = await bench.browser(tone(600));
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  session?.live.dispose();
  session = undefined;
  expect(problems.splice(0)).toEqual([]);
});
afterAll(() => bench.close());

const silent = { turn_detection: null };

/** A session whose microphone is this browser's. */
async function begin(browser: Browser, input: object = silent, options = {}) {
  const started = await bench.connect(input);
  session = started;
  let page: Page | undefined;
  await started.begin(async (url) => {
    page = await openPage(browser, url, problems, options);
    pages.push(page);
  });
  if (!page) throw new Error('the page was not opened');
  return { session: started, live: started.live, page };
}

const sentMs = (): number => session?.live.microphone?.sentMs ?? 0;

/** That something does not happen can only be seen by letting time pass: several pieces of audio long. */
const laterOn = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));

/** Half a second of silence, a second of noise, a quarter of silence, three seconds of the tone, half a second of silence. */
function testSignal(): { samples: Int16Array; noise: Span; tone: Span } {
  const samples = new Int16Array(5.25 * RATE);
  const noise: Span = [0.5, 1.5];
  const span: Span = [1.75, 4.75];
  let seed = 1;
  // Noise of a low band: a delay of half a sample changes it little.
  let [smooth, smoother] = [0, 0];
  for (let index = 0; index < samples.length; index++) {
    const time = index / RATE;
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    smooth += (seed / 0x7fff_ffff - 0.5 - smooth) * 0.1;
    smoother += (smooth - smoother) * 0.1;
    if (time >= noise[0] && time < noise[1]) samples[index] = Math.round(smoother * 60_000);
    if (time >= span[0] && time < span[1]) {
      samples[index] = Math.round(TONE_AMPLITUDE * Math.sin(2 * Math.PI * TONE_HZ * (time - span[0])));
    }
  }
  return { samples, noise, tone: span };
}

/**
 * The same stretch of what arrived and of what was in the file, where the two are most alike. Capture begins at any sample of
 * the file, so the file is resampled from each of those that fall between two samples of the session.
 */
function aligned(arrived: Int16Array, file: Int16Array, rate: number, around: Span): Aligned {
  const [from, length] = [Math.round(around[0] * rate), Math.round(0.1 * rate)];
  const scaled = (samples: Int16Array) =>
    Int16Array.from(resample(Float32Array.from(samples), RATE, rate), (value) => Math.round(value));
  const candidates = Array.from({ length: RATE / rate }, (_, skipped) => {
    const pattern = scaled(file.subarray(skipped, skipped + (around[1] + 0.5) * RATE)).subarray(from, from + length);
    let best = { skipped, delay: 0, score: -1 };
    for (let delay = -from; delay < rate / 2; delay++) {
      const score = correlationOf(arrived.subarray(from + delay, from + delay + length), pattern);
      if (score > best.score) best = { skipped, delay, score };
    }
    return best;
  });
  const { skipped, delay } = candidates.reduce((best, one) => (one.score > best.score ? one : best));
  const expected = scaled(file.subarray(skipped));
  const shifted = new Int16Array(arrived.length - delay);
  shifted.set(delay >= 0 ? arrived.subarray(delay) : arrived, Math.max(0, -delay));
  return { expected, arrived: shifted };
}

type Span = readonly [fromSeconds: number, toSeconds: number];
interface Aligned {
  readonly expected: Int16Array;
  readonly arrived: Int16Array;
}

/** Frequency and amplitude of a sine, from how its phase turns against one of `nearHz`. */
function sineIn(samples: Int16Array, rate: number, nearHz: number): { hz: number; amplitude: number } {
  const phasor = (from: number, to: number): { phase: number; amplitude: number } => {
    let [real, imaginary] = [0, 0];
    for (let index = from; index < to; index++) {
      const angle = (2 * Math.PI * nearHz * index) / rate;
      real += (samples[index] ?? 0) * Math.cos(angle);
      imaginary -= (samples[index] ?? 0) * Math.sin(angle);
    }
    return { phase: Math.atan2(imaginary, real), amplitude: (2 * Math.hypot(real, imaginary)) / (to - from) };
  };
  const half = Math.floor(samples.length / 2);
  const [first, second] = [phasor(0, half), phasor(half, 2 * half)];
  const turn = ((second.phase - first.phase + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  return { hz: nearHz + (turn / (2 * Math.PI)) * (rate / half), amplitude: (first.amplitude + second.amplitude) / 2 };
}

const decibels = (ratio: number): number => 20 * Math.log10(ratio);

describe('what arrives in the simulator', () => {
  const formats: readonly AudioFormat[] = [{ type: 'audio/pcm', rate: 24_000 }, { type: 'audio/pcmu' }];
  it.each(formats)('as $type is what was in the file', async (format) => {
    const signal = testSignal();
    const { session, live } = await begin(await bench.browser(signal.samples), { ...silent, format });
    await session.until(() => sentMs() > 5_600);
    session.capture.stop();
    const rate = sampleRateOf(format);
    const arrived = decodeFromWire(await session.committed(), format);
    // What the simulator has is what the panel said was sent.
    expect((arrived.length / rate) * 1000).toBeCloseTo(live.microphone?.sentMs ?? 0, 3);
    const both = aligned(arrived, signal.samples, rate, signal.noise);
    const part = (samples: Int16Array, [from, to]: Span) =>
      samples.subarray(Math.round(from * rate), Math.round(to * rate));
    // From the first noise to the last of the tone nothing is lost, doubled or changed. Chromium may begin to read between
    // two samples of the file: half a sample, 10 µs, leaves 0.998 of the tone; one sample of 24 kHz lost leaves 0.966.
    const whole: Span = [signal.noise[0], signal.tone[1]];
    expect(correlationOf(part(both.arrived, whole), part(both.expected, whole))).toBeGreaterThan(0.997);
    const { hz, amplitude } = sineIn(part(both.arrived, [1.85, 4.65]), rate, TONE_HZ);
    expect(Math.abs(hz - TONE_HZ)).toBeLessThan(1);
    expect(Math.abs(decibels(amplitude / TONE_AMPLITUDE))).toBeLessThan(0.1);
    // The tone lasts as long as it did, and around it is the silence that there was.
    const ofTone = [...part(both.arrived, [1.6, 5]).entries()].filter(
      ([, value]) => Math.abs(value) > 0.25 * TONE_AMPLITUDE,
    );
    expect(Math.abs(((ofTone.at(-1)?.[0] ?? 0) - (ofTone[0]?.[0] ?? 0)) / rate - 3)).toBeLessThan(0.002);
    expect(Math.max(...part(both.arrived, [1.55, 1.7]).map(Math.abs))).toBeLessThan(40);
    expect(Math.max(...part(both.arrived, [4.8, 5]).map(Math.abs))).toBeLessThan(40);
    // All of it stands in the log: 100 ms an event, the last one shorter, and in words what it was.
    expect(session.appends()).toBe(Math.ceil((live.microphone?.sentMs ?? 0) / 100));
    const notes = [...live.entries].filter((entry) => entry.kind === 'lifecycle' && entry.at === 'note');
    expect(JSON.stringify(notes)).toMatch(/Fake Default Audio Input, (48|44\.1) kHz mono →/);
    expect(JSON.stringify(notes)).toMatch(/Microphone off, [\d.]+ s sent: It was stopped in VS Code/);
  });

  it('is what was said while the space bar was held, and no more', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.phase('live');
    await page.getByLabel('Push to talk').check();
    await session.phase('muted');
    const before = sentMs();
    await page.locator('h1').click();
    await page.keyboard.down(' ');
    await session.phase('live');
    await session.until(() => sentMs() > before + 500);
    await page.keyboard.up(' ');
    await session.phase('muted');
    const after = sentMs();
    await laterOn(page);
    expect(sentMs()).toBe(after);
    expect(live.microphone).toMatchObject({ phase: 'muted', pushToTalk: true, rmsDbfs: -100 });
    // What arrived is as long as what was sent.
    session.capture.stop();
    expect(((await session.committed()).length / 48_000) * 1000).toBeCloseTo(after, 3);
  });
});

describe('on the page', () => {
  it('the level is seen, mute sends nothing, and the panel may mute and unmute, too', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.until(() => (live.microphone?.rmsDbfs ?? -100) > -20);
    // 8000 of 32768 is −12.2 dB, its root mean square 3 dB less.
    expect(live.microphone?.peakDbfs).toBeCloseTo(-12.2, 0);
    expect(live.microphone?.rmsDbfs).toBeCloseTo(-15.3, 0);
    await page.waitForFunction(() => (document.querySelector('meter')?.value ?? -60) > -20);
    expect(await page.getByRole('status').textContent()).toBe('Live: Fake Default Audio Input');
    await page.getByRole('button', { name: 'Mute' }).click();
    await session.phase('muted');
    expect(await page.getByRole('status').textContent()).toBe('Muted: nothing is sent.');
    const muted = sentMs();
    await laterOn(page);
    expect(sentMs()).toBe(muted);
    session.capture.change({ muted: false });
    await page.getByText('Live: Fake').waitFor();
    expect(await page.getByRole('button', { name: 'Mute' }).getAttribute('aria-pressed')).toBe('false');
    await session.until(() => sentMs() > muted);
    session.capture.change({ pushToTalk: true });
    await page.getByRole('button', { name: 'Hold to talk' }).waitFor();
    expect(await page.getByLabel('Push to talk').isChecked()).toBe(true);
    expect(live.microphone).toMatchObject({ phase: 'muted', pushToTalk: true });
  });

  it('a quick press and release ends muted on both sides, whatever crosses on the way', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.phase('live');
    await page.getByLabel('Push to talk').check();
    await session.phase('muted');
    await page.locator('h1').click();
    for (let press = 0; press < 20; press++) await page.keyboard.press(' ');
    session.capture.change({ muted: true });
    await page.getByText('Hold to talk. Nothing is sent now.').waitFor();
    await session.phase('muted');
    const before = sentMs();
    await laterOn(page);
    expect(sentMs()).toBe(before);
    expect(live.microphone?.phase).toBe('muted');
    expect(await page.evaluate(() => document.body.dataset['state'])).toBe('muted');
  });

  it('another device can be chosen, there or in the panel', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.phase('live');
    const id = (label: string) => live.microphone?.devices.find((device) => device.label === label)?.id ?? '';
    await page.getByLabel('Device').selectOption({ label: 'Fake Audio Input 1' });
    await session.until(() => live.microphone?.deviceId === id('Fake Audio Input 1'));
    await page.getByText('Live: Fake Audio Input 1').waitFor();
    session.capture.change({ deviceId: id('Fake Audio Input 2') });
    await page.getByText('Live: Fake Audio Input 2').waitFor();
    expect(await page.getByLabel('Device').inputValue()).toBe(id('Fake Audio Input 2'));
    const before = sentMs();
    await session.until(() => sentMs() > before + 200);
  });

  it('nothing of the session crosses to it, and no key', async () => {
    const started = await bench.connect(silent);
    session = started;
    const frames: string[] = [];
    const context = await toneBrowser.newContext();
    const page = await context.newPage();
    pages.push(page);
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(payload.toString())));
    await started.begin((url) => page.goto(url));
    await started.phase('live');
    // The link is spent, and stands nowhere any more.
    expect(page.url()).toBe(`http://127.0.0.1:${started.port}/`);
    started.live.send(
      '{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"SECRET WORDS"}]}}',
    );
    await started.until(() => started.live.state.items.size > 0);
    started.capture.change({ muted: true });
    await page.getByText('Muted: nothing is sent.').waitFor();
    started.capture.stop();
    await page.getByText('It was stopped in VS Code. This page can be closed.').waitFor();
    expect(frames.map((frame) => JSON.parse(frame) as unknown)).toEqual([
      { type: 'state', muted: true, pushToTalk: false, change: 0 },
      { type: 'ended', reason: 'It was stopped in VS Code.' },
    ]);
  });
});

describe('it ends, and says why,', () => {
  it('when the page is closed', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.phase('live');
    await page.close();
    await session.phase('ended');
    expect(live.microphone).toMatchObject({
      endReason: phrase('The microphone page was closed or reloaded.'),
      hasFailed: true,
    });
    expect(session.ended?.failure?.code).toBe('microphone-page-closed');
  });

  it('when the person stops it on the page', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.phase('live');
    await page.getByRole('button', { name: 'Stop' }).click();
    await session.phase('ended');
    expect(live.microphone).toMatchObject({ endReason: phrase('It was stopped at the microphone.'), hasFailed: false });
    expect(await page.getByRole('status').textContent()).toBe('Stopped. This page can be closed.');
  });

  it('when the session ends', async () => {
    const { session, live, page } = await begin(toneBrowser);
    await session.phase('live');
    await live.disconnect();
    await page.getByText('The session has ended. This page can be closed.').waitFor();
    expect(live.microphone).toMatchObject({ phase: 'ended', endReason: phrase('The session has ended.') });
  });

  it('when nobody opens the page', async () => {
    const started = await bench.connect(silent);
    session = started;
    await started.begin(async () => undefined, 50);
    await started.phase('ended');
    expect(started.ended?.failure).toMatchObject({ code: 'microphone-no-page', hint: 'Try again.' });
    expect(started.appends()).toBe(0);
    // The link is dead with it.
    await expect(fetch(`http://127.0.0.1:${started.port}/`)).rejects.toThrow();
  });

  it('when the page was opened with a link that was used, or with none', async () => {
    const { session, live } = await begin(toneBrowser);
    await session.phase('live');
    const url = `http://127.0.0.1:${session.port}/`;
    const again = await openPage(toneBrowser, `${url}#${session.token}`, []);
    pages.push(again);
    await again.getByText('VS Code did not take this link: it works once, and for two minutes.').waitFor();
    const bare = await openPage(toneBrowser, url, problems);
    pages.push(bare);
    await bare.getByText('This page was opened without its link.').waitFor();
    expect(live.microphone?.phase).toBe('live');
  });

  it('when another name leads to the page: a rebound name gets nothing', async () => {
    const browser = await bench.launch(['--host-resolver-rules=MAP rebound.example 127.0.0.1']);
    const started = await bench.connect(silent);
    session = started;
    const refusals: string[] = [];
    await started.begin(async (url) => {
      pages.push(await openPage(browser, url.replace('127.0.0.1', 'rebound.example'), refusals));
    });
    expect(await pages[0]?.textContent('body')).toBe('This page is not for this address.');
    expect(started.live.microphone?.phase).toBe('waiting');
    expect(started.appends()).toBe(0);
  });
});

describe('there is no audio, and the page and the panel say why,', () => {
  const refusals = [
    ['NotAllowedError', /may not use the microphone. Allow it beside its address/],
    ['NotFoundError', /There is no microphone/],
    ['NotReadableError', /another program may be using it/],
  ] as const;
  it.each(refusals)('when the browser says %s; Start tries again', async (name, words) => {
    const started = await bench.connect(silent);
    session = started;
    const context = await toneBrowser.newContext();
    const page = await context.newPage();
    pages.push(page);
    await page.addInitScript((errorName) => {
      const devices = navigator.mediaDevices;
      const real = devices.getUserMedia.bind(devices);
      let isFirst = true;
      devices.getUserMedia = (constraints) => {
        if (!isFirst) return real(constraints);
        isFirst = false;
        return Promise.reject(new DOMException('no', errorName));
      };
    }, name);
    await started.begin((url) => page.goto(url));
    await started.until(() => started.live.microphone?.problem !== undefined);
    expect(english(started.live.microphone?.problem ?? phrase(''))).toMatch(words);
    expect(await page.getByRole('alert').textContent()).toMatch(words);
    expect(started.appends()).toBe(0);
    await page.getByRole('button', { name: 'Start' }).click();
    await started.phase('live');
    expect(started.live.microphone?.problem).toBeUndefined();
    expect(await page.getByRole('alert').isHidden()).toBe(true);
  });

  it('when it came by http from another machine', async () => {
    const browser = await bench.launch(['--host-resolver-rules=MAP forwarded.example 127.0.0.1']);
    const started = await bench.connect(silent);
    session = started;
    await started.begin(async (url, allow) => {
      const seen = url.replace('127.0.0.1', 'forwarded.example');
      allow(seen);
      // Browsers complain of what only trustworthy origins may be sent.
      pages.push(await openPage(browser, seen, []));
    });
    await started.until(() => started.live.microphone?.problem !== undefined);
    expect(english(started.live.microphone?.problem ?? phrase(''))).toMatch(
      /only to pages that come by https or from this machine/,
    );
    expect(started.live.microphone?.phase).toBe('asking');
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const states: readonly (readonly [string, (page: Page, session: MicrophoneSession) => Promise<unknown>])[] = [
    ['live', (page) => page.waitForFunction(() => (document.querySelector('meter')?.value ?? -60) > -20)],
    [
      'push-to-talk',
      async (page) => {
        await page.getByLabel('Push to talk').check();
        await page.getByText('Hold to talk. Nothing').waitFor();
      },
    ],
    [
      'ended',
      async (page, started) => {
        started.capture.stop();
        await page.getByText('This page can be closed.').waitFor();
      },
    ],
  ];
  it.each(states)('%s: accessible, and as the picture shows', async (name, arrange) => {
    const { session, page } = await begin(toneBrowser, silent, { colorScheme, viewport: { width: 720, height: 620 } });
    await session.phase('live');
    await arrange(page, session);
    await page.screenshot({ path: `${resultsFolder}microphone-page-${name}-${colorScheme}.png` });
    expect(await axeFindings(page)).toEqual([]);
  });
});
