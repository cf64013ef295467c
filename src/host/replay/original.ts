/** The recording that a session is a replay of. */
import { dirname } from 'node:path';
import { existsSync } from 'node:fs';
import { Uri } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { DebugSession } from '../debugSession.ts';
import { loadRecording, openRecording } from '../recordings.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';
import { recordingPathIn } from '../recordingFiles.ts';
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

/** A log names its original by the file alone, which is looked for beside the log, then where recordings were opened from. */
function originalOf({ path, state }: DebugSession, recordings: RestorableRecordings): Uri {
  const fileName = state.replay?.fileName;
  const beside = recordingPathIn(dirname(path), fileName);
  const found = beside !== undefined && existsSync(beside) ? beside : recordings.find(fileName);
  if (found !== undefined) return Uri.file(found);
  throw new RealtimeError(
    'no-original',
    phrase('{0}, which this session is a replay of, is not to be found.', fileName ?? state.replay?.name ?? '?'),
    {
      hint: phrase('Run "Realtime: Compare Recordings…" and choose it.'),
    },
  );
}
