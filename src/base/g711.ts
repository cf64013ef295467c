/** ITU-T G.711: 16-bit linear samples ↔ one byte a sample, µ-law (North America, Japan) and A-law (elsewhere). */

const MU_BIAS = 0x84;
/** Of 14 bits. */
const MU_CLIP = 8158;

/** Position of the highest bit set in `value`, for values below 2^15; 0 for 0. */
function highestBit(value: number): number {
  return 31 - Math.clz32(value | 1);
}

export function encodeMuLaw(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length);
  for (let index = 0; index < samples.length; index++) bytes[index] = muLawByte(samples[index] as number);
  return bytes;
}

export function encodeALaw(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length);
  for (let index = 0; index < samples.length; index++) bytes[index] = aLawByte(samples[index] as number);
  return bytes;
}

export function decodeMuLaw(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) samples[index] = MU_LAW[bytes[index] as number] as number;
  return samples;
}

export function decodeALaw(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) samples[index] = A_LAW[bytes[index] as number] as number;
  return samples;
}

/** The law is defined on 14 bits; 16 are rounded to them, not cut, as sox does. */
function muLawByte(sample: number): number {
  const rounded = Math.min((sample + 2) >> 2, 8191);
  const sign = rounded < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(rounded), MU_CLIP) + MU_BIAS / 4;
  const exponent = highestBit(magnitude) - 5;
  const mantissa = (magnitude >> (exponent + 1)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

/** On 13 bits, rounded in the same way. */
function aLawByte(sample: number): number {
  const rounded = Math.min((sample + 4) >> 3, 4095);
  const sign = rounded >= 0 ? 0x80 : 0;
  const magnitude = rounded >= 0 ? rounded : ~rounded;
  const exponent = Math.max(0, highestBit(magnitude) - 4);
  const mantissa = (magnitude >> Math.max(1, exponent)) & 0x0f;
  return (sign | (exponent << 4) | mantissa) ^ 0x55;
}

const MU_LAW = Int16Array.from({ length: 256 }, (_, byte) => {
  const inverted = ~byte;
  const exponent = (inverted >> 4) & 7;
  const magnitude = ((((inverted & 0x0f) << 3) + MU_BIAS) << exponent) - MU_BIAS;
  return (inverted & 0x80) !== 0 ? -magnitude : magnitude;
});

const A_LAW = Int16Array.from({ length: 256 }, (_, byte) => {
  const plain = byte ^ 0x55;
  const exponent = (plain >> 4) & 7;
  const mantissa = ((plain & 0x0f) << 4) + 8;
  const magnitude = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
  return (plain & 0x80) !== 0 ? magnitude : -magnitude;
});
