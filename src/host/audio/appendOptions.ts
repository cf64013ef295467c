/** How files are appended: kept as the last choice, in the panel's form or by this flow. */
import { window, type Memento } from 'vscode';
import { isJsonObject } from '../../base/json.ts';
import { appendLimits, type AppendOptions } from '../../contract/messages.ts';
import { askNumber } from './rawFormatPick.ts';
import { t } from '../../base/l10n.ts';

const LAST = 'realtime.appendOptions';
const defaults: AppendOptions = { pace: 'fast', chunkMs: 100, silenceMs: 'auto', commit: false, respond: false };

export function readAppendOptions(memento: Memento): AppendOptions {
  const kept = memento.get<unknown>(LAST);
  return isJsonObject(kept) ? { ...defaults, ...(kept as Partial<AppendOptions>) } : defaults;
}

export async function writeAppendOptions(memento: Memento, options: AppendOptions): Promise<void> {
  await memento.update(LAST, options);
}

/** Asks for all of them; nothing changes when a question is closed. */
export async function pickAppendOptions(memento: Memento): Promise<AppendOptions | undefined> {
  const last = readAppendOptions(memento);
  const title = t('How to Append Audio Files');
  const paces = [
    { label: t('As fast as possible'), description: t('as the network takes it'), value: 'fast' as const },
    { label: t('In real time'), description: t('a second of audio in a second'), value: 'realtime' as const },
  ];
  const pace = await window.showQuickPick(last.pace === 'fast' ? paces : paces.reverse(), { title });
  if (!pace) return undefined;
  const { minChunkMs, maxChunkMs, maxSilenceMs } = appendLimits;
  const chunkMs = await askNumber(title, t('Milliseconds of audio in one event'), last.chunkMs, minChunkMs, maxChunkMs);
  if (chunkMs === undefined) return undefined;
  const prompt = t('Milliseconds of silence after it; nothing: as much as ends the turn where the server detects it');
  const silenceMs = await askNumber(title, prompt, last.silenceMs, 0, maxSilenceMs, 'auto');
  if (silenceMs === undefined) return undefined;
  const after = await window.showQuickPick(
    [
      { label: t('Commit'), description: 'input_audio_buffer.commit', value: 'commit', picked: last.commit },
      { label: t('Create a response'), description: 'response.create', value: 'respond', picked: last.respond },
    ],
    { title, canPickMany: true, placeHolder: t('What to send when all audio is sent') },
  );
  if (!after) return undefined;
  const sends = (value: string): boolean => after.some((item) => item.value === value);
  const options = { pace: pace.value, chunkMs, silenceMs, commit: sends('commit'), respond: sends('respond') };
  await writeAppendOptions(memento, options);
  return options;
}
