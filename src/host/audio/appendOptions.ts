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

/** Asks for one after the other; each answer is kept as it is given, also when a later question is closed. */
export async function pickAppendOptions(memento: Memento): Promise<void> {
  const { minChunkMs, maxChunkMs, maxSilenceMs } = appendLimits;
  const last = readAppendOptions(memento);
  const keep = (change: Partial<AppendOptions>): Promise<void> =>
    writeAppendOptions(memento, { ...readAppendOptions(memento), ...change });

  const pace = await askPace(last.pace);
  if (!pace) return;
  await keep({ pace });
  const chunkMs = await askNumber(
    stepTitle(2),
    t('Milliseconds of audio in one event'),
    last.chunkMs,
    minChunkMs,
    maxChunkMs,
  );
  if (chunkMs === undefined) return;
  await keep({ chunkMs });
  const prompt = t('Milliseconds of silence after it; nothing: as much as ends the turn where the server detects it');
  const silenceMs = await askNumber(stepTitle(3), prompt, last.silenceMs, 0, maxSilenceMs, 'auto');
  if (silenceMs === undefined) return;
  await keep({ silenceMs });
  const after = await window.showQuickPick(
    [
      { label: t('Commit'), description: 'input_audio_buffer.commit', value: 'commit', picked: last.commit },
      { label: t('Create a response'), description: 'response.create', value: 'respond', picked: last.respond },
    ],
    { title: stepTitle(4), canPickMany: true, placeHolder: t('What to send when all audio is sent') },
  );
  if (!after) return;
  const sends = (value: string): boolean => after.some((item) => item.value === value);
  await keep({ commit: sends('commit'), respond: sends('respond') });
}

async function askPace(current: AppendOptions['pace']): Promise<AppendOptions['pace'] | undefined> {
  const paces = [
    { label: t('As fast as possible'), description: t('as the network takes it'), value: 'fast' as const },
    { label: t('In real time'), description: t('a second of audio in a second'), value: 'realtime' as const },
  ];
  // The current one comes first, so that Enter leaves it as it is.
  const picks = (current === 'fast' ? paces : paces.toReversed()).map((pace) =>
    pace.value === current ? { ...pace, description: t('{0} (current)', pace.description) } : pace,
  );
  return (await window.showQuickPick(picks, { title: stepTitle(1) }))?.value;
}

function stepTitle(step: number): string {
  return t('How to Append Audio Files ({0}/4)', step);
}
