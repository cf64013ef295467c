/** How audio is called where people read it. */
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';

/** "MP3, 44.1 kHz stereo, 3:12" */
export function describeSource(info: {
  readonly label: string;
  readonly sampleRate: number;
  readonly channels: number;
  readonly durationMs: number | undefined;
}): string {
  const layout = info.channels === 1 ? 'mono' : info.channels === 2 ? 'stereo' : `${info.channels} channels`;
  const parts = [info.label, `${kilohertz(info.sampleRate)} ${layout}`];
  return [...parts, ...(info.durationMs === undefined ? [] : [lengthText(info.durationMs)])].join(', ');
}

/** "PCM16 24 kHz mono", "G.711 µ-law 8 kHz mono" */
export function describeWireFormat(format: AudioFormat): string {
  const codec = format.type === 'audio/pcm' ? 'PCM16' : format.type === 'audio/pcmu' ? 'G.711 µ-law' : 'G.711 A-law';
  return `${codec} ${kilohertz(sampleRateOf(format))} mono`;
}

/** "3:12", "1:02:03"; below ten seconds "1.8 s". */
export function lengthText(durationMs: number): string {
  if (durationMs < 10_000) return `${(durationMs / 1000).toFixed(durationMs < 1000 ? 2 : 1)} s`;
  const seconds = Math.round(durationMs / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

function kilohertz(rate: number): string {
  return `${Number((rate / 1000).toFixed(3))} kHz`;
}
