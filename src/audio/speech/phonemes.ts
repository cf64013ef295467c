/**
 * The sounds of English for a formant synthesiser, by their ARPAbet names. Formant frequencies are those of an adult male
 * as phonetics textbooks give them, rounded; a voice scales them.
 */

export type Formants = readonly [f1: number, f2: number, f3: number];

export interface Phoneme {
  readonly kind: 'vowel' | 'glide' | 'nasal' | 'fricative' | 'stop' | 'affricate';
  /** Hz; for a consonant without voice the place it is made at, towards which its neighbours bend. */
  readonly formants: Formants;
  /** Where a diphthong ends. */
  readonly glideTo?: Formants;
  /** Length at ordinary speed, unstressed. */
  readonly durationMs: number;
  /** Strength of the voice, 0 to 1. */
  readonly voice: number;
  readonly noise?: { readonly hz: number; readonly widthHz: number; readonly gain: number };
}

function vowel(formants: Formants, durationMs: number, glideTo?: Formants): Phoneme {
  return { kind: 'vowel', formants, durationMs, voice: 1, ...(glideTo && { glideTo }) };
}

function sonorant(kind: 'glide' | 'nasal', formants: Formants, durationMs: number, voice: number): Phoneme {
  return { kind, formants, durationMs, voice };
}

function noisy(
  kind: 'fricative' | 'stop' | 'affricate',
  formants: Formants,
  durationMs: number,
  voice: number,
  noise: readonly [hz: number, widthHz: number, gain: number],
): Phoneme {
  const [hz, widthHz, gain] = noise;
  return { kind, formants, durationMs, voice, noise: { hz, widthHz, gain } };
}

const labial: Formants = [300, 900, 2200];
const dental: Formants = [300, 1400, 2550];
const alveolar: Formants = [300, 1750, 2600];
const palatal: Formants = [300, 1950, 2550];
const velar: Formants = [300, 2000, 2350];

export const phonemes: Readonly<Record<string, Phoneme>> = {
  IY: vowel([290, 2250, 2950], 115),
  IH: vowel([400, 1950, 2600], 85),
  EH: vowel([550, 1800, 2550], 100),
  AE: vowel([680, 1700, 2450], 125),
  AA: vowel([720, 1150, 2500], 125),
  AO: vowel([590, 880, 2500], 125),
  AH: vowel([620, 1220, 2550], 95),
  AX: vowel([500, 1450, 2500], 60),
  UH: vowel([450, 1050, 2350], 90),
  UW: vowel([320, 950, 2300], 115),
  ER: vowel([480, 1300, 1650], 115),
  EY: vowel([500, 1900, 2550], 135, [330, 2200, 2800]),
  AY: vowel([710, 1200, 2500], 150, [380, 2050, 2650]),
  OY: vowel([560, 880, 2450], 165, [370, 2000, 2600]),
  AW: vowel([720, 1300, 2500], 155, [420, 980, 2400]),
  OW: vowel([520, 1000, 2450], 135, [380, 850, 2350]),
  W: sonorant('glide', [300, 650, 2250], 65, 0.7),
  Y: sonorant('glide', [280, 2250, 3000], 60, 0.7),
  R: sonorant('glide', [320, 1100, 1500], 65, 0.75),
  L: sonorant('glide', [350, 1000, 2700], 65, 0.75),
  M: sonorant('nasal', [270, 1000, 2200], 70, 0.45),
  N: sonorant('nasal', [280, 1500, 2500], 65, 0.45),
  NG: sonorant('nasal', [280, 1900, 2600], 75, 0.45),
  F: noisy('fricative', labial, 95, 0, [7000, 5000, 0.16]),
  V: noisy('fricative', labial, 60, 0.45, [7000, 5000, 0.07]),
  TH: noisy('fricative', dental, 85, 0, [7500, 4500, 0.13]),
  DH: noisy('fricative', dental, 50, 0.5, [7500, 4500, 0.05]),
  S: noisy('fricative', alveolar, 100, 0, [6800, 2400, 0.5]),
  Z: noisy('fricative', alveolar, 75, 0.4, [6800, 2400, 0.28]),
  SH: noisy('fricative', palatal, 105, 0, [3300, 1600, 0.55]),
  ZH: noisy('fricative', palatal, 75, 0.4, [3300, 1600, 0.3]),
  HH: noisy('fricative', [500, 1500, 2500], 60, 0, [1500, 2500, 0.08]),
  P: noisy('stop', labial, 85, 0, [900, 1800, 0.35]),
  B: noisy('stop', labial, 70, 0.3, [900, 1500, 0.2]),
  T: noisy('stop', alveolar, 80, 0, [4800, 2600, 0.5]),
  D: noisy('stop', alveolar, 62, 0.3, [4300, 2600, 0.28]),
  K: noisy('stop', velar, 85, 0, [2200, 1200, 0.5]),
  G: noisy('stop', velar, 68, 0.3, [2100, 1100, 0.3]),
  CH: noisy('affricate', palatal, 120, 0, [3400, 1700, 0.5]),
  JH: noisy('affricate', palatal, 95, 0.35, [3300, 1700, 0.3]),
};

export function isVowel(name: string): boolean {
  return phonemes[name]?.kind === 'vowel';
}
