/** The recording that a session is a replay of. */
import type { Uri } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { DebugSession } from '../debugSession.ts';
import { namedRecording } from '../namedRecording.ts';
import { loadRecording, openRecording } from '../recordings.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';
import { showComparison, type ComparisonServices } from './comparisonPanel.ts';

/** @throws RealtimeError `no-original` */
export async function openOriginal(replay: DebugSession, recordings: RestorableRecordings): Promise<void> {
  await openRecording(originalOf(replay, recordings), recordings.folder);
}

/** @throws RealtimeError `no-original` */
export async function compareWithOriginal(replay: DebugSession, services: ComparisonServices): Promise<void> {
  await replay.whole;
  const uri = originalOf(replay, services.recordings);
  showComparison({ session: await loadRecording(uri), uri }, { session: replay }, services);
}

function originalOf(replay: DebugSession, recordings: RestorableRecordings): Uri {
  const { state } = replay;
  const fileName = state.replay?.fileName;
  const found = namedRecording(replay, fileName, recordings);
  if (found !== undefined) return found;
  throw new RealtimeError(
    'no-original',
    phrase('{0}, which this session is a replay of, is not to be found.', fileName ?? state.replay?.name ?? '?'),
    {
      hint: phrase('Run "Realtime: Compare Recordings…" and choose it.'),
    },
  );
}
