/** Gives words their sounds, and every sound its length, loudness and pitch. */
import { isVowel, phonemes, type Formants, type Phoneme } from './phonemes.ts';
import { pronounce } from './pronounce.ts';
import { functionWords } from './spellingRules.ts';
import type { SpokenWord } from './spokenWords.ts';

/** A stretch of steady targets; the synthesiser moves smoothly from one to the next. */
export interface Segment {
  readonly durationMs: number;
  /** Undefined keeps the mouth where it was: silence. */
  readonly formants?: Formants;
  readonly glideTo?: Formants;
  readonly voice: number;
  readonly breath: number;
  readonly noise?: { readonly hz: number; readonly widthHz: number; readonly gain: number };
  /** Pitch as a factor of the voice's own, at the start and at the end. */
  readonly pitch: readonly [number, number];
}

const LEAD_IN_MS = 60;
const TAIL_MS = 220;

/** @param speed 1 is ordinary; 2 takes half the time */
export function segmentsOf(words: readonly SpokenWord[], speed: number): Segment[] {
  const segments: Segment[] = [silence(LEAD_IN_MS)];
  let phrase: SpokenWord[] = [];
  for (const word of words) {
    phrase.push(word);
    if (word.ending === 'none') continue;
    segments.push(...phraseSegments(phrase));
    if (word.pauseMs > 0 && word !== words.at(-1)) segments.push(silence(word.pauseMs));
    phrase = [];
  }
  return [...segments.map((segment) => ({ ...segment, durationMs: segment.durationMs / speed })), silence(TAIL_MS)];
}

function phraseSegments(phrase: readonly SpokenWord[]): Segment[] {
  const ending = phrase.at(-1)?.ending ?? 'statement';
  const sounds = phrase.flatMap(({ word }) => wordSounds(word));
  const lastVowel = sounds.findLastIndex(({ name }) => isVowel(name));
  return sounds.flatMap(({ name, stressed, weak }, index) => {
    const phoneme = phonemes[name];
    if (!phoneme) return [];
    const position = sounds.length < 2 ? 0 : index / (sounds.length - 1);
    const isFinal = index >= lastVowel;
    const length = (stressed ? 1.18 : weak ? 0.78 : 0.95) * (isFinal ? 1.4 : 1);
    const loudness = stressed ? 1 : weak ? 0.7 : 0.85;
    const pitch = pitchAt(position, stressed, isFinal, ending);
    return soundSegments(phoneme, length, loudness, pitch);
  });
}

interface Sound {
  readonly name: string;
  readonly stressed: boolean;
  readonly weak: boolean;
}

/** The first vowel of a content word carries the stress: right for most short English words, and never monotonous. */
function wordSounds(word: string): Sound[] {
  const names = pronounce(word);
  const weak = functionWords.has(word);
  const stressedAt = weak ? -1 : names.findIndex((name) => isVowel(name) && name !== 'AX');
  return names.map((name, index) => ({ name, stressed: index === stressedAt, weak }));
}

function pitchAt(
  position: number,
  stressed: boolean,
  isFinal: boolean,
  ending: SpokenWord['ending'],
): [number, number] {
  const level = 1.1 - 0.2 * position + (stressed ? 0.13 : 0);
  if (!isFinal) return [level, level];
  const to = ending === 'question' ? 1.4 : ending === 'comma' ? 1.02 : 0.74;
  return [ending === 'question' ? 0.95 : level, to];
}

function soundSegments(
  phoneme: Phoneme,
  length: number,
  loudness: number,
  pitch: readonly [number, number],
): Segment[] {
  const { kind, formants, glideTo, durationMs, voice, noise } = phoneme;
  if (kind === 'stop' || kind === 'affricate') return stopSegments(phoneme, Math.min(length, 1.2), loudness, pitch);
  const ownLength = kind === 'vowel' ? length : Math.min(length, 1.15);
  return [
    {
      durationMs: durationMs * ownLength,
      formants,
      ...(glideTo && { glideTo }),
      voice: voice * loudness,
      // The breath of [h] passes through the mouth like a voice does; other noise is made at the lips or the tongue.
      breath: phoneme === phonemes['HH'] ? 0.55 * loudness : voice * 0.015,
      ...(noise && { noise: { ...noise, gain: noise.gain * loudness } }),
      pitch,
    },
  ];
}

/** The mouth closes, opens with a burst, and after a voiceless stop breath runs on before the voice is back. */
function stopSegments(phoneme: Phoneme, length: number, loudness: number, pitch: readonly [number, number]): Segment[] {
  const { kind, formants, durationMs, voice } = phoneme;
  const noise = phoneme.noise && { ...phoneme.noise, gain: phoneme.noise.gain * loudness };
  const held = { formants, pitch };
  const closure: Segment = { ...held, durationMs: durationMs * length * 0.6, voice: voice * 0.35, breath: 0 };
  const burstMs = kind === 'affricate' ? durationMs * length * 0.55 : 12;
  const burst: Segment = { ...held, durationMs: burstMs, voice: voice * 0.3, breath: 0, ...(noise && { noise }) };
  const aspiration: Segment = { ...held, durationMs: 26, voice: 0, breath: 0.3 * loudness };
  return voice > 0 || kind === 'affricate' ? [closure, burst] : [closure, burst, aspiration];
}

function silence(durationMs: number): Segment {
  return { durationMs, voice: 0, breath: 0, pitch: [1, 1] };
}
