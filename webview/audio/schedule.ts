/**
 * Samples of a growing clip as sound without gaps: blocks are computed at the context's own rate and begin on the frame
 * on which the one before ends, so the browser has nothing to resample or to join. Each block remembers which samples
 * it plays when: where the listener is follows from the output's clock, not from what was asked for.
 */

/** Sound is prepared so far ahead: longer than timers of a hidden page wait. */
const AHEAD_S = 1.5;
/** The first block begins so soon, and the next one after audio came too late. */
const LEAD_S = 0.02;
/** A block that would begin sooner than this may begin too late. */
const MARGIN_S = 0.005;
const BLOCK_S = 0.1;

export interface Source {
  readonly samples: Int16Array;
  readonly sampleRate: number;
  /** Where play ends, in samples that are here by now. */
  readonly endSample: number;
  /** No more will come: play ends there, or begins again where it loops. */
  readonly isWhole: boolean;
}

/** A stretch of the clip, on the context's clock. */
interface Block {
  readonly node: AudioBufferSourceNode;
  readonly startS: number;
  readonly endS: number;
  readonly fromSample: number;
  readonly toSample: number;
}

export interface Heard {
  readonly fromSample: number;
  readonly toSample: number;
}

export class Schedule {
  #blocks: Block[] = [];
  #nextFrame = 0;
  #nextSample: number;
  /** What was heard up to this time on the context's clock has been told. */
  #toldS = 0;

  constructor(
    private readonly context: AudioContext,
    fromSample: number,
    private readonly speed: number,
  ) {
    this.#nextSample = fromSample;
  }

  /** The first sample that is not prepared yet. */
  get nextSample(): number {
    return this.#nextSample;
  }

  /** Prepares what is missing of the time ahead. */
  fill(source: Source, loop: boolean): void {
    const { context } = this;
    const untilFrame = (context.currentTime + AHEAD_S) * context.sampleRate;
    while (this.#nextFrame < untilFrame) {
      if (loop && source.isWhole && this.#nextSample >= source.endSample) this.#nextSample = 0;
      const left = (source.endSample - this.#nextSample) / this.speed;
      const frames = Math.min(
        source.isWhole ? Math.ceil(left) : Math.floor(left),
        Math.round(BLOCK_S * context.sampleRate),
      );
      if (frames <= 0) return;
      this.#add(source, frames);
    }
  }

  /** Which sample is heard now. */
  heardSample(): number {
    const nowS = heardTimeS(this.context);
    const block = this.#blocks.find(({ endS }) => nowS < endS);
    if (!block) return this.#nextSample;
    return sampleAt(block, nowS);
  }

  /** All that was prepared has been heard. */
  get isDry(): boolean {
    const last = this.#blocks.at(-1);
    return last === undefined || heardTimeS(this.context) >= last.endS;
  }

  /** Stretches heard since the last call, in the order in which they were heard. */
  takeHeard(): Heard[] {
    const nowS = heardTimeS(this.context);
    const heard: Heard[] = [];
    for (const block of this.#blocks) {
      const fromSample = sampleAt(block, this.#toldS);
      const toSample = sampleAt(block, nowS);
      if (toSample > fromSample) heard.push({ fromSample, toSample });
    }
    this.#toldS = Math.max(this.#toldS, nowS);
    this.#blocks = this.#blocks.filter(({ endS }, index) => endS > nowS || index === this.#blocks.length - 1);
    return heard;
  }

  /** Silence, at once. What has left for the loudspeaker is heard all the same. */
  stop(): void {
    for (const { node } of this.#blocks) node.disconnect();
  }

  #add(source: Source, frames: number): void {
    const { context, speed } = this;
    const rate = context.sampleRate;
    const buffer = context.createBuffer(1, frames, rate);
    render(source, this.#nextSample, speed, buffer.getChannelData(0));
    const node = context.createBufferSource();
    node.buffer = buffer;
    node.connect(context.destination);
    // Read last: what is asked for in the past begins late, and the next block would be heard on top of it.
    const soonestFrame = Math.ceil(context.currentTime * rate);
    // In time for the next block: it follows the last one without a gap.
    const isInTime = this.#nextFrame >= soonestFrame + MARGIN_S * rate;
    const firstFrame = isInTime ? this.#nextFrame : soonestFrame + Math.round(LEAD_S * rate);
    node.start(firstFrame / rate);
    const toSample = Math.min(source.endSample, this.#nextSample + frames * speed);
    this.#blocks.push({
      node,
      startS: firstFrame / rate,
      endS: (firstFrame + frames) / rate,
      fromSample: this.#nextSample,
      toSample,
    });
    this.#nextSample = toSample;
    this.#nextFrame = firstFrame + frames;
  }
}

/** Samples from a place that may lie between two, as floats. At normal speed exactly what is in the clip. */
function render({ samples, endSample }: Source, fromSample: number, speed: number, out: Float32Array): void {
  for (let frame = 0; frame < out.length; frame++) {
    const at = fromSample + frame * speed;
    const index = Math.floor(at);
    const here = samples[index] ?? 0;
    const next = index + 1 < endSample ? (samples[index + 1] ?? here) : here;
    out[frame] = (here + (next - here) * (at - index)) / 32768;
  }
}

function sampleAt({ startS, endS, fromSample, toSample }: Block, timeS: number): number {
  const share = Math.max(0, Math.min(1, (timeS - startS) / (endS - startS)));
  return fromSample + share * (toSample - fromSample);
}

/** The time on the context's clock that leaves the loudspeaker now. */
function heardTimeS(context: AudioContext): number {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  if (performanceTime === 0 || context.state !== 'running') return context.currentTime - context.outputLatency;
  return Math.min(context.currentTime, contextTime + (performance.now() - performanceTime) / 1000);
}
