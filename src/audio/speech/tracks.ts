/** Turns segments into control tracks: one value every 5 ms for everything the synthesiser can move. */
import type { Segment } from './prosody.ts';

export const FRAME_MS = 5;

export interface Tracks {
  readonly frames: number;
  /** Pitch as a factor of the voice's own. */
  readonly pitch: Float32Array;
  readonly voice: Float32Array;
  readonly breath: Float32Array;
  readonly noise: Float32Array;
  readonly noiseHz: Float32Array;
  readonly noiseWidthHz: Float32Array;
  readonly formants: readonly [Float32Array, Float32Array, Float32Array];
}

export function tracksOf(segments: readonly Segment[]): Tracks {
  const totalMs = segments.reduce((sum, segment) => sum + segment.durationMs, 0);
  const frames = Math.max(1, Math.round(totalMs / FRAME_MS));
  const track = () => new Float32Array(frames);
  const tracks: Tracks = {
    frames,
    pitch: track(),
    voice: track(),
    breath: track(),
    noise: track(),
    noiseHz: track(),
    noiseWidthHz: track(),
    formants: [track(), track(), track()],
  };
  fill(tracks, segments);
  // The tongue and the lips need time; so does the voice, but less. Bursts stay sharp.
  for (const formant of tracks.formants) smooth(smooth(formant, 4), 4);
  smooth(tracks.pitch, 8);
  smooth(tracks.voice, 2);
  smooth(tracks.breath, 1);
  smooth(tracks.noise, 1);
  return tracks;
}

function fill(tracks: Tracks, segments: readonly Segment[]): void {
  let formants: readonly [number, number, number] = [500, 1500, 2500];
  let noiseHz = 4000;
  let noiseWidthHz = 2000;
  let startMs = 0;
  for (const segment of segments) {
    const from = Math.round(startMs / FRAME_MS);
    startMs += segment.durationMs;
    const to = Math.min(tracks.frames, Math.round(startMs / FRAME_MS));
    const begin = segment.formants ?? formants;
    const end = segment.glideTo ?? begin;
    if (segment.noise) ({ hz: noiseHz, widthHz: noiseWidthHz } = segment.noise);
    for (let frame = from; frame < to; frame++) {
      const position = (frame - from) / Math.max(1, to - from - 1);
      tracks.pitch[frame] = segment.pitch[0] + (segment.pitch[1] - segment.pitch[0]) * position;
      tracks.voice[frame] = segment.voice;
      tracks.breath[frame] = segment.breath;
      tracks.noise[frame] = segment.noise?.gain ?? 0;
      tracks.noiseHz[frame] = noiseHz;
      tracks.noiseWidthHz[frame] = noiseWidthHz;
      tracks.formants.forEach((formant, index) => {
        const low = begin[index] ?? 0;
        formant[frame] = low + ((end[index] ?? low) - low) * position;
      });
    }
    formants = end;
  }
}

/** Moving average over `2 * reach + 1` frames, in place. */
function smooth(track: Float32Array, reach: number): Float32Array {
  const source = track.slice();
  const at = (index: number) => source[Math.max(0, Math.min(source.length - 1, index))] as number;
  let sum = 0;
  for (let index = -reach; index <= reach; index++) sum += at(index);
  for (let index = 0; index < track.length; index++) {
    track[index] = sum / (2 * reach + 1);
    sum += at(index + reach + 1) - at(index - reach);
  }
  return track;
}
