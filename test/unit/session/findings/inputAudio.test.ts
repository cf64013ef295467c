import { describe, expect, test } from 'vitest';
import { encodeALaw } from '../../../../src/base/g711.ts';
import { update } from '../../simulator/harness.ts';
import {
  appends,
  ids,
  join,
  muLawBytes,
  only,
  pcmBytes,
  silence,
  SimulatedLog,
  slower,
  speech,
} from './simulatedLog.ts';

const byHand = update({ audio: { input: { turn_detection: null } } });
const muLaw = update({ audio: { input: { turn_detection: null, format: { type: 'audio/pcmu' } } } });
const audioRules = (findings: readonly { readonly rule: string }[]): string[] =>
  ids(findings).filter((rule) => rule.startsWith('audio-'));
const spoken = join(speech, silence(400), speech, speech);

function session(configuration = byHand): SimulatedLog {
  return new SimulatedLog().ask(configuration);
}

/** Appends of so many bytes, one every so many milliseconds. */
function stream(log: SimulatedLog, bytes: Uint8Array, chunkBytes: number, everyMs: number): SimulatedLog {
  for (const append of appends(bytes, chunkBytes)) log.send(append).run(everyMs);
  return log;
}

describe('audio-wrong-format', () => {
  const rule = 'audio-wrong-format';
  const swapped = (samples: Int16Array): Uint8Array => {
    const bytes = pcmBytes(samples);
    return Uint8Array.from(bytes, (_, index) => bytes[index ^ 1] ?? 0);
  };
  const floats = (samples: Int16Array): Uint8Array =>
    new Uint8Array(Float32Array.from(samples, (s) => s / 32768).buffer);

  test.each([
    ['G.711 µ-law as PCM', byHand, muLawBytes(slower(spoken, 3)), 'G.711 µ-law', { type: 'audio/pcmu' }],
    ['G.711 A-law as PCM', byHand, encodeALaw(slower(spoken, 3)), 'G.711 A-law', { type: 'audio/pcma' }],
    ['PCM as G.711', muLaw, pcmBytes(spoken), 'pcm16', { type: 'audio/pcm', rate: 24000 }],
    ['big-endian PCM', byHand, swapped(spoken), 'pcm16 with its bytes swapped (big-endian)', undefined],
    ['32-bit floats', byHand, floats(spoken), '32-bit float samples', undefined],
  ])('%s', (_, configuration, bytes, label, format) => {
    const log = session(configuration).send(...appends(bytes, 1600));
    const finding = only(log.live, rule);
    expect(finding.message).toContain(`of audio look like ${label}, but the session takes`);
    expect(finding.message).toMatch(/correlate with -?0\.\d\d, as .* with 0\.[789]\d\.$/);
    expect(finding.ns).toContain(log.n('session.updated'));
    const input = finding.fix?.event['session'] as { audio: { input: { format: unknown } } } | undefined;
    expect(input?.audio.input.format).toEqual(format);
    expect(audioRules(log.live)).toEqual([rule]);
  });

  test('the fix makes the next stretch right', () => {
    const bytes = muLawBytes(slower(spoken, 3));
    const log = session().send(...appends(bytes, 1600));
    const told = only(log.live, rule);
    const own = { ...told.fix?.event, event_id: 'evt_own' };
    expect(only(log.ask(own).send(...appends(bytes, 1600)).live, rule)).toEqual(told);
    expect(ids(log.ask(told.fix?.event ?? {}).send(...appends(bytes, 1600)).live)).toEqual([]);
  });

  test.each([
    ['PCM', byHand, pcmBytes(spoken)],
    ['PCM of a telephone', byHand, pcmBytes(slower(spoken, 3))],
    ['G.711', muLaw, muLawBytes(slower(spoken, 3))],
    ['noise', byHand, Uint8Array.from({ length: 400_000 }, (_, index) => (index * index * 2654435761) >>> 24)],
    ['silence', byHand, pcmBytes(silence(4000))],
  ])('quiet for %s', (_, configuration, bytes) => {
    expect(audioRules(session(configuration).send(...appends(bytes, 4800)).recorded)).toEqual([]);
  });
});

describe('audio-wrong-rate', () => {
  const rule = 'audio-wrong-rate';
  const long = pcmBytes(join(...Array.from({ length: 6 }, () => speech)));

  test.each([
    [16, 3200],
    [8, 1600],
    [48, 9600],
  ])('%s kHz sent as 24 kHz, 100 ms at a time', (kHz, chunkBytes) => {
    const log = stream(session(), long.subarray(0, chunkBytes * 120), chunkBytes, 100);
    const finding = only(log.live, rule);
    expect(finding.message).toMatch(
      new RegExp(`^In 5\\.\\d\\d s of steady streaming .* times as much as the clock says: that is ${kHz} kHz audio`),
    );
    expect(finding.ns.at(-1)).toBe(log.n('session.updated'));
    expect(audioRules(log.live)).toEqual([rule]);
  });

  test.each([
    ['at the session’s rate', 4800, 100],
    ['in a hurry', 4800, 5],
    ['one and a half times as fast', 4800, 66],
    ['with pauses between', 4800, 500],
  ])('quiet for audio that comes %s', (_, chunkBytes, everyMs) => {
    expect(audioRules(stream(session(), long, chunkBytes, everyMs).live)).toEqual([]);
  });

  test('quiet for a file that comes twice as fast as it plays for some seconds', () => {
    const log = stream(session(), long.subarray(0, 4800 * 150), 4800, 50);
    expect(log.scheduler.monoMs()).toBeGreaterThan(5000);
    expect(audioRules(log.live)).toEqual([]);
  });
});

describe('audio-file-header', () => {
  test.each([
    ['WAV', 'RIFF', 'warning'],
    ['Ogg', 'OggS', 'error'],
    ['MP3', 'ID3\u0004', 'error'],
  ])('%s', (name, magic, severity) => {
    const header = Uint8Array.from({ length: 44 }, (_, index) => magic.charCodeAt(index) || 0);
    const bytes = new Uint8Array(4800);
    bytes.set(header);
    const log = session().send(...appends(bytes));
    const finding = only(log.live, 'audio-file-header');
    expect(finding).toMatchObject({ severity, ns: [log.n('input_audio_buffer.append')] });
    expect(finding.message).toContain(name);
  });
});

describe('audio-odd-bytes', () => {
  test('told when more audio follows, and counted', () => {
    const log = session().send(...appends(pcmBytes(speech).subarray(0, 961), 961));
    expect(ids(log.live)).toEqual([]);
    log.send(...appends(pcmBytes(speech).subarray(0, 961 * 3), 961));
    expect(only(log.live, 'audio-odd-bytes').message).toBe('3 appends have an odd number of bytes, the last 961.');
  });

  test('quiet for G.711, and for logs whose audio was shortened to a few bytes', () => {
    expect(audioRules(session(muLaw).send(...appends(muLawBytes(slower(speech, 3)), 161)).live)).toEqual([]);
    expect(audioRules(session().send(...appends(new Uint8Array(330), 33)).live)).toEqual([]);
  });
});

describe('audio-not-base64', () => {
  test.each([
    ['data:audio/wav;base64,AAAA', 'It begins with “data:audio/wav;base64,AAAA”.'],
    ['AAA-AAA_', 'It has “-_” in it.'],
  ])('%s', (audio, why) => {
    const log = session().ask({ type: 'input_audio_buffer.append', audio });
    const finding = only(log.recorded, 'audio-not-base64');
    expect(finding.message).toContain(`The audio is not base64. ${why} The server refused it`);
    expect(finding.ns).toEqual([log.n('input_audio_buffer.append'), log.n('error')]);
  });
});

describe('audio-silent', () => {
  const rule = 'audio-silent';
  const vad = update({ audio: { input: { turn_detection: { type: 'server_vad' } } } });
  const hum = (ms: number, amplitude: number): Int16Array =>
    Int16Array.from({ length: ms * 24 }, (_, index) => Math.round(amplitude * Math.sin(index / 8)));

  test('five seconds of nothing while turn detection listens; sound takes it back', () => {
    const log = session(vad).send(...appends(pcmBytes(silence(4900))));
    expect(ids(log.live)).toEqual([]);
    log.send(...appends(pcmBytes(silence(500))));
    expect(only(log.live, rule)).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('no sound at all') as string,
    });
    log.send(...appends(pcmBytes(speech)));
    expect(ids(log.live)).not.toContain(rule);
  });

  test('twenty seconds of next to nothing inform; ten do not', () => {
    const log = session(vad).send(...appends(pcmBytes(hum(10_000, 60))));
    expect(ids(log.live)).toEqual([]);
    log.send(...appends(pcmBytes(hum(11_000, 60))));
    expect(only(log.live, rule)).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('a peak of -55 dB') as string,
    });
  });

  test('a committed recording without sound; a spoken one is quiet', () => {
    const respond = { type: 'response.create' };
    const log = session().send(...appends(pcmBytes(hum(1000, 60))), { type: 'input_audio_buffer.commit' }, respond);
    expect(only(log.live, rule).ns[0]).toBe(log.n('input_audio_buffer.commit'));
    const loud = session().send(...appends(pcmBytes(speech)), { type: 'input_audio_buffer.commit' }, respond);
    expect(ids(loud.live)).toEqual([]);
  });
});

test('audio-clipping: amplified beyond full scale; loud but whole is quiet', () => {
  const amplified = (factor: number): Int16Array =>
    spoken.map((sample) => Math.max(-32768, Math.min(32767, sample * factor)));
  const log = session().send(...appends(pcmBytes(amplified(20))));
  expect(only(log.live, 'audio-clipping').message).toMatch(
    /^\d+\.\d % of the samples looked at stand at full scale\.$/,
  );
  expect(audioRules(log.live)).toEqual(['audio-clipping']);
  expect(audioRules(session().send(...appends(pcmBytes(amplified(2)))).live)).toEqual([]);
});

test('audio-dc-offset: samples around another value than zero; speech that is centred is quiet', () => {
  const moved = (by: number): Int16Array => spoken.map((sample) => sample + by);
  const log = session().send(...appends(pcmBytes(moved(1000))));
  expect(only(log.live, 'audio-dc-offset').message).toBe('The mean of the samples looked at is 3.1 % of full scale.');
  expect(audioRules(session().send(...appends(pcmBytes(moved(100)))).live)).toEqual([]);
});
