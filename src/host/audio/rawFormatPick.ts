/** Asks what the samples of a file without a header are; the last answer is offered first. */
import { window, type Memento } from 'vscode';
import { pcmEncodingLabel, pcmEncodings, type RawFormat } from '../../audio/pcmEncoding.ts';
import { t } from '../../base/l10n.ts';

const LAST = 'realtime.rawFormat';
const RATES = [24000, 8000, 16000, 44100, 48000];

/** Undefined when a question was closed. */
export async function pickRawFormat(memento: Memento, fileName: string): Promise<RawFormat | undefined> {
  const last = memento.get<Partial<RawFormat>>(LAST, {});
  const title = t('{0}: Raw Samples', fileName);
  const encodings = pcmEncodings.map((value) => ({ label: pcmEncodingLabel(value), description: value, value }));
  const encoding = await window.showQuickPick(first(encodings, last.encoding ?? 's16le'), {
    title,
    placeHolder: t('This file has no header that is known. How are its samples encoded?'),
  });
  if (!encoding) return undefined;
  const sampleRate = await askNumber(title, t('Samples a second'), last.sampleRate ?? RATES[0], 1000, 768_000);
  if (sampleRate === undefined) return undefined;
  const channels = await askNumber(title, t('Channels, interleaved'), last.channels ?? 1, 1, 64);
  if (channels === undefined) return undefined;
  const format = { encoding: encoding.value, sampleRate, channels };
  await memento.update(LAST, format);
  return format;
}

function first<Item extends { readonly value: string }>(items: readonly Item[], value: string): Item[] {
  return [...items.filter((item) => item.value === value), ...items.filter((item) => item.value !== value)];
}

/**
 * A whole number, or undefined when the question was closed.
 * @param empty what no number at all stands for; one must be written where there is no such thing
 */
export async function askNumber<Empty extends string = never>(
  title: string,
  prompt: string,
  value: number | NoInfer<Empty> | undefined,
  min: number,
  max: number,
  empty?: Empty,
): Promise<number | Empty | undefined> {
  const text = await window.showInputBox({
    title,
    prompt,
    value: value === empty ? '' : String(value),
    validateInput: (input) => {
      if (input.trim() === '' && empty !== undefined) return undefined;
      const number = Number(input);
      const fits = /^\d+$/.test(input.trim()) && number >= min && number <= max;
      return fits ? undefined : t('A whole number from {0} to {1}.', min, max);
    },
  });
  return text?.trim() === '' ? empty : text === undefined ? undefined : Number(text);
}
