import { homedir } from 'node:os';
import { Uri, window, workspace, type QuickPickItem } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { sessionWav, type AudioSelection } from '../export/wav.ts';
import { writeWhole } from '../recording/writeWhole.ts';
import { durationLabel } from '../session/format.ts';
import { audioMsOf, itemText, type ConversationItem } from '../session/state.ts';
import type { DebugSession } from './debugSession.ts';
import { keepRecording } from './keepRecording.ts';
import { phrase, t } from '../base/l10n.ts';

const wholes: readonly (QuickPickItem & { readonly selection: AudioSelection })[] = [
  {
    label: t('Whole session'),
    detail: t('Stereo on the session’s timeline: the user left, the assistant right.'),
    selection: { side: 'both' },
  },
  { label: t('User'), detail: t('What was appended, where it was sent.'), selection: { side: 'user' } },
  {
    label: t('Assistant'),
    detail: t('The answers as they were heard, up to where they were cut.'),
    selection: { side: 'assistant' },
  },
];

/** Undefined when the pick was closed. @throws RealtimeError `no-audio` where there is nothing to choose from */
export async function chooseAudio(session: DebugSession): Promise<AudioSelection | undefined> {
  await session.whole;
  sessionWav(session, { side: 'both' });
  const items = [...session.state.items.values()].filter(hasAudio).map((item) => ({
    label: item.role ?? item.type,
    description: durationLabel(audioMsOf(item)),
    detail: itemText(item) || item.id,
    selection: { itemId: item.id },
  }));
  const picks = [...wholes, ...items];
  const options = { title: t('Realtime: Save Audio'), placeHolder: t('What to save'), matchOnDetail: true };
  return (await window.showQuickPick(picks, options))?.selection;
}

/**
 * Asks where to and writes a WAV. Undefined when the dialog was closed.
 * @throws RealtimeError `no-audio`, `no-such-item`, `wav-too-long`, `audio-not-written`, `recording-is-kept`
 */
export async function saveAudio(session: DebugSession, selection: AudioSelection): Promise<Uri | undefined> {
  const wav = sessionWav(session, selection);
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
  const base = (session.recording?.fileName ?? session.name).replace(/(\.realtime)?\.jsonl$/i, '');
  const part = 'itemId' in selection ? selection.itemId.replace(/[^\w-]/g, '_') : selection.side;
  const target = await window.showSaveDialog({
    title: t('Save Audio'),
    defaultUri: Uri.joinPath(folder, `${base}.${part}.wav`),
    filters: { WAV: ['wav'], [t('All files')]: ['*'] },
  });
  if (!target) return undefined;
  keepRecording(session, target);
  try {
    await write(wav, target);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('audio-not-written', phrase('{0} could not be written: {1}.', target.fsPath, reason), {
      cause,
    });
  }
  return target;
}

/** On a disk piece by piece, and all or nothing; other file systems take a file whole. */
async function write(wav: Iterable<Uint8Array>, target: Uri): Promise<void> {
  if (target.scheme === 'file') await writeWhole(target.fsPath, wav);
  else await workspace.fs.writeFile(target, Buffer.concat([...wav]));
}

function hasAudio(item: ConversationItem): boolean {
  return audioMsOf(item) > 0;
}
