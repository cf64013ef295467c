/** Audio of a session as a WAV of 16-bit samples, written as it is read: no more than about a second of it is held. */
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { decodeFromWire } from '../audio/format.ts';
import { float32ToInt16, int16ToBytes, int16ToFloat32 } from '../audio/pcm.ts';
import { Resampler, type MakeResampleKernel } from '../audio/resample.ts';
import { wavHeader } from '../audio/wav.ts';
import { bytesOfPiece, itemRuns, sizeBytesOfRun, timelineOf, type AudioRun, type Side } from './audioRuns.ts';
import type { EntryRange, ExportedSession } from './exportedSession.ts';

export const sides = ['user', 'assistant', 'both'] as const;

/** An item as far as it was not truncated; or one side, or both (the user left, the assistant right), as they were heard. */
export type AudioSelection = { readonly itemId: string } | { readonly side: Side | 'both' };

/** What lies between the log's beginning and end may be days. */
const MAX_DATA_BYTES = 0xffffffff - 36;
const SILENCE = { 'audio/pcm': 0, 'audio/pcmu': 0xff, 'audio/pcma': 0xd5 } as const;

/**
 * The file in pieces, header first. Its rate is the session's; where the sides differ the lower one is resampled.
 * Samples at the file's own rate are those of the wire, bit for bit.
 * @param range of a side or both: the frames that count
 * @param longestSilenceMs longer stretches in which neither side has audio are cut to this
 * @throws RealtimeError `no-such-item`, `no-audio`, `wav-too-long`
 */
export function sessionWav(
  session: ExportedSession,
  selection: AudioSelection,
  makeKernel?: MakeResampleKernel,
  range?: EntryRange,
  longestSilenceMs = Infinity,
): Generator<Uint8Array, void> {
  const tracks = tracksOf(session, selection, range);
  const sampleRate = Math.max(...tracks.flat().map(({ format }) => sampleRateOf(format)));
  if (!Number.isFinite(sampleRate)) {
    throw noAudio(session, selection);
  }
  const planned = withoutSilence(
    tracks.map((runs) => plan(runs, sampleRate)),
    (longestSilenceMs * sampleRate) / 1000,
  );
  const frames = Math.max(...planned.map((runs) => runs.at(-1)?.endFrame ?? 0));
  const dataBytes = frames * tracks.length * 2;
  if (dataBytes > MAX_DATA_BYTES) {
    throw new RealtimeError(
      'wav-too-long',
      phrase('The session is too long for one WAV file ({0} s).', frames / sampleRate),
      {
        hint: phrase('Save its items one by one.'),
      },
    );
  }
  return pieces(
    wavHeader(dataBytes, sampleRate, tracks.length),
    planned.map((runs) => blocks(session, runs, { sampleRate, frames, makeKernel })),
  );
}

function noAudio({ state }: ExportedSession, selection: AudioSelection): RealtimeError {
  const hint = phrase('It was not sent, or the recording was made without audio.');
  if ('side' in selection) {
    const what = {
      both: phrase('There is no audio of the user or the assistant in the log.'),
      user: phrase('There is no audio of the user in the log.'),
      assistant: phrase('There is no audio of the assistant in the log.'),
    }[selection.side];
    return new RealtimeError('no-audio', what, { hint });
  }
  const { itemId } = selection;
  const isSpoken = state.items.get(itemId)?.parts.some(({ type }) => type.endsWith('audio')) === true;
  if (isSpoken)
    return new RealtimeError('no-audio', phrase('There is no audio of item {0} in the log.', itemId), { hint });
  return new RealtimeError('no-audio', phrase('Item {0} has no audio: it was not spoken.', itemId));
}

/** One channel a track. */
function tracksOf(
  session: ExportedSession,
  selection: AudioSelection,
  range: EntryRange | undefined,
): (readonly AudioRun[])[] {
  if ('side' in selection) {
    const { user, assistant } = timelineOf(session, range);
    return selection.side === 'both' ? [user, assistant] : [selection.side === 'user' ? user : assistant];
  }
  const item = session.state.items.get(selection.itemId);
  if (item) return [itemRuns(session, item)];
  throw new RealtimeError('no-such-item', phrase('There is no item {0} in this session.', selection.itemId));
}

interface PlannedRun extends AudioRun {
  readonly startFrame: number;
  readonly endFrame: number;
}

function plan(runs: readonly AudioRun[], sampleRate: number): PlannedRun[] {
  let position = 0;
  return runs.map((run) => {
    const samples = decodedLength(run.format, sizeBytesOfRun(run));
    const startFrame = Math.max(position, Math.round((run.startMs * sampleRate) / 1000));
    position = startFrame + Math.round((samples * sampleRate) / sampleRateOf(run.format));
    return { ...run, startFrame, endFrame: position };
  });
}

/** All tracks with the stretches in which none of them has audio no longer than so many frames. */
function withoutSilence(tracks: readonly PlannedRun[][], longestFrames: number): PlannedRun[][] {
  let [endFrame, cutFrames] = [0, 0];
  const cutBefore = new Map<PlannedRun, number>();
  for (const run of tracks.flat().sort((left, right) => left.startFrame - right.startFrame)) {
    cutFrames += Math.max(0, Math.ceil(run.startFrame - endFrame - longestFrames));
    cutBefore.set(run, cutFrames);
    endFrame = Math.max(endFrame, run.endFrame);
  }
  return tracks.map((runs) =>
    runs.map((run) => {
      const cut = cutBefore.get(run) ?? 0;
      return { ...run, startFrame: run.startFrame - cut, endFrame: run.endFrame - cut };
    }),
  );
}

function decodedLength(format: AudioFormat, sizeBytes: number): number {
  return format.type === 'audio/pcm' ? sizeBytes >> 1 : sizeBytes;
}

interface Target {
  readonly sampleRate: number;
  readonly frames: number;
  readonly makeKernel: MakeResampleKernel | undefined;
}

function* pieces(header: Uint8Array, channels: readonly Generator<Int16Array>[]): Generator<Uint8Array, void> {
  yield header;
  for (;;) {
    const blocksNow = channels.map((channel) => channel.next());
    const [first, second] = blocksNow;
    if (!first || first.done) return;
    yield int16ToBytes(second && !second.done ? interleave(first.value, second.value) : first.value);
  }
}

function interleave(left: Int16Array, right: Int16Array): Int16Array {
  const both = new Int16Array(left.length * 2);
  for (let index = 0; index < left.length; index++) {
    both[index * 2] = left[index] as number;
    both[index * 2 + 1] = right[index] as number;
  }
  return both;
}

/** A track from beginning to end in blocks of a second, the last one shorter. */
function* blocks(session: ExportedSession, runs: readonly PlannedRun[], target: Target): Generator<Int16Array> {
  let block = new Int16Array(Math.min(target.sampleRate, target.frames));
  let filled = 0;
  let left = target.frames;
  for (const samples of track(session, runs, target)) {
    for (let start = 0; start < samples.length;) {
      const taken = samples.subarray(start, start + block.length - filled);
      block.set(taken, filled);
      filled += taken.length;
      start += taken.length;
      if (filled < block.length) continue;
      yield block;
      left -= filled;
      block = new Int16Array(Math.min(target.sampleRate, left));
      filled = 0;
    }
  }
}

function* track(session: ExportedSession, runs: readonly PlannedRun[], target: Target): Generator<Int16Array> {
  let position = 0;
  for (const run of runs) {
    yield* silence(run.startFrame - position, target.sampleRate);
    yield* samplesOf(session, run, target);
    position = run.endFrame;
  }
  yield* silence(target.frames - position, target.sampleRate);
}

function* silence(frames: number, atMost: number): Generator<Int16Array> {
  for (let left = frames; left > 0; left -= atMost) yield new Int16Array(Math.min(left, atMost));
}

function* samplesOf(
  session: ExportedSession,
  run: AudioRun,
  { sampleRate, makeKernel }: Target,
): Generator<Int16Array> {
  const { format } = run;
  const isWanted = sampleRateOf(format) === sampleRate;
  const resampler = isWanted ? undefined : new Resampler(sampleRateOf(format), sampleRate, makeKernel);
  for (const samples of decodedPieces(session, run)) {
    yield resampler ? float32ToInt16(resampler.push(int16ToFloat32(samples))) : samples;
  }
  if (resampler) yield float32ToInt16(resampler.end());
}

/** Samples at the format's own rate. Frames may end in the middle of a sample: the next one brings the rest. */
export function* decodedPieces(
  session: ExportedSession,
  { format, pieces }: Omit<AudioRun, 'startMs'>,
): Generator<Int16Array> {
  let half: number | undefined;
  for (const piece of pieces) {
    let bytes = bytesOfPiece(session, piece, SILENCE[format.type]);
    if (half !== undefined) bytes = withFirst(half, bytes);
    const isOdd = format.type === 'audio/pcm' && bytes.length % 2 === 1;
    half = isOdd ? bytes.at(-1) : undefined;
    yield decodeFromWire(bytes, format);
  }
}

function withFirst(first: number, rest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(rest.length + 1);
  bytes[0] = first;
  bytes.set(rest, 1);
  return bytes;
}
