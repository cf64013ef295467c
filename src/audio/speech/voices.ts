/** How the voices of the Realtime API differ here: pitch, size of the mouth, breathiness, pace. Not imitations of them. */

export interface Voice {
  readonly pitchHz: number;
  /** 1 is an adult male; smaller heads have higher formants. */
  readonly formantScale: number;
  readonly breathiness: number;
  readonly pace: number;
}

const voices: Readonly<Record<string, Voice>> = {
  alloy: { pitchHz: 165, formantScale: 1.08, breathiness: 1, pace: 1.05 },
  ash: { pitchHz: 112, formantScale: 1, breathiness: 0.8, pace: 1.05 },
  ballad: { pitchHz: 128, formantScale: 1.02, breathiness: 1.6, pace: 0.95 },
  cedar: { pitchHz: 98, formantScale: 0.97, breathiness: 0.8, pace: 1 },
  coral: { pitchHz: 205, formantScale: 1.15, breathiness: 1.1, pace: 1.1 },
  echo: { pitchHz: 106, formantScale: 0.99, breathiness: 0.9, pace: 1 },
  marin: { pitchHz: 192, formantScale: 1.13, breathiness: 1, pace: 1.08 },
  sage: { pitchHz: 184, formantScale: 1.12, breathiness: 1.2, pace: 1 },
  shimmer: { pitchHz: 214, formantScale: 1.17, breathiness: 1.3, pace: 1.05 },
  verse: { pitchHz: 134, formantScale: 1.03, breathiness: 0.9, pace: 1.12 },
};

const DEFAULT_VOICE: Voice = { pitchHz: 165, formantScale: 1.08, breathiness: 1, pace: 1.05 };

/** A custom voice, or one this version does not know, sounds like the default. */
export function voiceNamed(name: string): Voice {
  return voices[name] ?? DEFAULT_VOICE;
}
