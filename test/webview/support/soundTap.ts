/** Listens in the page to what goes to the loudspeaker, and to when it was meant to be heard. */
import type { Page } from 'playwright-core';

interface Started {
  readonly context: AudioContext;
  readonly startS: number;
  readonly endS: number;
  /** First and last sample of the block. */
  readonly first: number;
  readonly last: number;
}

interface Tap {
  readonly sound: number[];
  readonly started: Started[];
}

interface ListeningContext {
  createScriptProcessor(
    bufferSize: number,
    inputs: number,
    outputs: number,
  ): AudioNode & {
    onaudioprocess: (event: { readonly inputBuffer: AudioBuffer }) => void;
  };
}

type TappedWindow = Window & { soundTap: Tap };

/** To be run before the page's own script. */
export function tapSound(): void {
  const tap: Tap = { sound: [], started: [] };
  Object.assign(window, { soundTap: tap });
  // The policy of the page lets no worklet in; this older way of listening needs no script of its own.
  const listeners = new Map<BaseAudioContext, AudioNode>();
  type Connect = (this: AudioNode, to: AudioNode) => AudioNode;
  const connect = Object.getOwnPropertyDescriptor(AudioNode.prototype, 'connect')?.value as Connect;
  const listenerOf = (context: BaseAudioContext): AudioNode => {
    const known = listeners.get(context);
    if (known) return known;
    // It loses what it is not asked for in time, on a machine that does other things: blocks as long as there are.
    const listener = (context as unknown as ListeningContext).createScriptProcessor(16_384, 1, 1);
    listener.onaudioprocess = ({ inputBuffer }) => {
      for (const sample of inputBuffer.getChannelData(0)) tap.sound.push(sample);
    };
    listeners.set(context, listener);
    connect.call(listener, context.destination);
    return listener;
  };
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
    if (to instanceof AudioDestinationNode) connect.call(this, listenerOf(to.context));
    return connect.call(this, to);
  } as typeof AudioNode.prototype.connect;
  type Start = (this: AudioBufferSourceNode, when: number) => void;
  const start = Object.getOwnPropertyDescriptor(AudioBufferSourceNode.prototype, 'start')?.value as Start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when = 0) {
    const samples = this.buffer?.getChannelData(0) ?? new Float32Array(1);
    const at = (index: number): number => Math.round((samples[index] ?? 0) * 32768) + 30_000;
    tap.started.push({
      context: this.context as AudioContext,
      startS: when,
      endS: when + (this.buffer?.duration ?? 0),
      first: at(0),
      last: at(samples.length - 1),
    });
    start.call(this, when);
  };
}

/** What was sent to the loudspeaker, without the silence before it; waits for so many samples. */
export async function soundOf(page: Page, samples: number): Promise<number[]> {
  await page.waitForFunction((wanted) => {
    const { sound } = (window as unknown as TappedWindow).soundTap;
    const first = sound.findIndex((sample) => sample !== 0);
    return first >= 0 && sound.length - first >= wanted;
  }, samples);
  return page.evaluate(() => {
    const { sound } = (window as unknown as TappedWindow).soundTap;
    const first = sound.findIndex((sample) => sample !== 0);
    return sound.slice(first).map((sample) => Math.round(sample * 32768 * 1000) / 1000);
  });
}

/** For some pictures on end: what the playhead says, and what the sample that is heard then says, both in ms. */
export function playheadAgainstSound(page: Page, pictures: number): Promise<{ shownMs: number; heardMs: number }[]> {
  return page.evaluate(async (count) => {
    const { started } = (window as unknown as TappedWindow).soundTap;
    const found: { shownMs: number; heardMs: number }[] = [];
    while (found.length < count) {
      await new Promise((done) => requestAnimationFrame(done));
      const context = started.at(-1)?.context;
      const shown = document.querySelector<SVGGElement>('.playhead')?.dataset['ms'];
      if (!context || shown === undefined) continue;
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      const nowS = contextTime + (performance.now() - performanceTime) / 1000;
      const block = started.find(({ startS, endS }) => nowS >= startS && nowS < endS);
      if (!block) continue;
      const share = (nowS - block.startS) / (block.endS - block.startS);
      found.push({ shownMs: Number(shown), heardMs: (block.first + share * (block.last - block.first)) / 24 });
    }
    return found;
  }, pictures);
}

/** Milliseconds on the page's clock at which the first sound leaves the loudspeaker. */
export function firstSoundMs(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const block = (window as unknown as TappedWindow).soundTap.started[0];
    if (!block) return undefined;
    const { contextTime = 0, performanceTime = 0 } = block.context.getOutputTimestamp();
    return performanceTime === 0 ? undefined : performanceTime + (block.startS - contextTime) * 1000;
  });
}

/** What a page without any work needs from asking for sound to hearing it. */
export function shortestDelayMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const context = new AudioContext({ sampleRate: 24_000, latencyHint: 'interactive' });
    await context.resume();
    while ((context.getOutputTimestamp().performanceTime ?? 0) === 0) await new Promise((done) => setTimeout(done, 5));
    const askedAtMs = performance.now();
    const startS = context.currentTime;
    const node = context.createConstantSource();
    node.connect(context.createGain());
    node.start(startS);
    await new Promise((done) => setTimeout(done, 50));
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
    await context.close();
    return performanceTime + (startS - contextTime) * 1000 - askedAtMs;
  });
}
