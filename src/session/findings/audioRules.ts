/** Rules that listen to the input audio: is it what the session says it is? */
import type { AudioFormat } from '../../base/audioFormat.ts';
import { stringAt } from '../../base/json.ts';
import { phrase, sentences, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import { audioFormatLabel } from '../../protocol/sessionConfig.ts';
import { durationLabel, quoted } from '../format.ts';
import type { SessionState } from '../state.ts';
import { fixEvent, frames, Refusals } from './cases.ts';
import type { FindingFix } from './finding.ts';
import type { Rule } from './rule.ts';
import { InputSampler, type Stretch } from './inputSampler.ts';
import { READINGS, WINDOWS_COMPARED, type Reading, type SampleStatistics } from './sampleStatistics.ts';
import { inputUpdate } from './turnDetection.ts';

const APPEND = 'input_audio_buffer.append';

/** So many loud windows, about two seconds of speech, before a verdict; it is looked at again as long as readings are compared. */
const WINDOWS_FOR_VERDICT = 15;

const readingLabels: Readonly<Record<Reading, PhraseValue>> = {
  pcm: 'pcm16',
  'pcm-swapped': phrase('pcm16 with its bytes swapped (big-endian)'),
  float32: phrase('32-bit float samples'),
  pcmu: 'G.711 µ-law',
  pcma: 'G.711 A-law',
};

export const audioWrongFormat: Rule = {
  id: 'audio-wrong-format',
  severity: 'error',
  title: phrase('The audio does not look like the session’s format'),
  explanation: phrase(
    'The server reads the appended bytes in the format of the session, by default 24 kHz 16-bit little-endian mono PCM. Bytes of another ' +
      'format are noise to it: nothing is understood, or speech is never detected. Neighbouring samples of speech are alike, so the right reading ' +
      'shows in the numbers. Convert the audio, or set audio.input.format to what is sent.',
  ),
  watch({ state, report, retract }) {
    const sampler = InputSampler.of(state);
    return {
      sees: [APPEND],
      client(event, row) {
        const stretch = sampler.append(event, row);
        const { statistics } = stretch;
        const { activeWindows, declared } = statistics;
        if (activeWindows === 0 || activeWindows % WINDOWS_FOR_VERDICT > 0 || activeWindows > WINDOWS_COMPARED) return;
        const better = betterReading(statistics);
        if (!better) {
          retract(stretch.firstN);
          return;
        }
        report(stretch.firstN, {
          message: phrase(
            '{0} of audio look like {1}, but the session takes {2}: read as {3}, neighbouring samples correlate with {4}, as {1} with {5}.',
            durationLabel(stretch.audioMs),
            readingLabels[better],
            audioFormatLabel(stretch.format),
            readingLabels[declared],
            statistics.correlation(declared).toFixed(2),
            statistics.correlation(better).toFixed(2),
          ),
          ns: frames(stretch.firstN, stretch.lastN, state.sessionN),
          fix: formatFix(state, stretch, better),
        });
      },
    };
  },
};

function betterReading(statistics: SampleStatistics): Reading | undefined {
  const own = statistics.correlation(statistics.declared);
  let best: Reading | undefined;
  for (const reading of READINGS) {
    const correlation = statistics.correlation(reading);
    // The two laws are alike, all other readings of the same bytes are not.
    const bothG711 = isG711(reading) && isG711(statistics.declared);
    if (correlation < 0.7 || correlation - own < (bothG711 ? 0.1 : 0.2)) continue;
    if (best === undefined || correlation > statistics.correlation(best)) best = reading;
  }
  return best;
}

const isG711 = (reading: Reading): boolean => reading === 'pcmu' || reading === 'pcma';

function formatFix(state: SessionState, stretch: Stretch, reading: Reading): FindingFix | undefined {
  const format = formats[reading];
  if (!format) return undefined;
  return fixEvent(
    phrase('Set the format to {0}', readingLabels[reading]),
    stretch.firstN,
    inputUpdate(state, { format: { ...format } }),
  );
}

const formats: Readonly<Partial<Record<Reading, AudioFormat>>> = {
  pcm: { type: 'audio/pcm', rate: 24000 },
  pcmu: { type: 'audio/pcmu' },
  pcma: { type: 'audio/pcma' },
};

export const audioNotBase64: Rule = {
  id: 'audio-not-base64',
  severity: 'error',
  title: phrase('Appended audio is not base64'),
  explanation: phrase(
    'The audio of input_audio_buffer.append is plain base64 (RFC 4648, with + and /, without line breaks). A data: URL, the URL-safe alphabet ' +
      'with - and _, hexadecimal digits or line breaks are refused, and that piece of audio is missing.',
  ),
  watch(context) {
    const sampler = InputSampler.of(context.state);
    const refusals = new Refusals(context);
    /** Of the newest appends that are not base64: what is in them. */
    const broken = new Map<number, Phrase>();
    return {
      sees: [APPEND],
      client(event, row) {
        sampler.append(event, row);
        const audio = stringAt(event, 'audio');
        if (audio === undefined) return;
        const why = audio.startsWith('data:')
          ? phrase('It begins with {0}.', quoted(audio, 32))
          : sampler.isBroken
            ? oddCharacters(audio)
            : undefined;
        if (!why) return;
        broken.set(row.n, why);
        if (broken.size > 32) broken.delete([...broken.keys()][0] ?? 0);
      },
      error(error) {
        const why = broken.get(error.causeN ?? -1);
        const saysSo = /base64/i.test(error.message) && (error.param === 'audio' || error.param === null);
        if (why === undefined && !saysSo) return;
        refusals.tell(
          { message: sentences(phrase('The audio is not base64.'), why), ns: frames(error.causeN, error.n) },
          error,
        );
      },
    };
  },
};

function oddCharacters(audio: string): Phrase {
  const odd = [...new Set(audio.slice(0, 20_000).replace(/[A-Za-z0-9+/=]/g, ''))].slice(0, 8).join('');
  return odd === ''
    ? phrase('It has an impossible length or padding in the middle.')
    : phrase('It has {0} in it.', quoted(odd));
}

/** How files begin, in base64: the first bytes are enough to tell, and no speech begins so. */
const fileStarts: readonly { readonly start: string; readonly name: string; readonly isPcm: boolean }[] = [
  { start: 'UklGR', name: 'WAV', isPcm: true },
  { start: 'SUQz', name: 'MP3', isPcm: false },
  { start: 'T2dnU', name: 'Ogg', isPcm: false },
  { start: 'ZkxhQ', name: 'FLAC', isPcm: false },
  { start: 'GkXfo', name: 'WebM', isPcm: false },
  { start: 'Rk9STQ', name: 'AIFF', isPcm: false },
];

export const audioFileHeader: Rule = {
  id: 'audio-file-header',
  severity: 'error',
  title: phrase('A file was sent as audio'),
  explanation: phrase(
    'input_audio_buffer.append takes bare samples. The header of a WAV file becomes a click, and the rate and channels it names are not heeded; ' +
      'the bytes of a compressed file (MP3, Ogg, WebM, FLAC) are noise from beginning to end. Decode the file and send its samples in the session’s format.',
  ),
  watch({ report }) {
    const counts = new Map<string, { readonly firstN: number; count: number }>();
    return {
      sees: [APPEND],
      client(event, row) {
        const audio = stringAt(event, 'audio') ?? '';
        const kind = fileStarts.find(({ start }) => audio.startsWith(start));
        if (!kind) return;
        const seen = counts.get(kind.name) ?? { firstN: row.n, count: 0 };
        seen.count++;
        counts.set(kind.name, seen);
        report(kind.name, {
          message: kind.isPcm ? headerWords(kind.name, seen.count) : bytesWords(kind.name, seen.count),
          ns: frames(seen.firstN, row.n),
          severity: kind.isPcm ? 'warning' : 'error',
        });
      },
    };
  },
};

function headerWords(name: string, count: number): Phrase {
  return count === 1
    ? phrase('An append begins with the header of a file ({0}).', name)
    : phrase('{0} appends begin with the header of a file ({1}).', count, name);
}

function bytesWords(name: string, count: number): Phrase {
  return count === 1
    ? phrase('An append begins like a file ({0}): its bytes are not samples.', name)
    : phrase('{0} appends begin like files ({1}): their bytes are not samples.', count, name);
}

/** Smaller appends are not audio that somebody streams, but shortened logs. */
const LEAST_STREAMED_BYTES = 100;

export const audioOddBytes: Rule = {
  id: 'audio-odd-bytes',
  severity: 'warning',
  title: phrase('An append ends in the middle of a sample'),
  explanation: phrase(
    'A sample of 16-bit PCM has two bytes, so an append has an even number. After an odd one every following sample may be made of the halves of ' +
      'two, which is loud noise. Cut audio at multiples of two bytes, and keep what is left over for the next append.',
  ),
  watch({ state, report }) {
    const sampler = InputSampler.of(state);
    const odd: number[] = [];
    let count = 0;
    let sizeBytes = 0;
    return {
      sees: [APPEND],
      client(event, row) {
        const { format } = sampler.append(event, row);
        if (count > 0) tell();
        if (format.type !== 'audio/pcm') return;
        const bytes = byteLength(stringAt(event, 'audio') ?? '');
        if (bytes % 2 === 0 || bytes < LEAST_STREAMED_BYTES) return;
        count++;
        sizeBytes = bytes;
        if (odd.length < 20) odd.push(row.n);
      },
    };
    // The last append of a file may be odd without harm: it takes one more to shift samples.
    function tell(): void {
      report('all', {
        message:
          count === 1
            ? phrase('An append of {0} bytes was followed by more audio.', sizeBytes)
            : phrase('{0} appends have an odd number of bytes, the last {1}.', count, sizeBytes),
        ns: frames(...odd),
      });
    }
  },
};

function byteLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}
