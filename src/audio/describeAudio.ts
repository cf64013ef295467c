/** How audio is called where people read it. */
import { joined, phrase, type Phrase, type PhraseValue } from '../base/l10n.ts';
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';

/** "MP3, 44.1 kHz stereo, 3:12" */
export function describeSource(info: {
  readonly label: PhraseValue;
  readonly sampleRate: number;
  readonly channels: number;
  readonly durationMs: number | undefined;
}): Phrase {
  const rate = kilohertz(info.sampleRate);
  const layout =
    info.channels <= 2
      ? `${rate} ${info.channels === 1 ? 'mono' : 'stereo'}`
      : phrase('{0} {1} channels', rate, info.channels);
  const length = info.durationMs === undefined ? [] : [lengthText(info.durationMs)];
  return joined([info.label, layout, ...length], ', ');
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
