import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isVowel } from '../../../src/audio/speech/phonemes.ts';
import { pronounce } from '../../../src/audio/speech/pronounce.ts';
import { spokenWords } from '../../../src/audio/speech/spokenWords.ts';
import { SPEECH_RATE, synthesizeSpeech } from '../../../src/audio/speech/synthesizeSpeech.ts';
import { readPcmWav } from '../../audioCompare.ts';

const text = 'Hello there! The weather in London is cloudy, with eighteen degrees. How can I help you today?';

describe('pronunciation', () => {
  test.each([
    ['weather', 'W EH DH ER'],
    ['nation', 'N EY SH AX N'],
    ['making', 'M EY K IH NG'],
    ['phone', 'F OW N'],
    ['knight', 'N AY T'],
    ['happy', 'HH AE P IY'],
    ['señor', 'S EH N ER'],
  ])('%s', (word, sounds) => {
    expect(pronounce(word).join(' ')).toBe(sounds);
  });

  test('words of a script it does not know become as many syllables as characters', () => {
    expect(pronounce('日本語').filter(isVowel)).toHaveLength(3);
  });
});

describe('words', () => {
  test('numbers and symbols are spelled out', () => {
    expect(
      spokenWords('18.5° in 2026, 40% & 1,204')
        .map(({ word }) => word)
        .join(' '),
    ).toBe('eighteen point five degrees in two thousand twenty six forty percent and one thousand two hundred four');
  });

  test('punctuation ends phrases, and the last word ends one even without', () => {
    expect(spokenWords('Yes, really? Good').map(({ ending }) => ending)).toEqual(['comma', 'question', 'statement']);
  });
});

describe('speech', () => {
  const speech = synthesizeSpeech(text);
  const levels = levelsOf(speech);

  test('is the same every time, and another with another voice', () => {
    expect(synthesizeSpeech(text)).toEqual(speech);
    expect(synthesizeSpeech(text, { voice: 'cedar' })).not.toEqual(speech);
  });

  test('has the level of speech and does not clip', () => {
    const active = levels.filter((db) => db > -50);
    const mean = 10 * Math.log10(active.reduce((sum, db) => sum + 10 ** (db / 10), 0) / active.length);
    expect(mean).toBeGreaterThan(-22);
    expect(mean).toBeLessThan(-18);
    expect(speech.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeLessThan(32500);
  });

  test('goes at the pace of speech: 3.5 to 6 syllables a second between its pauses', () => {
    const syllables = spokenWords(text).flatMap(({ word }) => pronounce(word).filter(isVowel)).length;
    const activeSeconds = levels.filter((db) => db > -50).length / 50;
    expect(syllables / activeSeconds).toBeGreaterThan(3.5);
    expect(syllables / activeSeconds).toBeLessThan(6);
  });

  test('pauses between sentences and moves in loudness within them', () => {
    const pauses = levels.join(' ').match(/(?:-(?:Infinity|[6-9]\d|\d{3,})\S* ?){8,}/g) ?? [];
    expect(pauses.length).toBeGreaterThanOrEqual(3);
    const active = levels.filter((db) => db > -50);
    expect(Math.max(...active) - Math.min(...active)).toBeGreaterThan(12);
  });

  test('hisses where a word has an [s], hums where it has a vowel', () => {
    expect(highShare(synthesizeSpeech('sss'))).toBeGreaterThan(0.5);
    expect(highShare(synthesizeSpeech('ah'))).toBeLessThan(0.05);
  });

  test('rises in a question and falls in a statement', () => {
    expect(lastPitchHz('today?')).toBeGreaterThan(lastPitchHz('today.') * 1.2);
  });

  test('takes half the time at twice the speed, but for the silence at its end', () => {
    const tail = 0.22 * SPEECH_RATE;
    const fast = synthesizeSpeech(text, { speed: 1.5 });
    expect((speech.length - tail) / (fast.length - tail)).toBeCloseTo(1.5, 1);
  });

  test('of nothing is nothing; of punctuation too', () => {
    expect(synthesizeSpeech('')).toHaveLength(0);
    expect(synthesizeSpeech(' ... ')).toHaveLength(0);
  });
});

/** dB of full scale of every 20 ms. */
function levelsOf(samples: Int16Array): number[] {
  const width = SPEECH_RATE / 50;
  return Array.from({ length: Math.floor(samples.length / width) }, (_, index) => {
    const stretch = samples.subarray(index * width, (index + 1) * width);
    return 10 * Math.log10(stretch.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0) / width);
  });
}

/** How much of the power is in the differences of neighbouring samples, that is above some 4 kHz. */
function highShare(samples: Int16Array): number {
  let high = 0;
  let all = 0;
  for (let index = 1; index < samples.length; index++) {
    high += (((samples[index] ?? 0) - (samples[index - 1] ?? 0)) / 2) ** 2;
    all += (samples[index] ?? 0) ** 2;
  }
  return high / all;
}

/** By autocorrelation over the last 60 ms that are loud. */
function lastPitchHz(words: string): number {
  const samples = synthesizeSpeech(words);
  const lastLoud = levelsOf(samples).findLastIndex((db) => db > -26);
  const stretch = samples.subarray((lastLoud - 2) * 480, (lastLoud + 1) * 480);
  let best = 0;
  let bestLag = 1;
  for (let lag = 60; lag < 340; lag++) {
    let sum = 0;
    for (let index = lag; index < stretch.length; index++) sum += (stretch[index] ?? 0) * (stretch[index - lag] ?? 0);
    const score = sum / (stretch.length - lag);
    if (score > best) [best, bestLag] = [score, lag];
  }
  return SPEECH_RATE / bestLag;
}

test('the clip in media/speech is what its README says it is', () => {
  const file = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../media/speech/weatherQuestion.wav')));
  const samples = readPcmWav(file);
  const spoken = synthesizeSpeech('Hello! What is the weather in London?', { voice: 'sage' });
  expect(new DataView(file.buffer).getUint32(24, true)).toBe(SPEECH_RATE);
  // Engines may round a sine's last bit differently.
  const furthest = spoken.reduce((most, sample, index) => Math.max(most, Math.abs(sample - (samples[index] ?? 0))), 0);
  expect(furthest).toBeLessThanOrEqual(2);
  expect(samples.subarray(spoken.length)).toEqual(new Int16Array(0.8 * SPEECH_RATE));
});
